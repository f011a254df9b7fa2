import { modelFigures } from './head-rows';

const figures = (metrics: object) => modelFigures({ metrics } as never);

it('reads forecasts and classifiers, forecasts first', () => {
  const [first, second] = figures({
    sleep_classifier: {
      n: 38,
      brier_skill: 0.02,
      shown: true,
      importances: [{ feature: 'asleep', share: 0.1 }],
    },
    recovery_predictor: {
      mae: 18,
      naive_mae: 16.6,
      skill: -0.08,
      shown: false,
      reason: 'not enough scored days: 35 of 60',
      heads: { morning: { n: 35, importances: [{ feature: 'rec', share: 0.4 }] }, evening: { n: 34 } },
    },
  });
  expect(first).toMatchObject({
    name: 'Recovery tomorrow',
    kind: 'forecast',
    days: 35,
    shown: false,
    skill: -0.08,
  });
  expect(first!.importances).toEqual([{ feature: 'rec', share: 0.4 }]);
  expect(second).toMatchObject({ kind: 'classes', days: 38, shown: true, skill: 0.02 });
});

it('says unknown where figures are missing or of another shape', () => {
  expect(figures({ new_model: { n: 'many' }, other: null })).toMatchObject([
    { name: 'new model', days: null, skill: null, importances: [] },
    { name: 'other', days: null },
  ]);
});
