import address from '@samples/my_whoop_data_2026_07_12.zip?url';

const NAME = 'my_whoop_data_2026_07_12.zip';

/** The synthetic export of the repository: uploading it is a real upload, nothing is staged. */
export async function sampleExport(): Promise<File> {
  const response = await fetch(address);
  if (!response.ok) throw new Error('The sample could not be loaded.');
  return new File([await response.blob()], NAME, { type: 'application/zip' });
}
