import type { Language, Variant } from '@whoop/sources';

/** Peculiarities of real exports that can be switched on one by one (whoop-format 6-9). */
export const QUIRKS = ['naps', 'travel', 'gaps', 'placeholders', 'twins', 'orphans', 'open'] as const;
export type Quirk = (typeof QUIRKS)[number];

/** Languages that WHOOP exports in (whoop-format 4). */
export const LANGUAGES = ['en', 'de', 'es', 'fr', 'pt', 'it'] as const satisfies readonly Language[];

/** Generations of WHOOP's exporter (whoop-format 3). */
export const VARIANTS = ['V1', 'V2', 'V3'] as const satisfies readonly Variant[];

/** What an export shall look like. Equal options give equal bytes. */
export interface SyntheticOptions {
  /** Calendar days of wear, at least 1. Months without rows (`gaps`) come on top. */
  days: number;
  /** Any integer; it stands for the person. */
  seed: number;
  /** Language of headers, file names and activity names; default `en`. */
  locale?: Language;
  /** Default `V3`, the exporter since late 2025. */
  variant?: Variant;
  /** Default: all of them. */
  quirks?: ReadonlySet<Quirk>;
  /** Last local day, `YYYY-MM-DD`; default 2026-07-12. */
  endDate?: string;
  /** Mean number of workouts per day; default 0.95. */
  workoutsPerDay?: number;
  /** Mean number of journal answers per day; default 4.75. */
  journalPerDay?: number;
}

export type SyntheticSettings = Required<SyntheticOptions>;

/**
 * Fills in the defaults.
 * @throws RangeError when a number or date is not usable; its message names the option.
 */
export function settingsOf(options: SyntheticOptions): SyntheticSettings {
  const settings: SyntheticSettings = {
    locale: 'en',
    variant: 'V3',
    quirks: new Set(QUIRKS),
    endDate: '2026-07-12',
    workoutsPerDay: 0.95,
    journalPerDay: 4.75,
    ...options,
  };
  if (!Number.isInteger(settings.days) || settings.days < 1 || settings.days > 20_000) {
    throw new RangeError('days must be a whole number from 1 to 20000');
  }
  if (!Number.isInteger(settings.seed)) throw new RangeError('seed must be a whole number');
  if (!isDate(settings.endDate)) throw new RangeError('endDate must be a day of the calendar, YYYY-MM-DD');
  for (const name of ['workoutsPerDay', 'journalPerDay'] as const) {
    if (!(settings[name] >= 0 && settings[name] <= 40)) throw new RangeError(`${name} must be from 0 to 40`);
  }
  return settings;
}

function isDate(text: string): boolean {
  const instant = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(instant || 0).toISOString().startsWith(text);
}
