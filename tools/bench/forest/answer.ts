import { logLogSlope, median, table } from '../table';
import type { Bar } from '../table';
import type { Trial } from './contestant';
import { FEATURES, KINDS, TREES } from './problem';
import type { Kind } from './problem';

const SKLEARN_BAR = 4;
const REFERENCE_BAR = 100;
const SLOPE_BAR = 1.15;
const FIT_BAR_MS = 120;
const DOCUMENT_BAR_BYTES = 350_000;
/** One forest's error differs from another's by about 2 % with the seed alone. */
const ERROR_BAR = 1.04;
/** A year of days: below it hardly anything is to be saved. */
const FROM_ROWS = 365;

/** One turn of each contestant at one size; null where it sat out. */
export interface Round {
  ours: Trial;
  reference: Trial | null;
  sklearn: Trial | null;
}

export interface Measured {
  kind: Kind;
  rows: number;
  rounds: Round[];
}

type Contestant = keyof Round;
type Figure = keyof Trial;

const medianOrNaN = (values: number[]): number => (values.length === 0 ? NaN : median(values));

const middle = ({ rounds }: Measured, contestant: Contestant, figure: Figure): number =>
  medianOrNaN(rounds.flatMap((round) => round[contestant]?.[figure] ?? []));

/** Median over the rounds of how many times ours the figure of a peer was. */
const times = ({ rounds }: Measured, peer: Contestant, figure: Figure): number =>
  medianOrNaN(
    rounds.flatMap((round) => (round[peer] === null ? [] : round[peer][figure] / round.ours[figure])),
  );

const show = (value: number, digits: number): string => (Number.isNaN(value) ? '' : value.toFixed(digits));

export function print(
  measured: Measured[],
  peakMib: { ours: number; reference: number; sklearn: number | null },
): void {
  console.log(`${TREES} trees, ${FEATURES} features, leaf 1, CPU ms of one process, medians of rounds\n`);
  console.log(table(FIT_HEAD, measured.map(fitRow)));
  console.log(`\nprediction of 1,000 rows and of one row, CPU ms\n`);
  console.log(table(PREDICT_HEAD, measured.map(predictRow)));
  const sklearnMib = peakMib.sklearn === null ? '' : `, scikit-learn ${peakMib.sklearn.toFixed(0)}`;
  console.log(
    `\npeak memory (MiB): ours ${peakMib.ours.toFixed(0)}${sklearnMib} (up to ${measured.at(-1)!.rows} rows), ml-random-forest ${peakMib.reference.toFixed(0)} (up to 365 rows)`,
  );
}

const FIT_HEAD = [
  'training',
  'rows',
  'ours',
  'scikit-learn',
  '×',
  'ml-random-forest',
  '×',
  'error',
  'scikit-learn',
  'kB',
  'scikit-learn',
  'ml-r-f',
];

function fitRow(one: Measured): string[] {
  const digits = one.kind === 'regression' ? 2 : 3;
  return [
    one.kind,
    String(one.rows),
    show(middle(one, 'ours', 'fitMs'), 1),
    show(middle(one, 'sklearn', 'fitMs'), 0),
    show(times(one, 'sklearn', 'fitMs'), 1),
    show(middle(one, 'reference', 'fitMs'), 0),
    show(times(one, 'reference', 'fitMs'), 0),
    show(middle(one, 'ours', 'error'), digits),
    show(middle(one, 'sklearn', 'error'), digits),
    show(middle(one, 'ours', 'documentBytes') / 1000, 0),
    show(middle(one, 'sklearn', 'documentBytes') / 1000, 0),
    show(middle(one, 'reference', 'documentBytes') / 1000, 0),
  ];
}

const PREDICT_HEAD = [
  'prediction',
  'rows',
  'ours',
  'scikit-learn',
  '×',
  'ml-r-f',
  '×',
  'one row',
  'scikit-learn',
  'ml-r-f',
];

function predictRow(one: Measured): string[] {
  return [
    one.kind,
    String(one.rows),
    show(middle(one, 'ours', 'predictMs'), 1),
    show(middle(one, 'sklearn', 'predictMs'), 1),
    show(times(one, 'sklearn', 'predictMs'), 1),
    show(middle(one, 'reference', 'predictMs'), 1),
    show(times(one, 'reference', 'predictMs'), 1),
    show(middle(one, 'ours', 'predictOneMs'), 3),
    show(middle(one, 'sklearn', 'predictOneMs'), 3),
    show(middle(one, 'reference', 'predictOneMs'), 3),
  ];
}

export function barsOf(measured: Measured[]): Bar[] {
  const year = measured.filter(({ rows }) => rows === FROM_ROWS);
  const from = measured.filter(({ rows }) => rows >= FROM_ROWS);
  return [
    ...from.filter((one) => one.rounds.some(({ sklearn }) => sklearn !== null)).flatMap(sklearnBars),
    ...year.map((one): Bar => {
      const ratio = times(one, 'reference', 'fitMs');
      return {
        what: `${name(one)}: ≥ ${REFERENCE_BAR} × ml-random-forest`,
        figure: `${ratio.toFixed(0)} ×`,
        holds: ratio >= REFERENCE_BAR,
      };
    }),
    ...year.flatMap(ownBars),
    ...KINDS.map((kind) => slopeBar(kind, from)),
  ];
}

const name = ({ kind, rows }: Measured): string => `${kind}, ${rows.toLocaleString('en')} rows`;

function sklearnBars(one: Measured): Bar[] {
  const ratio = times(one, 'sklearn', 'fitMs');
  const error = middle(one, 'ours', 'error') / middle(one, 'sklearn', 'error');
  return [
    {
      what: `${name(one)}: training ≥ ${SKLEARN_BAR} × scikit-learn`,
      figure: `${ratio.toFixed(1)} ×`,
      holds: ratio >= SKLEARN_BAR,
    },
    {
      what: `${name(one)}: error ≤ ${ERROR_BAR} × scikit-learn's`,
      figure: error.toFixed(3),
      holds: error <= ERROR_BAR,
    },
  ];
}

function ownBars(one: Measured): Bar[] {
  const [fitMs, bytes] = [middle(one, 'ours', 'fitMs'), middle(one, 'ours', 'documentBytes')];
  return [
    {
      what: `${name(one)}: training ≤ ${FIT_BAR_MS} ms`,
      figure: `${fitMs.toFixed(0)} ms`,
      holds: fitMs <= FIT_BAR_MS,
    },
    {
      what: `${name(one)}: document ≤ ${DOCUMENT_BAR_BYTES / 1000} kB`,
      figure: `${(bytes / 1000).toFixed(0)} kB`,
      holds: bytes <= DOCUMENT_BAR_BYTES,
    },
  ];
}

/** Median of the slopes of the rounds. */
function slopeBar(kind: Kind, measured: Measured[]): Bar {
  const sizes = measured.filter((one) => one.kind === kind);
  const slopes = sizes[0]!.rounds.map((_, round) =>
    logLogSlope(sizes.map(({ rows, rounds }) => ({ x: rows, y: rounds[round]!.ours.fitMs }))),
  );
  const slope = median(slopes);
  return {
    what: `${kind}: log-log slope ≤ ${SLOPE_BAR}`,
    figure: slope.toFixed(2),
    holds: slope <= SLOPE_BAR,
  };
}
