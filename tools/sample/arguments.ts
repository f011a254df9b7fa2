import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { LANGUAGES, type Quirk, QUIRKS, type SyntheticOptions, VARIANTS } from '@whoop/testing';

export const USAGE = `usage: npm run sample -- [option …]

  --days N               local days of wear, 1-20000 (365)
  --seed N               the person; equal options give equal files (1)
  --locale L             ${LANGUAGES.join(', ')} (en)
  --variant V            ${VARIANTS.join(', ').toLowerCase()}: generation of WHOOP's exporter (v3)
  --quirks LIST          all, none, or some of ${QUIRKS.join(',')} (all)
  --end-date YYYY-MM-DD  last day (2026-07-12; later for a history of more than 10,000 days)
  --workouts-per-day N   mean (0.95)
  --journal-per-day N    mean number of answers (4.75)
  --out FILE             the archive (export.zip)
  --truth FILE           what it holds, as JSON (truth.json beside the archive)`;

/** The command line cannot be understood; the message says what to change. */
export class UsageError extends Error {}

export interface SampleCommand {
  options: SyntheticOptions;
  out: string;
  truth: string;
}

/**
 * Reads the command line; null when help is asked for.
 * @throws UsageError
 */
export function readArguments(argv: readonly string[]): SampleCommand | null {
  const values = parsed(argv);
  if (values.help) return null;
  const out = values.out ?? 'export.zip';
  return {
    options: {
      days: numberOf('days', values.days ?? '365'),
      seed: numberOf('seed', values.seed ?? '1'),
      locale: oneOf('locale', values.locale ?? 'en', LANGUAGES),
      variant: oneOf('variant', (values.variant ?? 'v3').toUpperCase(), VARIANTS),
      quirks: quirksOf(values.quirks ?? 'all'),
      ...(values['end-date'] === undefined ? {} : { endDate: values['end-date'] }),
      ...optionalNumber('workoutsPerDay', 'workouts-per-day', values['workouts-per-day']),
      ...optionalNumber('journalPerDay', 'journal-per-day', values['journal-per-day']),
    },
    out,
    truth: values.truth ?? join(dirname(out), 'truth.json'),
  };
}

function parsed(argv: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...argv],
      options: {
        days: text,
        seed: text,
        locale: text,
        variant: text,
        quirks: text,
        'end-date': text,
        'workouts-per-day': text,
        'journal-per-day': text,
        out: text,
        truth: text,
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function numberOf(option: string, text: string): number {
  const number = Number(text);
  if (text.trim() === '' || Number.isNaN(number))
    throw new UsageError(`--${option} must be a number, not "${text}"`);
  return number;
}

const optionalNumber = <Key extends string>(key: Key, option: string, text: string | undefined) =>
  (text === undefined ? {} : { [key]: numberOf(option, text) }) as Partial<Record<Key, number>>;

function oneOf<T extends string>(option: string, text: string, choices: readonly T[]): T {
  const choice = choices.find((known) => known === text);
  if (choice === undefined)
    throw new UsageError(`--${option} must be one of ${choices.join(', ')}, not "${text}"`);
  return choice;
}

function quirksOf(text: string): ReadonlySet<Quirk> {
  if (text === 'all') return new Set(QUIRKS);
  if (text === 'none') return new Set();
  return new Set(text.split(',').map((name) => oneOf('quirks', name.trim(), QUIRKS)));
}
