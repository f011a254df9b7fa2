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

export interface Zoom {
  startValue: number;
  endValue: number;
}

export interface EChartProps {
  option: EChartsOption;
  height: number;
  /** The chart as soon as it is drawn, and null when it is gone: for its picture. */
  onChart: (chart: EChartsType | null) => void;
  /** The range that is shown, when the athlete changes it: indexes of the category axis. */
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
    made.on('datazoom', () => {
      const [zoom] = (made.getOption() as { dataZoom?: Partial<Zoom>[] }).dataZoom ?? [];
      if (zoom?.startValue == null || zoom.endValue == null) return;
      zoomed.current?.({ startValue: zoom.startValue, endValue: zoom.endValue });
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
