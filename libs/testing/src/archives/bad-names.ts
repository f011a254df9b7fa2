import type { BadInput } from './bad-input';
import { accepted, rejected } from './bad-input';
import { CYCLES, SLEEPS, WHOOP_COUNTS, WHOOP_FILES } from './whoop-texts';
import { zipOf } from './zip-writer';

const named = (name: string | Uint8Array, mode?: number): Buffer =>
  zipOf([...WHOOP_FILES, { name, data: CYCLES, ...(mode === undefined ? {} : { mode }) }]);
const foreign = (...names: string[]): Buffer => zipOf(names.map((name) => ({ name, data: 'x' })));

/** Archives with hostile or merely unusual names (reliability c.2 69-76, whoop-format 11). */
export const BAD_NAMES: readonly BadInput[] = [
  rejected('c2-69', 'leaves its folder', 'unsafe_zip', () => named('../x.csv')),
  rejected('c2-69-deep', 'leaves its folder further down', 'unsafe_zip', () => named('a/../../x.csv')),
  rejected('c2-70', 'absolute', 'unsafe_zip', () => named('/x.csv')),
  rejected('c2-70-drive', 'on a drive', 'unsafe_zip', () => named('C:x.csv')),
  rejected('c2-71', 'backslashes', 'unsafe_zip', () => named('..\\x.csv')),
  rejected('c2-72', 'NUL', 'unsafe_zip', () => named('a\0.csv')),
  rejected('c2-72-newline', 'newline', 'unsafe_zip', () => named('a\n.csv')),
  rejected('c2-73', 'symbolic link', 'unsafe_zip', () => named('x.csv', 0o120777)),
  rejected('c2-74-device', 'device', 'unsafe_zip', () => named('x.csv', 0o020666)),
  rejected('c2-74-fifo', 'pipe', 'unsafe_zip', () => named('x.csv', 0o010666)),
  rejected('c2-75', '65,535 bytes', 'unsafe_zip', () => named('x'.repeat(65_535))),
  rejected('c2-75-256', '256 bytes', 'unsafe_zip', () => named('x'.repeat(256))),
  rejected('c2-75-0', 'no name', 'unsafe_zip', () => named('')),
  rejected('c2-75-utf8', 'said to be UTF-8 and is not', 'unsafe_zip', () =>
    named(Buffer.from([0x78, 0xff, 0x2e])),
  ),
  accepted(
    'c2-76',
    'names of object properties',
    { counts: WHOOP_COUNTS, ignored: ['__proto__', 'constructor', 'toString.csv'] },
    () =>
      zipOf([
        ...WHOOP_FILES,
        { name: '__proto__', data: 'x' },
        { name: 'constructor', data: 'x' },
        { name: 'toString.csv', data: 'x\n1\n' },
      ]),
  ),
  accepted('f11-2', 'two dots inside a name', { counts: { cycles: 2 } }, () =>
    zipOf([{ name: 'cycles..2025.csv', data: CYCLES }]),
  ),
  accepted(
    'f11-8',
    'zipped again by hand on a Mac',
    { counts: WHOOP_COUNTS, ignored: ['data', '._sleeps.csv', '.DS_Store'] },
    () =>
      zipOf([
        { name: 'data/', mode: 0o040755 },
        ...WHOOP_FILES.map(({ name, data }) => ({
          name: `data/${name}`,
          data,
          mode: 0o100644,
          descriptor: 'signed' as const,
        })),
        { name: '__MACOSX/data/._sleeps.csv', data: 'x' },
        { name: 'data/.DS_Store', data: 'x' },
      ]),
  ),
  accepted(
    'f11-9',
    'a file twice under two names',
    { counts: { sleeps: 2 }, issueCounts: { duplicate_row: 2 }, warnings: ['repeated_kind'] },
    () =>
      zipOf([
        { name: 'sleeps.csv', data: SLEEPS },
        { name: 'sleeps (1).csv', data: SLEEPS },
      ]),
  ),
  accepted('f11-21-nfd', 'decomposed name', { counts: { sleeps: 2 } }, () =>
    zipOf([{ name: 'suen\u0303o.csv', data: SLEEPS }]),
  ),
  accepted('f11-21-mojibake', 'a name in the code page of Windows', { counts: { sleeps: 2 } }, () =>
    zipOf([
      { name: Buffer.from([0x73, 0x75, 0x65, 0xa4, 0x6f, 0x2e, 0x63, 0x73, 0x76]), data: SLEEPS, flags: 0 },
    ]),
  ),
  rejected('f11-43-oura', "Oura's export", 'not_a_whoop_export', () =>
    foreign('App Data/dailysleep.csv', 'App Data/heartrate.csv'),
  ),
  rejected('f11-43-fitbit', "Fitbit's export", 'not_a_whoop_export', () =>
    foreign('Takeout/Fitbit/Sleep Score/sleep_score.csv'),
  ),
  rejected('f11-43-garmin', "Garmin's export", 'not_a_whoop_export', () =>
    foreign(
      ...Array.from({ length: 400 }, (_, index) => `DI_CONNECT/DI-Connect-Wellness/${index}_sleepData.json`),
    ),
  ),
  rejected('f11-43-apple', "Apple's export, larger than any limit", 'not_a_whoop_export', () =>
    zipOf([{ name: 'apple_health_export/export.xml', payload: Buffer.alloc(9), size: 4_000_000_000 }]),
  ),
];
