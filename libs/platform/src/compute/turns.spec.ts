import fc from 'fast-check';
import { Turns } from './turns';

describe('Turns', () => {
  it('lets no more in than there is room, and everyone in the end', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 4 }),
        fc.array(fc.integer({ min: 5, max: 9 })),
        async (room, stays) => {
          const turns = new Turns(room);
          let inside = 0;
          let most = 0;
          const order: number[] = [];
          const visit = async (stay: number, index: number): Promise<void> => {
            await turns.take();
            order.push(index);
            most = Math.max(most, (inside += 1));
            for (let tick = 0; tick < stay; tick += 1) await Promise.resolve();
            inside -= 1;
            turns.give();
          };
          await Promise.all(stays.map(visit));
          expect(order).toEqual(stays.map((_, index) => index));
          expect(most).toBe(Math.min(room, stays.length));
        },
      ),
    );
  });

  it('passes over who has left', async () => {
    const turns = new Turns(1);
    await turns.take();
    const leaving = new AbortController();
    const left = turns.take(leaving.signal);
    const waits = turns.take();
    leaving.abort(new Error('left'));
    await expect(left).rejects.toThrow('left');
    turns.give();
    await expect(waits).resolves.toBeUndefined();
    await expect(turns.take(AbortSignal.abort(new Error('late')))).rejects.toThrow('late');
  });
});
