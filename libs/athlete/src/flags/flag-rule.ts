import type { Calendar, FeaturedDay } from '../featured-day';
import { THRESHOLDS } from '../thresholds';
import { lowered } from './level-from';
import type { FlagCode, FlagEvidence, FlagLevel, FlagReading } from './risk-flag';

/** What else was going on by the night of a day. Unknown counts as no. */
export interface FlagContext {
  /** The journal says yes to alcohol for that night. */
  alcohol: boolean;
  /** See `travelledAt`. */
  travelled: boolean;
}

/** What a flag says. Every text holds with any number of its evidence unknown. */
export interface FlagWording {
  title: string;
  text: (evidence: FlagEvidence) => string;
  action: string | ((evidence: FlagEvidence) => string);
}

/** One risk flag: how a day is judged and what is said of it. */
export interface FlagRule {
  code: FlagCode;
  /** An information rather than a warning: its severity is `info` at every level. */
  info: boolean;
  /** What may explain the flag, and is then named with it. Alcohol lowers it by one level as well. */
  explainedBy: FlagContext;
  /**
   * Day t of the calendar, judged by days up to t; null where the inputs are missing. The evidence of a day at level 0 is
   * read from the calendar when asked for: step the reading before the calendar changes.
   */
  read: (calendar: Calendar, t: number, context: FlagContext) => FlagReading | null;
  wording: FlagWording;
}

interface FlagDefinition {
  code: FlagCode;
  info?: true;
  explainedBy?: Partial<FlagContext>;
  levelAt: (day: FeaturedDay, calendar: Calendar, t: number) => FlagLevel | null;
  /** Asked only of days of level 0. */
  isClear: (day: FeaturedDay, calendar: Calendar, t: number) => boolean;
  evidenceAt: (day: FeaturedDay, level: FlagLevel, calendar: Calendar, t: number) => FlagEvidence;
  wording: FlagWording;
}

/** The rule of a flag from its parts: a gap day has no reading, and alcohol lowers what it explains (science 6.2). */
export function flagRule(definition: FlagDefinition): FlagRule {
  const { code, info = false, levelAt, isClear, evidenceAt, wording } = definition;
  const explainedBy = { alcohol: false, travelled: false, ...definition.explainedBy };
  return {
    code,
    info,
    explainedBy,
    wording,
    read(calendar, t, context) {
      const day = calendar[t];
      const found = day == null ? null : levelAt(day, calendar, t);
      if (day == null || found === null) return null;
      const drunk = explainedBy.alcohol && context.alcohol;
      const level = drunk ? lowered(found, THRESHOLDS.flags.alcoholLevels) : found;
      const clear = found === 0 && isClear(day, calendar, t);
      if (level === 0) return new QuietReading(clear, evidenceAt, { day, calendar, t });
      return { level, clear, evidence: evidenceAt(day, level, calendar, t) };
    },
  };
}

/**
 * A reading of level 0, which is nearly every one. Its evidence is built when asked for, that is where the flag is still
 * on: built at once, the evidence of all quiet days would take as long as all the judging.
 */
class QuietReading implements FlagReading {
  readonly level = 0;

  constructor(
    readonly clear: boolean,
    private readonly evidenceAt: FlagDefinition['evidenceAt'],
    private readonly at: { day: FeaturedDay; calendar: Calendar; t: number },
  ) {}

  get evidence(): FlagEvidence {
    const { day, calendar, t } = this.at;
    return this.evidenceAt(day, this.level, calendar, t);
  }
}
