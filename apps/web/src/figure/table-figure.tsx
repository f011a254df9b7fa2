import { Button } from '@mantine/core';
import styles from './chart-figure.module.css';
import { DataTable } from './data-table';
import { csvOf, type FigureTable } from './figure-table';
import { saveCsv } from './save-file';

/** Figures that are best read as a table, and saved as one. */
export function TableFigure({
  title,
  table,
  fileName,
}: {
  title: string;
  table: FigureTable;
  fileName: string;
}) {
  return (
    <figure className={styles.figure} aria-label={title}>
      <figcaption className={styles.caption}>
        <h3 className={styles.title}>{title}</h3>
        <Button variant="default" size="xs" onClick={() => saveCsv(fileName, csvOf(table))}>
          Save as CSV
        </Button>
      </figcaption>
      <DataTable table={table} caption={title} />
    </figure>
  );
}
