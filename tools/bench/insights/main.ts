import { findInsights } from '@whoop/insights';
import type { FoundInsights, HistoryRecords } from '@whoop/insights';
import { judge, logLogSlope, table } from '../table';
import type { Bar } from '../table';
import { benchAthlete, SIZES } from './athletes';
import { isClaim, isJournal, journalClaims, plantedTests } from './claims';
import type { PlantedTest } from './claims';
import { measureSpeed } from './speed';
import type { Speed } from './speed';

const DEFAULT_ATHLETES = 100;
const FROM_EXPOSED = [6, 15, 30, 60] as const;
const LENGTHS = [365, 1_900, 4_000] as const;

/**
 * bench:insights [-- --athletes N]: how much of what is there is found, and how little of what is not; then the time and
 * memory of one search. Athletes are simulated, so the truth is known (tools/bench/insights/athletes.ts).
 */
function main(): number {
  const athletes = athletesOf(process.argv.slice(2));
  const silence = measureSilence(athletes);
  const power = measurePower(athletes);
  const speed = LENGTHS.map(measureSpeed);
  printSpeed(speed);
  return judge([...silence, ...power, ...speedBars(speed)]);
}

function athletesOf(args: readonly string[]): number {
  const at = args.indexOf('--athletes');
  const given = at < 0 ? DEFAULT_ATHLETES : Number(args[at + 1]);
  if (!Number.isInteger(given) || given < 1)
    throw new RangeError('--athletes takes a whole number of 1 or more');
  return given;
}

const search = (records: HistoryRecords): FoundInsights =>
  findInsights({ ...records, sensitive: false, before: [] });

function measureSilence(athletes: number): Bar[] {
  let [withJournal, withAny, equal, tests] = [0, 0, 0, 0];
  for (let i = 0; i < athletes; i += 1) {
    const found = search(benchAthlete(i, false).records);
    const claims = found.insights.filter((one) => isClaim(one) && !isTrueOfAll(one.key));
    withJournal += Number(claims.some(isJournal));
    withAny += Number(claims.length > 0);
    equal += found.insights.filter((one) => isJournal(one) && one.verdict === 'no_effect').length;
    tests += found.tests;
  }
  const share = (count: number): string => `${((100 * count) / athletes).toFixed(1)} %`;
  console.log(
    `${athletes} athletes without any effect but weekends, ${(tests / athletes).toFixed(0)} tests each: ${share(withJournal)} with a journal claim, ${share(withAny)} with any false claim, ${(equal / athletes).toFixed(1)} habits shown to make no difference.\n`,
  );
  return [
    bar(
      `journal claims in ≤ 10 % of ${athletes} athletes without an effect`,
      withJournal / athletes,
      [0, 0.1],
    ),
  ];
}

/** What holds for every athlete of this benchmark: weekends, and what follows from them. */
const isTrueOfAll = (key: string): boolean => key.startsWith('pattern:');

function measurePower(athletes: number): Bar[] {
  const tests: PlantedTest[] = [];
  let [all, wrong] = [0, 0];
  for (let i = 0; i < athletes; i += 1) {
    const { records, journal } = benchAthlete(i, true);
    const { insights } = search(records);
    tests.push(...plantedTests(insights, journal));
    const claims = journalClaims(insights, journal);
    all += claims.all;
    wrong += claims.wrong;
  }
  printPower(tests);
  const found = tests.filter((test) => test.found);
  const covered = tests.filter((test) => test.covered).length / tests.length;
  const direction = found.filter(({ rightDirection }) => rightDirection).length / found.length;
  return [
    bar(`false discoveries ≤ 10 % of ${all} journal claims`, wrong / all, [0, 0.1]),
    bar(`95 % ranges cover 92–97 % of ${tests.length} planted effects`, covered, [0.92, 0.97]),
    bar('direction of the found ones always right', direction, [1, 1]),
  ];
}

function printPower(tests: readonly PlantedTest[]): void {
  const cell = (size: number, i: number): string => {
    const [from, to] = [FROM_EXPOSED[i]!, FROM_EXPOSED[i + 1] ?? Infinity];
    const own = tests.filter(
      ({ points, exposed }) => Math.abs(points) === size && exposed >= from && exposed < to,
    );
    if (own.length === 0) return '–';
    return `${((100 * own.filter(({ found }) => found).length) / own.length).toFixed(0)} % of ${own.length}`;
  };
  const title = (i: number): string => {
    const to = FROM_EXPOSED[i + 1];
    return to === undefined ? `${FROM_EXPOSED[i]!} yes or more` : `${FROM_EXPOSED[i]!}–${to - 1} yes`;
  };
  const coverage = (size: number): string => {
    const own = tests.filter(({ points }) => Math.abs(points) === size);
    return `${((100 * own.filter(({ covered }) => covered).length) / own.length).toFixed(1)} %`;
  };
  console.log('planted effects on recovery that were found, by size and days with a yes\n');
  console.log(
    `${table(
      ['points', ...FROM_EXPOSED.map((_, i) => title(i)), '95 % ranges cover'],
      SIZES.map((size) => [String(size), ...FROM_EXPOSED.map((_, i) => cell(size, i)), coverage(size)]),
    )}\n`,
  );
}

function printSpeed(speed: readonly Speed[]): void {
  console.log(`find-insights without database, median of 3 after one that warms: one process, one core\n`);
  console.log(
    table(
      ['days', 'questions', 'tests', 'ms', 'MiB at the end'],
      speed.map(({ days, questions, tests, ms, mib }) => [
        String(days),
        String(questions),
        String(tests),
        ms.toFixed(0),
        mib.toFixed(0),
      ]),
    ),
  );
}

function speedBars(speed: readonly Speed[]): Bar[] {
  const five = speed.find(({ days }) => days === 1_900)!;
  const slope = logLogSlope(speed.map(({ days, ms }) => ({ x: days, y: ms })));
  return [
    { what: 'five years ≤ 3,000 ms', figure: `${five.ms.toFixed(0)} ms`, holds: five.ms <= 3_000 },
    { what: 'five years ≤ 300 MiB', figure: `${five.mib.toFixed(0)} MiB`, holds: five.mib <= 300 },
    { what: 'log-log slope in days ≤ 1.2', figure: slope.toFixed(2), holds: slope <= 1.2 },
  ];
}

const bar = (what: string, share: number, [low, high]: readonly [number, number]): Bar => ({
  what,
  figure: `${(100 * share).toFixed(1)} %`,
  holds: share >= low && share <= high,
});

process.exit(main());
