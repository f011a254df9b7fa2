import type { MonthlyReport } from '../../api/types';
import { LevelMark } from '../../states/level-mark';
import { RECOVERY_WORDS, recoveryLevel } from '../../words/levels';
import { figure } from '../../words/numbers';
import styles from './calendar.module.css';
import { monthWeeks, type DayCell } from './month-weeks';
import { Block } from './report-block';

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** The recovery of every day, where it stands in the month. */
export function MonthCalendar({ calendar }: { calendar: MonthlyReport['calendar'] }) {
  return (
    <Block
      title="Day by day"
      note="Recovery in percent: ● green from 67, ◆ yellow, ▼ red up to 33, – not known."
      width="two-thirds"
    >
      <table className={styles.calendar}>
        <caption className="visually-hidden">Recovery of every day of the month</caption>
        <thead>
          <tr>
            {WEEKDAYS.map((weekday) => (
              <th key={weekday} scope="col">
                {weekday}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {monthWeeks(calendar).map((week, index) => (
            <tr key={index}>
              {week.map((cell, weekday) => (cell ? <Day key={weekday} cell={cell} /> : <td key={weekday} />))}
            </tr>
          ))}
        </tbody>
      </table>
    </Block>
  );
}

function Day({ cell: { date, value } }: { cell: DayCell }) {
  const level = recoveryLevel(value);
  return (
    <td data-level={level}>
      <span className={styles.date}>{Number(date.slice(8))}</span>
      <span className={`figure-number ${styles.value}`}>
        {level !== 'none' && <LevelMark level={level} label={RECOVERY_WORDS[level]} size={9} />}
        {figure(value)}
      </span>
    </td>
  );
}
