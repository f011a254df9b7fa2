import type { Logger } from '@whoop/platform';

/** Logs the start and the end of an outage, and not each of the hundreds of errors between. */
export class OutageLog {
  private since: number | null = null;

  constructor(
    private readonly logger: Logger,
    /** As the subject of a sentence: `The queue`. */
    private readonly subject: string,
  ) {}

  readonly down = (error: unknown): void => {
    if (this.since !== null) return;
    this.since = performance.now();
    this.logger.warn(`${this.subject} fails.`, { error });
  };

  readonly up = (): void => {
    if (this.since === null) return;
    const seconds = (performance.now() - this.since) / 1_000;
    this.since = null;
    this.logger.info(`${this.subject} works again.`, { seconds });
  };
}
