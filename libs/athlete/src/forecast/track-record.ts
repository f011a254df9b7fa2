import { calendarIndexes } from '../history/calendar';
import type { ForecastMode } from './forecast';
import { isHit } from './forecast-confidence';
import { modeRecord } from './mode-record';
import type { ModeRecord } from './mode-record';
import { NaiveErrors } from './naive-errors';
import { naiveForecasts } from './naive-forecasts';
import type { NaiveForecast } from './naive-forecasts';
import { RecoveryHistory } from './recovery-history';
import type { TrackedDay, TrackedForecast, TrackedPair } from './tracked-day';

export interface TrackRecordOptions {
  /** First and last date (`YYYY-MM-DD`) whose recovery was foretold; without them all that are known. */
  since?: string;
  until?: string;
}

/**
 * Stored forecasts against what happened, in each mode. Takes days ascending by date, gaps allowed, from the first day of
 * the history on: the naive forecasts are made from all of it, also where `since` looks at a part. Every forecast made
 * from the 14th recovery on counts, whichever method was shown and whether it was still learning, when the next calendar
 * day has a recovery that is no calibration: to leave out the first poor ones would flatter the rest. Linear in the days.
 */
export function trackRecord(
  rows: readonly TrackedDay[],
  options: TrackRecordOptions = {},
): Record<ForecastMode, ModeRecord> {
  const indexes = calendarIndexes(rows);
  const history = new RecoveryHistory();
  const tracks = { morning: new ModeTrack(), evening: new ModeTrack() };
  rows.forEach((issued, i) => {
    const t = indexes[i] ?? 0;
    if (issued.recoveryPct !== null) history.add(t, issued.recoveryPct, issued.calibrating);
    const target = indexes[i + 1] === t + 1 ? rows[i + 1] : undefined;
    if (target === undefined || !history.counts || !isWithin(target.date, options)) return;
    const naive = naiveForecasts(history, t);
    if (naive === null) return;
    tracks.morning.add(pairOf(issued, issued.morning, target), naive);
    tracks.evening.add(pairOf(issued, issued.evening, target), naive);
  });
  return { morning: tracks.morning.record(), evening: tracks.evening.record() };
}

class ModeTrack {
  private readonly pairs: TrackedPair[] = [];
  private readonly naiveErrors = new NaiveErrors();

  add(pair: TrackedPair | null, naive: Record<NaiveForecast, number>): void {
    if (pair === null) return;
    this.pairs.push(pair);
    this.naiveErrors.add(naive, pair.actualPct);
  }

  record(): ModeRecord {
    return modeRecord(this.pairs, this.naiveErrors);
  }
}

function pairOf(
  issued: TrackedDay,
  forecast: TrackedForecast | null,
  target: TrackedDay,
): TrackedPair | null {
  const actualPct = target.recoveryPct;
  if (forecast === null || actualPct === null || target.calibrating) return null;
  const { pct, lowPct, highPct, method, learning } = forecast;
  return {
    issuedOn: issued.date,
    target: target.date,
    pct,
    lowPct,
    highPct,
    method,
    learning,
    actualPct,
    hit: isHit(Math.abs(pct - actualPct)),
    inRange: actualPct >= lowPct && actualPct <= highPct,
  };
}

const isWithin = (date: string, { since, until }: TrackRecordOptions): boolean =>
  (since === undefined || date >= since) && (until === undefined || date <= until);
