import { BarChart, CustomChart, HeatmapChart, LineChart, ScatterChart } from 'echarts/charts';
import {
  CalendarComponent,
  DataZoomComponent,
  GridComponent,
  MarkAreaComponent,
  MarkLineComponent,
  TooltipComponent,
  VisualMapComponent,
} from 'echarts/components';
import { init, use, type EChartsType } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import type { EChartsOption } from 'echarts';
import { useEffect, useRef } from 'react';
import { registerDayShapes } from './day-shapes';

use([
  BarChart,
  CustomChart,
  HeatmapChart,
  LineChart,
  ScatterChart,
  CalendarComponent,
  DataZoomComponent,
  GridComponent,
  MarkAreaComponent,
  MarkLineComponent,
  TooltipComponent,
  VisualMapComponent,
  CanvasRenderer,
]);

registerDayShapes();

/** The range that is shown, in percent of the whole axis. */
export interface Zoom {
  start: number;
  end: number;
}

export interface EChartProps {
  option: EChartsOption;
  height: number;
  /** The chart as soon as it is drawn, and null when it is gone: for its picture. */
  onChart: (chart: EChartsType | null) => void;
  /** The athlete changes the range that is shown. */
  onZoom?: (zoom: Zoom) => void;
}

/** ECharts in React: made once, given options when they change, resized with its box. */
export default function EChart({ option, height, onChart, onZoom }: EChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType | null>(null);
  const zoomed = useRef(onZoom);
  zoomed.current = onZoom;

  useEffect(() => {
    if (box.current === null) return undefined;
    const made = init(box.current, undefined, { renderer: 'canvas' });
    chart.current = made;
    onChart(made);
    // Told by the event: reading the options back would copy all data of the chart, frame by frame.
    made.on('datazoom', (event) => {
      const { start, end } = (event as { batch?: Partial<Zoom>[] }).batch?.[0] ?? (event as Partial<Zoom>);
      if (start !== undefined && end !== undefined) zoomed.current?.({ start, end });
    });
    const watcher = new ResizeObserver(() => made.resize());
    watcher.observe(box.current);
    return () => {
      watcher.disconnect();
      made.dispose();
      chart.current = null;
      onChart(null);
    };
  }, [onChart]);

  useEffect(() => {
    chart.current?.setOption(option, { notMerge: true });
  }, [option]);

  return <div ref={box} style={{ height }} />;
}
