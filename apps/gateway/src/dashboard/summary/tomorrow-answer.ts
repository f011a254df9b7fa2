import type { Forecast } from '@whoop/athlete';
import { addDays } from '../../http/calendar';
import { rounded } from '../rounding';

/** The forecast of the day after `date`, with all that it rests on. */
export function tomorrowAnswer(forecast: Forecast, date: string) {
  const { mode, method, pct, lowPct, highPct, learning, n } = forecast;
  return {
    date: addDays(date, 1),
    recovery_forecast: rounded(pct, 1),
    confidence: rounded(forecast.confidence, 2),
    lo: rounded(lowPct, 0),
    hi: rounded(highPct, 0),
    method,
    mode,
    learning,
    n,
    mae: rounded(forecast.maePct, 1),
    naive_mae: rounded(forecast.naiveMaePct, 1),
    skill: rounded(forecast.skill, 3),
    coverage: rounded(forecast.coverage, 2),
    text: textOf(forecast),
  };
}

function textOf({ method, learning, confidence, lowPct, highPct }: Forecast): string {
  const low = rounded(lowPct, 0);
  const high = rounded(highPct, 0);
  const range = `${low}-${high} %`;
  if (learning) return `There are too few past forecasts to know their error; ${range} is a wide guess.`;
  const inTen = rounded(confidence * 10, 0);
  const share = `About ${inTen} in 10 forecasts like this land within 10 points.`;
  if (method === 'usual_range')
    return `What is known today foretells no better than your usual range, ${range}. ${share}`;
  return `8 in 10 days like this end between ${low} and ${high} %. ${share}`;
}
