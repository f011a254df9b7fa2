import { NAIVES } from '@whoop/models';
import { table } from '../bench/table';
import type { Answer } from './answer';

const fixed = (value: number | null, digits: number): string =>
  value === null ? '–' : value.toFixed(digits);
const percent = (value: number | null): string => (value === null ? '–' : `${(100 * value).toFixed(1)} %`);

/** The figures of one file, or of all, as two tables. */
export function printAnswer(title: string, { days, modes, classifiers }: Answer): string {
  const modeRows = Object.entries(modes).map(([mode, one]) => [
    mode,
    String(one.n),
    fixed(one.mae, 2),
    fixed(one.r2, 2),
    ...NAIVES.map((name) => fixed(one.naive_mae[name], 2)),
    percent(one.skill),
    percent(one.coverage),
    fixed(one.width, 1),
    one.winner,
  ]);
  const classRows = Object.entries(classifiers).map(([name, one]) => [
    name,
    String(one.n),
    fixed(one.brier_skill, 3),
    fixed(one.log_loss, 3),
    fixed(one.base_log_loss, 3),
    fixed(one.balanced_accuracy, 3),
    fixed(one.auc, 3),
    fixed(one.calibration_error, 3),
  ]);
  const why = Object.entries(modes).flatMap(([mode, { reasons, winner }]) =>
    Object.entries(reasons).map(([name, reason]) => `- ${mode}: ${winner} and not ${name}: ${reason}`),
  );
  return [
    `## ${title}: ${days} days with a recovery\n`,
    table(['mode', 'n', 'MAE', 'R²', ...NAIVES, 'skill', '80 % range', 'width', 'shown'], modeRows),
    '',
    table(
      ['class', 'n', 'Brier skill', 'log loss', 'usual shares', 'balanced acc.', 'AUC', 'calibration'],
      classRows,
    ),
    '',
    ...why,
    '',
  ].join('\n');
}
