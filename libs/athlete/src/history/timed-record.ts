/** A workout on the athlete's calendar. Clock times are local: minutes after the midnight that begins the day's date. */
export interface DayWorkout {
  /** Index of its day in the calendar. */
  day: number;
  activity: string;
  /** Below 0 or from 1,440 on when it lies before or after the date itself. */
  startMin: number;
  endMin: number;
  strain: number | null;
}

/** A nap on the athlete's calendar; it happened on day `day` after waking. */
export interface DayNap {
  day: number;
  startMin: number;
  endMin: number;
}
