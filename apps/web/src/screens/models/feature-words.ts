const BASES: Record<string, string> = {
  rec: 'Recovery',
  lnhrv: 'HRV',
  hrv: 'HRV',
  rhr: 'Resting heart rate',
  strain: 'Strain',
  asleep: 'Time asleep',
  short: 'Sleep short of need',
  debt: 'Sleep debt',
  energy: 'Energy burned',
  maxhr: 'Highest heart rate',
  avghr: 'Average heart rate',
  onset: 'Time of falling asleep',
  awake: 'Time awake in bed',
  cons: 'Sleep consistency',
  resp: 'Respiratory rate',
  temp: 'Skin temperature',
  weekend: 'Weekend',
  dow: 'Weekday',
  plan: 'Plan',
};

const SUFFIXES: Record<string, string> = {
  m7: '7 days',
  m30: '30 days',
  ewm: 'recent',
  l1: 'the day before',
  h: '',
  sin: '',
  cos: ' (phase)',
};

/** A feature of the models in people's words; one that is newer than this page is shown as it is called. */
export function featureWords(feature: string): string {
  const [base = '', suffix] = feature.split('_');
  const name = BASES[base];
  if (name === undefined) return feature.replaceAll('_', ' ');
  if (suffix === undefined) return name;
  const more = SUFFIXES[suffix];
  if (more === undefined) return feature.replaceAll('_', ' ');
  return more === '' || more.startsWith(' ') ? `${name}${more}` : `${name}, ${more}`;
}
