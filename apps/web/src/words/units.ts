import { useLocalStorage } from '@mantine/hooks';

export type Units = 'metric' | 'imperial';

/** The units of temperature and distance, as chosen in this browser. */
export function useUnits(): [Units, (units: Units) => void] {
  const [units, setUnits] = useLocalStorage<Units>({
    key: 'whoop-insights-units',
    defaultValue: 'metric',
    getInitialValueInEffect: false,
  });
  return [units, setUnits];
}

interface Shown {
  value: number | null;
  unit: string;
}

export const temperature = (celsius: number | null, units: Units): Shown =>
  units === 'metric'
    ? { value: celsius, unit: '°C' }
    : { value: celsius === null ? null : celsius * 1.8 + 32, unit: '°F' };

export const distance = (metres: number | null, units: Units): Shown =>
  units === 'metric'
    ? { value: metres === null ? null : metres / 1_000, unit: 'km' }
    : { value: metres === null ? null : metres / 1_609.344, unit: 'mi' };
