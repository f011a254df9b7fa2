import type { FlagCode, RiskFlag } from '@whoop/athlete';
import { flagsAnswer } from './flags-answer';

const flag = (code: FlagCode, severity: RiskFlag['severity'], more: Partial<RiskFlag> = {}): RiskFlag => ({
  code,
  severity,
  level: severity === 'high' ? 3 : severity === 'medium' ? 2 : 1,
  since: '2024-01-13',
  daysActive: 3,
  evidence: { metric: 'x', unit: 'y', value: 1, baseline: null, threshold: 1, n: null },
  context: { alcohol: false, travelled: false },
  ...more,
});
const FRESH = { date: '2024-01-15', age_days: 0 };
const codesOf = ({ risk_flags, more_risk_flags }: ReturnType<typeof flagsAnswer>) => [
  risk_flags.map(({ code }) => code),
  more_risk_flags.map(({ code }) => code),
];

it('shows three, the most severe first, and the others apart', () => {
  const flags = [
    flag('LOAD_LOW', 'info'),
    flag('SLEEP_DEBT', 'low'),
    flag('LOW_SLEEP_RUN', 'medium'),
    flag('HRV_LOW_SUSTAINED', 'high'),
    flag('HIGH_LOAD_RATIO', 'medium'),
  ];
  expect(codesOf(flagsAnswer(flags, FRESH))).toEqual([
    ['HRV_LOW_SUSTAINED', 'HIGH_LOAD_RATIO', 'LOW_SLEEP_RUN'],
    ['SLEEP_DEBT', 'LOAD_LOW'],
  ]);
});

it('says in one message what unusual overnight signals say together', () => {
  const single = [flag('RHR_ELEVATED', 'high'), flag('RESP_RATE_UP', 'medium'), flag('SKIN_TEMP_UP', 'low')];
  expect(codesOf(flagsAnswer(single, FRESH))[0]).toHaveLength(3);
  const together = [...single, flag('ILLNESS_SIGNAL', 'low'), flag('SLEEP_DEBT', 'medium')];
  expect(codesOf(flagsAnswer(together, FRESH))).toEqual([['SLEEP_DEBT', 'ILLNESS_SIGNAL'], []]);
});

it('puts the age of the data last, and behind "more" when three others are on', () => {
  const flags = [flag('SLEEP_DEBT', 'low'), flag('LOW_SLEEP_RUN', 'low'), flag('HIGH_LOAD_RATIO', 'low')];
  const old = { date: '2024-01-15', age_days: 9 };
  expect(codesOf(flagsAnswer(flags.slice(1), old))).toEqual([
    ['HIGH_LOAD_RATIO', 'LOW_SLEEP_RUN', 'DATA_STALE'],
    [],
  ]);
  expect(codesOf(flagsAnswer(flags, old))[1]).toEqual(['DATA_STALE']);
});

it('is two empty lists for a day on which nothing was found', () => {
  expect(flagsAnswer([], FRESH)).toEqual({ risk_flags: [], more_risk_flags: [] });
});

it('shows what a flag rests on, rounded at the edge, unknown as null', () => {
  const evidence = {
    metric: 'load_ratio',
    unit: 'ratio',
    value: 1.6151,
    baseline: null,
    threshold: 1.5,
    n: 7,
  };
  const context = { alcohol: true, travelled: false };
  const [shown] = flagsAnswer([flag('HIGH_LOAD_RATIO', 'medium', { evidence, context })], FRESH).risk_flags;
  expect(shown).toMatchObject({
    severity: 'medium',
    since: '2024-01-13',
    days_active: 3,
    evidence: { ...evidence, value: 1.62, signals: [] },
    context,
  });
  expect(shown!.text).toContain('You logged alcohol.');
});

it('names the overnight signals', () => {
  const evidence = {
    metric: 'overnight_signals',
    unit: 'signals',
    value: 2,
    baseline: null,
    threshold: 2,
    n: 1,
    signals: ['rhr', 'resp_rate'],
  };
  const [shown] = flagsAnswer([flag('ILLNESS_SIGNAL', 'low', { evidence })], FRESH).risk_flags;
  expect(shown!.evidence.signals).toEqual(['rhr', 'resp_rate']);
});
