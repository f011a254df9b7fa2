/** Times the stages of a step, for its result. */
export class Stopwatch {
  private readonly stages: Record<string, number> = {};
  private since = performance.now();

  /** Ends the stage that has run until now, under a name of its own (`…_ms`). */
  lap(name: string): void {
    const now = performance.now();
    this.add(name, now - this.since);
    this.since = now;
  }

  /** A time that was measured elsewhere. */
  add(name: string, ms: number): void {
    this.stages[name] = Math.round(ms * 10) / 10;
  }

  /** Milliseconds by stage, to the tenth. */
  get timings(): Record<string, number> {
    return { ...this.stages };
  }
}
