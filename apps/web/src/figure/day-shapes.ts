import { graphic } from 'echarts/core';
import { drawBand, drawDots, drawLine, type DayScale, type Pen } from '../charts/day-path';
import type { Values } from '../charts/day-series';

interface OfDays {
  values: Values;
  scale: DayScale;
}

interface Band {
  low: Values;
  high: Values;
  scale: DayScale;
}

/** Registers what panels of days are drawn with: a whole layer is one shape, where a series would be a thousand points. */
export function registerDayShapes(): void {
  graphic.registerShape(
    'day-line',
    graphic.extendShape({
      buildPath: (pen: Pen, { values, scale }: OfDays) => drawLine(pen, values, scale),
    }),
  );
  graphic.registerShape(
    'day-dots',
    graphic.extendShape({
      buildPath: (pen: Pen, { values, scale }: OfDays) => drawDots(pen, values, scale),
    }),
  );
  graphic.registerShape(
    'day-band',
    graphic.extendShape({ buildPath: (pen: Pen, { scale, ...band }: Band) => drawBand(pen, band, scale) }),
  );
}
