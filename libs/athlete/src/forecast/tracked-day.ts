import type { Forecast } from './forecast';
import type { PctRange } from './pct-range';

/** A forecast as it was stored on its day: what was shown, whichever way it was made. */
export interface TrackedForecast extends PctRange {
  method: Forecast['method'];
  learning: boolean;
}

/** A day, what was foretold on it, and its own recovery. */
export interface TrackedDay {
  date: string;
  recoveryPct: number | null;
  calibrating: boolean;
  morning: TrackedForecast | null;
  evening: TrackedForecast | null;
}

/** A forecast whose day has come. */
export interface TrackedPair extends TrackedForecast {
  /** The dates on which it was made and that it was made for. */
  issuedOn: string;
  target: string;
  actualPct: number;
  /** Within 10 points; `inRange`: within the range given. */
  hit: boolean;
  inRange: boolean;
}
