import { chooseFiles, refusal } from './choose-files';

const file = (name: string, size = 3): File => new File([new Uint8Array(size)], name);

it('sends a ZIP as it is and CSVs together', async () => {
  const zip = file('my_whoop_data.zip');
  expect(await chooseFiles([zip])).toEqual({ file: zip });
  const csvs = await chooseFiles([file('sleeps.csv'), file('workouts.CSV')]);
  expect(csvs).toEqual({ file: expect.objectContaining({ name: 'whoop-csv-files.zip' }) });
});

it.each<[string, File[]]>([
  ['No file', []],
  ['neither a ZIP nor a CSV', [file('notes.pdf')]],
  ['one ZIP at a time', [file('a.zip'), file('b.zip')]],
  ['without a ZIP', [file('a.zip'), file('sleeps.csv')]],
  ['more than 50 MB', [file('a.zip', 51 * 1_048_576)]],
])('refuses, saying “%s”', (words, files) => {
  expect(refusal(files)).toContain(words);
});
