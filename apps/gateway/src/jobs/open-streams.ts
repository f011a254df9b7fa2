import { Injectable } from '@nestjs/common';
import { Problem } from '../problem/problem';

const MAX_PER_USER = 3;

/** Counts the event streams that each user holds open on this gateway. */
@Injectable()
export class OpenStreams {
  private readonly open = new Map<string, number>();

  /** @returns what gives the place back. @throws Problem `rate_limited` when the user has three already. */
  take(userId: string): () => void {
    const count = this.open.get(userId) ?? 0;
    if (count >= MAX_PER_USER) {
      const detail = `At most ${MAX_PER_USER} event streams can be open at once. Close one, or ask for the job instead.`;
      throw new Problem('rate_limited', detail, { headers: { 'Retry-After': '5' } });
    }
    this.open.set(userId, count + 1);
    return () => this.giveBack(userId);
  }

  private giveBack(userId: string): void {
    const left = (this.open.get(userId) ?? 0) - 1;
    if (left > 0) this.open.set(userId, left);
    else this.open.delete(userId);
  }
}
