import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '@whoop/testing';
import { judge } from '../table';
import { barsOf, print } from './answer';
import type { Measured, Round } from './answer';
import { Contestant } from './contestant';
import type { Task, Trial } from './contestant';
import { generateProblem, KINDS, TESTED, writeProblem } from './problem';

/**
 * Each round trains every size once, so that a slow minute of the machine falls on all sizes alike and not on one end of
 * the slope. The slow contestants sit some rounds out: scikit-learn takes 20 s for 10,000 rows, ml-random-forest 10 s for
 * 365 and hours for 10,000.
 */
const ROUNDS = 5;
const SIZES = [
  { rows: 60, sklearn: 5, reference: 3 },
  { rows: 365, sklearn: 5, reference: 2 },
  { rows: 1_000, sklearn: 5, reference: 0 },
  { rows: 3_000, sklearn: 4, reference: 0 },
  { rows: 10_000, sklearn: 2, reference: 0 },
];
/** Small trainings are told to the millisecond only by their median. */
const REPEATS = 3;
const REPEATS_UP_TO = 1_000;
const WARM_UPS = 5;

interface Contestants {
  ours: Contestant;
  reference: Contestant;
  sklearn: Contestant | null;
}

/** bench:forest: training and prediction beside ml-random-forest and scikit-learn on one core, turn by turn. */
async function main(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'whoop-forest-'));
  writeProblem(folder, 'test', generateProblem(TESTED, 99));
  for (const { rows } of SIZES) writeProblem(folder, String(rows), generateProblem(rows, 7));
  const contestants: Contestants = {
    ours: Contestant.start(process.execPath, [join(__dirname, 'ours.js'), folder]),
    reference: Contestant.start(process.execPath, [join(__dirname, 'ml-random-forest.js'), folder]),
    sklearn: startSklearn(folder),
  };
  try {
    await warmUp(contestants);
    const measured = await measureAll(contestants);
    const { ours, reference, sklearn } = contestants;
    print(measured, {
      ours: ours.peakMib(),
      reference: reference.peakMib(),
      sklearn: sklearn?.peakMib() ?? null,
    });
    return judge(barsOf(measured));
  } finally {
    for (const contestant of [contestants.ours, contestants.reference, contestants.sklearn])
      contestant?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Null where no python3 with scikit-learn is found. */
function startSklearn(folder: string): Contestant | null {
  const python = ['python3', '/usr/bin/python3'].find(
    (command) => spawnSync(command, ['-c', 'import sklearn']).status === 0,
  );
  if (python === undefined) {
    console.log('python3 with scikit-learn is not here: the comparison with it is left out.\n');
    return null;
  }
  return Contestant.start(python, [join(ROOT, 'tools/bench/forest/sklearn_forest.py'), folder]);
}

/** The first trainings compile the code, here and there. */
async function warmUp({ ours, reference, sklearn }: Contestants): Promise<void> {
  for (const kind of KINDS) {
    const task = { kind, rows: 365, seed: 0 };
    for (let time = 0; time < WARM_UPS; time += 1) await ours.run(task);
    await sklearn?.run(task);
    await reference.run({ ...task, rows: 60 });
  }
}

async function measureAll(contestants: Contestants): Promise<Measured[]> {
  const all = SIZES.flatMap((size) =>
    KINDS.map((kind) => ({ size, one: { kind, rows: size.rows, rounds: [] as Round[] } })),
  );
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { size, one } of all) {
      const task = { kind: one.kind, rows: one.rows, seed: round + 1 };
      const peers = { sklearn: round < size.sklearn, reference: round < size.reference };
      one.rounds.push(await takeTurns(contestants, task, peers));
    }
  }
  return all.map(({ one }) => one);
}

async function takeTurns(
  { ours, reference, sklearn }: Contestants,
  task: Task,
  peers: { sklearn: boolean; reference: boolean },
): Promise<Round> {
  const repeats = task.rows <= REPEATS_UP_TO ? REPEATS : 1;
  return {
    ours: await repeated(ours, task, repeats),
    sklearn: sklearn !== null && peers.sklearn ? await sklearn.run(task) : null,
    reference: peers.reference ? await reference.run(task) : null,
  };
}

/** The trial with the median training of several. */
async function repeated(contestant: Contestant, task: Task, times: number): Promise<Trial> {
  const trials: Trial[] = [];
  for (let time = 0; time < times; time += 1) trials.push(await contestant.run(task));
  return trials.sort((a, b) => a.fitMs - b.fitMs)[times >>> 1]!;
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
