/** Holds the newest item until it is taken: what a reader was too slow for is gone, so memory stays flat. */
export class Mailbox<T> {
  private item: T | null = null;
  private closed = false;
  private wake: () => void = () => undefined;

  put(item: T): void {
    this.item = item;
    this.wake();
  }

  /** What is in the box can still be taken. */
  close(): void {
    this.closed = true;
    this.wake();
  }

  /** The newest item, waited for if need be; null once the box is closed and empty. For one reader. */
  async take(): Promise<T | null> {
    while (this.item === null && !this.closed)
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    const item = this.item;
    this.item = null;
    return item;
  }
}
