import { UNKNOWN } from '../words/numbers';
import styles from './data-table.module.css';
import type { Cell, FigureTable } from './figure-table';

/** The newest rows matter most, and ten years of days in the page help nobody: the CSV has all. */
const MOST_ROWS = 400;

export function DataTable({ table, caption }: { table: FigureTable; caption: string }) {
  const rows = table.rows.slice(-MOST_ROWS);
  const hidden = table.rows.length - rows.length;
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={`${caption}, table`}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, at) => (
                <td key={at} data-number={typeof cell === 'number' || cell === null || undefined}>
                  {shown(cell)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {hidden > 0 && <p className={styles.more}>{hidden} older rows are in the CSV.</p>}
    </div>
  );
}

const shown = (cell: Cell): string => (cell === null ? UNKNOWN : String(cell));
