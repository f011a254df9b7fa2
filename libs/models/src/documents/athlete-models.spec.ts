import { calendarOf } from '@whoop/athlete';
import { binnedForestEngine } from '@whoop/forest';
import { syntheticDays } from '../fixtures/athlete';
import { dayColumns } from '../heads/day-columns';
import { rowsAt } from '../heads/head-rows';
import { predictRecovery } from '../recovery/recovery-model';
import { trainModels } from '../train-models';
import { readAthleteModels, writeAthleteModels } from './athlete-models';
import { BadModelDocument } from './bad-document';

const days = syntheticDays({ days: 130, seed: 2 });
const trained = trainModels(days, { engine: binnedForestEngine });
/** As they come from a file. */
const documents = () => JSON.parse(JSON.stringify(writeAthleteModels(trained))) as Record<string, Document>;
interface Document {
  format: number;
  kind: string;
  heads: Record<string, Record<string, unknown>>;
}
const read = (given: Record<string, unknown>) => readAthleteModels(given, binnedForestEngine);

it('say the same once they are read again, bit for bit', () => {
  const { firstDate, calendar } = calendarOf(days);
  const columns = dayColumns(calendar, firstDate);
  const models = read(documents());
  for (const head of ['morning', 'evening_plan'] as const) {
    const table = rowsAt(columns, head, [100, 120]);
    expect(predictRecovery(models.recovery[head].model!, table)).toEqual(
      predictRecovery(trained.heads[head].model!, table),
    );
  }
  const table = rowsAt(columns, 'evening', [100, 120]);
  expect(models.burnout.evening.forest!.predictProbabilities(table)).toEqual(
    trained.classifiers.burnout_classifier.evening.forest!.predictProbabilities(table),
  );
  expect(models.sleep.morning).toMatchObject({
    shown: trained.classifiers.sleep_classifier.morning.gate.shown,
  });
});

it.each<[string, (document: Document) => void]>([
  ['another format', (document) => (document.format = 2)],
  ['another kind', (document) => (document.kind = 'sleep_classifier')],
  ['a head that is missing', (document) => delete document.heads.morning],
  ['other features', (document) => (document.heads.evening!.features = ['strain'])],
  [
    'a weight that is no number',
    (document) => ((document.heads.evening!.ridge as { weights: unknown[] }).weights[0] = null),
  ],
  ['a weight too few', (document) => (document.heads.evening!.ridge as { weights: unknown[] }).weights.pop()],
  ['an unknown winner', (document) => (document.heads.evening!.winner = 'oracle')],
  ['more said than came', (document) => (document.heads.evening!.said as number[]).push(50)],
  ['a forest that is none', (document) => (document.heads.evening!.forest = { trees: 1 })],
  [
    'a forest of classes',
    (document) => (document.heads.evening!.forest = documents().sleep_classifier!.heads.evening!.forest),
  ],
])('are refused with %s', (_, alter) => {
  const altered = documents();
  alter(altered.recovery_predictor!);
  expect(() => read(altered)).toThrow();
});

it.each([undefined, null, [], 'text', 7, { __proto__: { format: 1 } }])(
  'are refused where they are %p',
  (document) => {
    expect(() => read({ ...documents(), recovery_predictor: document })).toThrow(BadModelDocument);
  },
);
