import { createInterface } from 'node:readline';
import type { Task, Trial } from './contestant';
import { readProblem, TIMED } from './problem';
import type { Kind, Problem } from './problem';

/** What a contestant in Node does: train, then predict. Predictions are values, or classes. */
export interface Trained {
  predict(problem: Problem): ArrayLike<number>;
  document(): unknown;
}
export type Train = (kind: Kind, problem: Problem, seed: number) => Trained;

/** Answers the tasks of `Contestant` until the input ends. */
export async function serveTrials(train: Train): Promise<void> {
  const folder = process.argv[2]!;
  const test = readProblem(folder, 'test');
  const problems = new Map<number, Problem>();
  const [timed, one] = [firstRows(test, TIMED), firstRows(test, 1)];
  for await (const line of createInterface({ input: process.stdin })) {
    const { kind, rows, seed } = JSON.parse(line) as Task;
    const problem = problems.get(rows) ?? readProblem(folder, String(rows));
    problems.set(rows, problem);
    const fitted = cpu(() => train(kind, problem, seed));
    const predicted = cpu(() => fitted.result.predict(timed));
    const single = cpu(() => {
      for (let time = 0; time < 20; time += 1) fitted.result.predict(one);
    });
    const trial: Trial = {
      fitMs: fitted.ms,
      predictMs: predicted.ms,
      predictOneMs: single.ms / 20,
      error: errorOf(kind, fitted.result.predict(test), test),
      documentBytes: JSON.stringify(fitted.result.document()).length,
    };
    process.stdout.write(`${JSON.stringify(trial)}\n`);
  }
}

function errorOf(kind: Kind, predicted: ArrayLike<number>, { target, labels }: Problem): number {
  const wrong = (row: number): number =>
    kind === 'regression' ? Math.abs(predicted[row]! - target[row]!) : Number(predicted[row] !== labels[row]);
  return target.reduce((sum, _, row) => sum + wrong(row), 0) / target.length;
}

function firstRows({ features, target, labels }: Problem, count: number): Problem {
  const columns = features.columns.map((column) => column.slice(0, count));
  return {
    features: { ...features, columns },
    target: target.slice(0, count),
    labels: labels.slice(0, count),
  };
}

function cpu<Result>(work: () => Result): { ms: number; result: Result } {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { ms: (user + system) / 1000, result };
}
