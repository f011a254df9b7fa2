import { isGenericActivity } from './generic-activity';

describe('isGenericActivity', () => {
  it.each(['Activity', 'Aktivität', 'Actividad', 'Activité', 'Atividade', 'Attività'])(
    'knows WHOOP’s label %s',
    (label) => {
      expect(isGenericActivity(label)).toBe(true);
      expect(isGenericActivity(` ${label.toUpperCase()} `)).toBe(true);
      expect(isGenericActivity(label.normalize('NFD'))).toBe(true);
    },
  );

  it.each(['Other', 'Sonstiges', 'Otro', 'Autre', 'Outro', 'Altro'])(
    'finds no sport in %s either',
    (label) => {
      expect(isGenericActivity(label)).toBe(true);
    },
  );

  it('leaves sports alone', () => {
    expect(['Running', 'Yoga', 'Active Recovery', 'Laufen'].some(isGenericActivity)).toBe(false);
  });
});
