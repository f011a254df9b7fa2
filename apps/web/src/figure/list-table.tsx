import type { ReactNode } from 'react';
import styles from './list-table.module.css';

interface ListTableProps {
  /** What it lists: the name of the region that scrolls where the screen is narrow. */
  label: string;
  /** Names of the columns, or their cells where they do something. */
  columns: readonly string[] | ReactNode;
  /** Rows; the first cell of each is its heading. */
  children: ReactNode;
}

/** A list of things with a few facts each: uploads, runs, workouts, questions. */
export function ListTable({ label, columns, children }: ListTableProps) {
  return (
    <div className={styles.scroll} role="region" aria-label={label} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>{isNames(columns) ? columns.map((name) => <Column key={name} name={name} />) : columns}</tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

const Column = ({ name }: { name: string }) => <th scope="col">{name}</th>;

const isNames = (columns: ListTableProps['columns']): columns is readonly string[] =>
  Array.isArray(columns) && columns.every((column) => typeof column === 'string');
