/** The dial opens downwards: it runs clockwise from lower left to lower right. Angles in degrees from the top. */
export const SWEEP = { from: -120, to: 120 } as const;

export interface Centre {
  x: number;
  y: number;
}

/** Where a value stands on the dial; values outside stay at its ends. */
export function angleOf(value: number, max: number): number {
  const share = Math.min(1, Math.max(0, value / max));
  return SWEEP.from + share * (SWEEP.to - SWEEP.from);
}

export function pointAt(angle: number, radius: number, { x, y }: Centre): Centre {
  const radians = ((angle - 90) * Math.PI) / 180;
  return { x: x + radius * Math.cos(radians), y: y + radius * Math.sin(radians) };
}

/** The SVG path of an arc between two angles, clockwise. An arc of no length is drawn as a point. */
export function arcPath(
  from: number,
  to: number,
  { radius, centre }: { radius: number; centre: Centre },
): string {
  const start = pointAt(from, radius, centre);
  const end = pointAt(to, radius, centre);
  const large = to - from > 180 ? 1 : 0;
  return `M${shown(start)}A${radius} ${radius} 0 ${large} 1 ${shown(end)}`;
}

const shown = ({ x, y }: Centre): string => `${x.toFixed(2)} ${y.toFixed(2)}`;
