import { parseArgs } from 'node:util';
import { SCREENS, THEMES, WIDTHS, type Screen } from './screens';

export interface Wanted {
  address: string;
  folder: string;
  athlete: string | null;
  screens: readonly Screen[];
  widths: readonly number[];
  themes: readonly string[];
}

/** `--address http://127.0.0.1:8000 --out screenshots --athlete anna --only today,trends --widths 360,1440 --themes dark`. */
export function readArguments(args: string[]): Wanted {
  const { values } = parseArgs({
    args,
    options: {
      address: { type: 'string', default: 'http://127.0.0.1:8000' },
      out: { type: 'string', default: 'screenshots' },
      athlete: { type: 'string' },
      only: { type: 'string' },
      widths: { type: 'string' },
      themes: { type: 'string' },
    },
  });
  const names = values.only?.split(',');
  return {
    address: values.address,
    folder: values.out,
    athlete: values.athlete ?? null,
    screens: SCREENS.filter(({ name }) => names === undefined || names.includes(name)),
    widths: values.widths?.split(',').map(Number) ?? WIDTHS,
    themes: values.themes?.split(',') ?? THEMES,
  };
}
