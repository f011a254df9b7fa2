import { ActionIcon, Tooltip } from '@mantine/core';
import type { EChartsOption } from 'echarts';
import type { EChartsType } from 'echarts/core';
import { lazy, Suspense, useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import { Icon, type IconName } from '../shell/icon';
import { useChartLook, type ChartLook } from '../theme/chart-look';
import styles from './chart-figure.module.css';
import { DataTable } from './data-table';
import type { EChartProps } from './echart';
import { csvOf, type FigureTable } from './figure-table';
import { saveCsv, saveFile } from './save-file';
import { Walk, type WalkProps } from './walk';

const EChart = lazy(() => import('./echart'));

interface ChartFigureProps {
  title: string;
  /** One sentence that says what the chart shows: read out in its place. */
  summary: string;
  /** Its figures; a function where they are many, since they are seldom asked for. */
  table: FigureTable | (() => FigureTable);
  /** The name of saved files, without an ending. */
  fileName: string;
  /** Makes the chart's options; a pure function of what it closes over. Memoise it. */
  build: (look: ChartLook) => EChartsOption;
  height: number;
  onZoom?: EChartProps['onZoom'];
  /** The marks can be walked with keys. */
  walk?: WalkProps;
  /** A legend, switches: between summary and chart. */
  children?: ReactNode;
}

/** A chart as all of them are: title, one sentence, picture; as a table, as CSV, as PNG on request. */
export function ChartFigure(props: ChartFigureProps) {
  const { title, summary, table, fileName, build, height, onZoom, walk, children } = props;
  const look = useChartLook();
  const option = useMemo(() => build(look), [build, look]);
  const chart = useRef<EChartsType | null>(null);
  const keepChart = useCallback((made: EChartsType | null) => (chart.current = made), []);
  const [asTable, setAsTable] = useState(false);
  const savePng = () =>
    void pngOf(chart.current, look).then((blob) => blob && saveFile(`${fileName}.png`, blob));
  const canvas = (
    <div role="img" aria-label={summary} className={styles.canvas}>
      <Suspense fallback={<div className={styles.waiting} style={{ height }} />}>
        <EChart option={option} height={height} onChart={keepChart} onZoom={onZoom} />
      </Suspense>
    </div>
  );
  return (
    <figure className={styles.figure} aria-label={title}>
      <figcaption className={styles.caption}>
        <h3 className={styles.title}>{title}</h3>
        <div className={styles.tools}>
          <Tool
            icon={asTable ? 'chart' : 'table'}
            label={asTable ? 'Show as chart' : 'Show as table'}
            onClick={() => setAsTable(!asTable)}
          />
          <Tool icon="download" label="Save as CSV" onClick={() => saveCsv(fileName, csvOf(read(table)))} />
          {!asTable && <Tool icon="image" label="Save as PNG" onClick={savePng} />}
        </div>
        <p className={styles.summary}>{summary}</p>
      </figcaption>
      {children}
      {asTable && <DataTable table={read(table)} caption={title} />}
      {!asTable && (walk ? <Walk {...walk}>{canvas}</Walk> : canvas)}
    </figure>
  );
}

function Tool({ icon, label, onClick }: { icon: IconName; label: string; onClick: () => void }) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={30}
        aria-label={label}
        onClick={onClick}
        className={styles.tool}
      >
        <Icon name={icon} size={17} />
      </ActionIcon>
    </Tooltip>
  );
}

const read = (table: ChartFigureProps['table']): FigureTable =>
  typeof table === 'function' ? table() : table;

async function pngOf(chart: EChartsType | null, { colour }: ChartLook): Promise<Blob | null> {
  if (chart === null) return null;
  const canvas = chart.renderToCanvas({ pixelRatio: 2, backgroundColor: colour.panel });
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
