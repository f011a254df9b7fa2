import { zipOf } from './zip-of';

/** The server's own limit (MAX_UPLOAD_MB) says the last word; this one saves the way there. */
const MOST_MB = 50;

export type Choice = { file: File } | { problem: string };

const isZip = ({ name }: File): boolean => /\.zip$/i.test(name);
const isCsv = ({ name }: File): boolean => /\.csv$/i.test(name);

/** What to send for the files that were chosen or dropped: one ZIP as it is, CSVs together as one. */
export async function chooseFiles(files: readonly File[]): Promise<Choice> {
  const refused = refusal(files);
  if (refused !== null) return { problem: refused };
  const [first] = files;
  if (first && isZip(first)) return { file: first };
  const entries = await Promise.all(
    files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
  return { file: new File([zipOf(entries)], 'whoop-csv-files.zip', { type: 'application/zip' }) };
}

/** Why these files cannot be sent; null when they can. */
export function refusal(files: readonly File[]): string | null {
  if (files.length === 0) return 'No file was chosen.';
  const other = files.find((file) => !isZip(file) && !isCsv(file));
  if (other)
    return `${other.name} is neither a ZIP nor a CSV. Choose the ZIP that WHOOP sent, or the CSVs that were in it.`;
  if (files.some(isZip) && files.length > 1)
    return 'Choose one ZIP at a time, or several CSVs without a ZIP.';
  const size = files.reduce((sum, file) => sum + file.size, 0);
  return size > MOST_MB * 1_048_576
    ? `That is more than ${MOST_MB} MB; an export of many years has about 5.`
    : null;
}
