import { THRESHOLDS } from '../thresholds';
import type { NoteFacts } from './note-facts';
import type { Note } from './recommendation';

const { notes: thresholds, forecast: heard } = THRESHOLDS.recommendation;

/**
 * The last sentence: how little is known while the data is thin, at the beginning or lately, else what tomorrow looks like against today, where
 * forecasts for the athlete have shown skill and no reason has said it already. Null for neither. Source: science 7.6.
 */
export function closingNote(facts: NoteFacts): Note | null {
  const { recoveries, usualLoadKnown } = facts;
  if (recoveries < thresholds.enoughDays) return { code: 'FEW_DAYS', values: { days: recoveries } };
  return usualLoadKnown ? tomorrowNote(facts) : { code: 'FEW_RECENT_DAYS' };
}

function tomorrowNote({ inputs, forecast, reasons }: NoteFacts): Note | null {
  const { recovery, forecastPct, forecastSkill } = inputs;
  if (forecast === null || recovery === null || forecastPct === null || forecastSkill === null) return null;
  if (forecastSkill < heard.minSkill || reasons.includes('FORECAST_LOW')) return null;
  const { lowPct, highPct } = forecast;
  return { code: 'TOMORROW', values: { change: changeWord(forecastPct - recovery), lowPct, highPct } };
}

function changeWord(points: number): string {
  if (Math.abs(points) <= thresholds.similarWithinPct) return 'similar';
  return points > 0 ? 'better' : 'lower';
}
