import type { MonthlyReport, WeeklyReport } from '../../api/types';
import { ChangeStrip } from './change-strip';
import { monthRows, weekRows, type ComparedRow } from './compared-rows';
import styles from './figures.module.css';
import { Block } from './report-block';

/** A week beside the one before and the four before. */
export const WeekCompared = ({ report }: { report: WeeklyReport }) => (
  <Block
    title="Beside the week before"
    note="Line: the week before. Dot: this week. Grey: the mean of the four weeks before. Each strip is scaled to the smallest change worth telling."
    width="two-thirds"
  >
    <ComparedTable
      caption="This week, the week before, the four weeks before and the change"
      columns={['This week', 'Week before', 'Four weeks', 'Change']}
      rows={weekRows(report)}
      cells={(row) => [row.before, row.fourWeeks, row.change]}
    />
  </Block>
);

/** A month beside the one before, and whether the difference is more than chance. */
export const MonthCompared = ({ report }: { report: MonthlyReport }) => (
  <Block
    title="Beside the month before"
    note="Line: the month before. Dot: this month, with the 95 % range of the change, which is clear when it is more than chance and large enough to matter."
    width="two-thirds"
  >
    <ComparedTable
      caption="This month, the month before, the change and its 95 % range"
      columns={['This month', 'Month before', 'Change']}
      rows={monthRows(report)}
      cells={(row) => [row.before, <Change key="change" row={row} />]}
    />
  </Block>
);

const Change = ({ row: { change, range, clear } }: { row: ComparedRow }) => (
  <>
    {change}
    {clear !== null && (
      <small className={styles.under} data-clear={clear}>
        <span>{range},</span> <span>{clear ? 'clear' : 'not clear'}</span>
      </small>
    )}
  </>
);

interface ComparedTableProps {
  caption: string;
  columns: readonly string[];
  rows: readonly ComparedRow[];
  /** What stands right of the figure of the span itself. */
  cells: (row: ComparedRow) => React.ReactNode[];
}

function ComparedTable({ caption, columns, rows, cells }: ComparedTableProps) {
  return (
    <table className={styles.compared}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <td />
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
          <td className={styles.stripCell} />
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.measure}>
            <th scope="row">
              {row.name} <small>{row.unit}</small>
            </th>
            <td className={`figure-number ${styles.now}`}>{row.now}</td>
            {cells(row).map((cell, index) => (
              <td key={index}>{cell}</td>
            ))}
            <td className={styles.stripCell}>
              <ChangeStrip strip={row.strip} colour={row.colour} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
