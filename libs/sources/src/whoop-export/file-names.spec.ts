import { ignoreReason, kindByName } from './file-names';

describe('kindByName', () => {
  it.each([
    ['physiological_cycles.csv', 'cycles'],
    ['my_whoop_data/physiological_cycles (1).csv', 'cycles'],
    ['physiologische_zyklen.csv', 'cycles'],
    ['ciclos_fisiológicos.csv', 'cycles'],
    ['cicli_fisiologici.csv', 'cycles'],
    ['Schlaf.csv', 'sleeps'],
    ['sueño.csv', 'sleeps'],
    ['suen\u0303o.csv', 'sleeps'],
    ['sommeil.csv', 'sleeps'],
    ['entraînements.csv', 'workouts'],
    ['SLEEPS.CSV', 'sleeps'],
    ['entradas_diário.csv', 'journal'],
    ['voci_diario.csv', 'journal'],
    ['sleeps.txt', null],
    ['notes.csv', null],
  ])('takes %j for %s', (name, kind) => {
    expect(kindByName(name)).toBe(kind);
  });
});

describe('ignoreReason', () => {
  it.each([
    'data/',
    '__MACOSX/._sleeps.csv',
    'x/__MACOSX/sleeps.csv',
    '._sleeps.csv',
    'a/.DS_Store',
    'inner.zip',
    'readme.txt',
    'sleeps',
  ])('does not open %j', (path) => {
    expect(ignoreReason(path)).not.toBeNull();
  });

  it.each(['sleeps.csv', 'a/b/c/SLEEPS.CSV', '__proto__.csv'])('opens %j', (path) => {
    expect(ignoreReason(path)).toBeNull();
  });
});
