import { clamp } from '@whoop/statistics';
import { THRESHOLDS } from '../thresholds';
import { ErrorTrack } from './error-track';
import type { Forecast, ForecastMode } from './forecast';
import { confidenceOf } from './forecast-confidence';
import { forecastSkill } from './forecast-skill';
import { NaiveErrors } from './naive-errors';
import type { NaiveForecast } from './naive-forecasts';
import type { PctRange } from './pct-range';

const { confidence, minResidualsToJudge } = THRESHOLDS.forecast;

/** What can be said without the day's load: the same for morning and evening. */
export interface NaiveOutlook {
  /** The running median between the 10 % and 90 % quantiles of all recoveries. */
  usual: PctRange;
  naive: Record<NaiveForecast, number>;
}

/** One day's question: what the rule says, and with which inputs. */
export interface Question {
  rulePct: number;
  completeness: number;
  /** Null where the day is no origin: its forecast is given but not counted. */
  outlook: NaiveOutlook | null;
}

/**
 * The forecasts of one mode in the order of their days. Each is made with the errors of those whose day has come by
 * then, and from 30 of them on the rule is shown only while its error is below that of the best naive forecast.
 */
export class Contest {
  private readonly rule = new ErrorTrack();
  private readonly usual = new ErrorTrack();
  private readonly naive = new NaiveErrors();
  private pending: (NaiveOutlook & { rule: PctRange }) | null = null;

  constructor(private readonly mode: ForecastMode) {}

  /** The day after the last forecast has come with this recovery; null: without one that counts. */
  settle(actualPct: number | null): void {
    const { pending } = this;
    this.pending = null;
    if (pending === null || actualPct === null) return;
    this.rule.add(pending.rule, actualPct);
    this.usual.add(pending.usual, actualPct);
    this.naive.add(pending.naive, actualPct);
  }

  forecast({ rulePct, completeness, outlook }: Question): Forecast {
    const halfWidthPct = this.rule.halfWidthPct;
    const rule = {
      pct: rulePct,
      lowPct: clamp(rulePct - halfWidthPct, 0, 100),
      highPct: clamp(rulePct + halfWidthPct, 0, 100),
    };
    if (outlook !== null) this.pending = { rule, usual: outlook.usual, naive: outlook.naive };
    const naiveMaePct = this.naive.bestMaePct();
    return outlook === null || this.ruleIsShown(naiveMaePct)
      ? this.shown('rule', rule, { completeness, naiveMaePct })
      : this.shown('usual_range', outlook.usual, { completeness, naiveMaePct });
  }

  /** Errors are compared, not skill: where the naive forecast made none, there is no skill and nothing to beat. */
  private ruleIsShown(naiveMaePct: number | null): boolean {
    const { n, maePct } = this.rule;
    return n < minResidualsToJudge || maePct === null || naiveMaePct === null || maePct < naiveMaePct;
  }

  private shown(
    method: Forecast['method'],
    { pct, lowPct, highPct }: PctRange,
    { completeness, naiveMaePct }: { completeness: number; naiveMaePct: number | null },
  ): Forecast {
    const track = method === 'rule' ? this.rule : this.usual;
    const maeModel = this.rule.maePct;
    return {
      mode: this.mode,
      method,
      pct,
      lowPct,
      highPct,
      confidence: confidenceOf(track, completeness),
      learning: track.n < confidence.minResiduals,
      n: track.n,
      maePct: track.maePct,
      naiveMaePct,
      skill:
        maeModel === null || naiveMaePct === null
          ? null
          : forecastSkill({ maeModel, maeBaseline: naiveMaePct }),
      coverage: track.coverage,
    };
  }
}
