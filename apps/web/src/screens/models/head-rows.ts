import type { ModelRun } from '../../api/types';

/** A model of a run, as far as its figures can be read: the API leaves their shape open. */
export interface ModelFigures {
  key: string;
  name: string;
  /** Whether its word counts on the dashboard, and if not, why. */
  shown: boolean;
  reason: string | null;
  days: number | null;
  kind: 'forecast' | 'classes';
  error: number | null;
  naiveError: number | null;
  /** Share by which it beats what is simple; below 0 it does not. */
  skill: number | null;
  importances: { feature: string; share: number }[];
}

const NAMES: Record<string, string> = {
  recovery_predictor: 'Recovery tomorrow',
  burnout_classifier: 'Burnout risk of the next days',
  sleep_classifier: 'Sleep of the next night',
};

type Raw = Record<string, unknown>;
const number = (raw: Raw, key: string): number | null => (typeof raw[key] === 'number' ? raw[key] : null);
const text = (raw: Raw, key: string): string | null => (typeof raw[key] === 'string' ? raw[key] : null);
const object = (value: unknown): Raw => (typeof value === 'object' && value !== null ? (value as Raw) : {});

/** The models of a run, forecasts first. */
export function modelFigures({ metrics }: Pick<ModelRun, 'metrics'>): ModelFigures[] {
  const models = Object.entries(metrics).map(([key, value]) => oneModel(key, object(value)));
  return models.sort((one, other) => Number(other.kind === 'forecast') - Number(one.kind === 'forecast'));
}

function oneModel(key: string, raw: Raw): ModelFigures {
  const isForecast = number(raw, 'mae') !== null;
  return {
    key,
    name: NAMES[key] ?? key.replaceAll('_', ' '),
    shown: raw['shown'] === true,
    reason: text(raw, 'reason'),
    days: number(raw, 'n') ?? daysOfHeads(raw),
    kind: isForecast ? 'forecast' : 'classes',
    error: number(raw, 'mae'),
    naiveError: number(raw, 'naive_mae'),
    skill: number(raw, isForecast ? 'skill' : 'brier_skill'),
    importances: importancesOf(raw),
  };
}

/** The recovery predictor tells its days head by head. */
const daysOfHeads = (raw: Raw): number | null =>
  Object.values(object(raw['heads'])).reduce<number | null>((most, head) => {
    const n = number(object(head), 'n');
    return n !== null && (most === null || n > most) ? n : most;
  }, null);

function importancesOf(raw: Raw): ModelFigures['importances'] {
  const own = raw['importances'];
  const list = Array.isArray(own) ? own : object(object(raw['heads'])['morning'])['importances'];
  if (!Array.isArray(list)) return [];
  return list.flatMap((item) => {
    const { feature, share } = object(item);
    return typeof feature === 'string' && typeof share === 'number' ? [{ feature, share }] : [];
  });
}
