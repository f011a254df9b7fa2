import type { Language, Variant } from '@whoop/sources';
import { dateOf, dayNumber } from './local-clock';

/** Peculiarities of real exports that can be switched on one by one (whoop-format 6-9). */
export const QUIRKS = ['naps', 'travel', 'gaps', 'placeholders', 'twins', 'orphans', 'open'] as const;
export type Quirk = (typeof QUIRKS)[number];

/** Languages that WHOOP exports in (whoop-format 4). */
export const LANGUAGES = ['en', 'de', 'es', 'fr', 'pt', 'it'] as const satisfies readonly Language[];

/** Generations of WHOOP's exporter (whoop-format 3). */
export const VARIANTS = ['V1', 'V2', 'V3'] as const satisfies readonly Variant[];

const DEFAULT_END = '2026-07-12';

/** Readers take earlier dates for errors. WHOOP is younger, but growth must be measured on histories longer than its own. */
export const FIRST_DAY = dayNumber('1990-01-01');

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
  /** Last local day, `YYYY-MM-DD`; default 2026-07-12, which up to 10,000 days fit before, or as much later as more need. */
  endDate?: string;
  /** Mean number of workouts per day; default 0.95. */
  workoutsPerDay?: number;
  /** Mean number of journal answers per day; default 4.75. */
  journalPerDay?: number;
}

/** An option cannot be met. The message begins with its name. */
export class OptionError extends RangeError {}

export type SyntheticSettings = Required<SyntheticOptions>;

/**
 * Fills in the defaults.
 * @throws OptionError when a number or date is not usable.
 */
export function settingsOf(options: SyntheticOptions): SyntheticSettings {
  const settings: SyntheticSettings = {
    locale: 'en',
    variant: 'V3',
    quirks: new Set(QUIRKS),
    endDate: defaultEnd(options.days),
    workoutsPerDay: 0.95,
    journalPerDay: 4.75,
    ...options,
  };
  if (!Number.isInteger(settings.days) || settings.days < 1 || settings.days > 20_000) {
    throw new OptionError('days must be a whole number from 1 to 20000');
  }
  if (!Number.isInteger(settings.seed)) throw new OptionError('seed must be a whole number');
  if (!isDate(settings.endDate)) throw new OptionError('endDate must be a day of the calendar, YYYY-MM-DD');
  for (const name of ['workoutsPerDay', 'journalPerDay'] as const) {
    if (!(settings[name] >= 0 && settings[name] <= 40)) throw new OptionError(`${name} must be from 0 to 40`);
  }
  return settings;
}

/** Long histories are away for at most 31 days in 100 of wear (quirk `gaps`). */
function defaultEnd(days: number): string {
  const earliest = FIRST_DAY + Math.ceil(1.31 * days);
  return Number.isFinite(earliest) ? dateOf(Math.max(earliest, dayNumber(DEFAULT_END))) : DEFAULT_END;
}

function isDate(text: string): boolean {
  const instant = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(instant || 0).toISOString().startsWith(text);
}
