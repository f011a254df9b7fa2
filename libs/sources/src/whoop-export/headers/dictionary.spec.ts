import { COLUMNS_OF } from '../columns';
import { CYCLES_V2, JOURNAL, LOCALISED_CYCLES, SLEEPS_V2, WORKOUTS_V2 } from '../../fixtures/headers';
import { HEADERS, knownHeader } from './dictionary';
import { headerSpelling } from './header-spelling';

const columnsOf = (header: string): unknown[] =>
  header.split(',').map((cell) => knownHeader(cell)?.column ?? cell);

describe('knownHeader', () => {
  it('knows every English header', () => {
    expect(columnsOf(CYCLES_V2)).toEqual(COLUMNS_OF.cycles);
    expect(columnsOf(SLEEPS_V2)).toEqual(COLUMNS_OF.sleeps);
    expect(columnsOf(WORKOUTS_V2)).toEqual(COLUMNS_OF.workouts);
    expect(columnsOf(JOURNAL)).toEqual(COLUMNS_OF.journal);
  });

  it.each(Object.entries(LOCALISED_CYCLES))('knows every %s header of cycles', (language, header) => {
    expect(columnsOf(header)).toEqual(COLUMNS_OF.cycles);
    for (const cell of header.split(',')) expect(knownHeader(cell)?.languages).toContain(language);
  });

  it.each([
    ['Nickerchen', 'nap'],
    ['Siesta', 'nap'],
    ['Sieste', 'nap'],
    ['Sesta', 'nap'],
    ['Riposo breve', 'nap'],
    ['Startzeit des Trainings', 'workoutStart'],
    ['Endzeit des Trainings', 'workoutEnd'],
    ['Dauer (Min.)', 'durationMin'],
    ['Name der Aktivität', 'activity'],
    ['Aktivitätsbelastung', 'activityStrain'],
    ['HF-Zone 1 %', 'zone1Pct'],
    ['GPS aktiviert', 'gps'],
    ['Hora de inicio del entrenamiento', 'workoutStart'],
    ['Hora de finalización del entrenamiento', 'workoutEnd'],
    ['Duración (min)', 'durationMin'],
    ['Nombre de la actividad', 'activity'],
    ['Esfuerzo de actividad', 'activityStrain'],
    ['Zona FC 1%', 'zone1Pct'],
    ['GPS habilitado', 'gps'],
    ["Heure de début de l'entraînement", 'workoutStart'],
    ['Heure de début de l’entraînement', 'workoutStart'],
    ['Durée (min)', 'durationMin'],
    ["Nom de l'activité", 'activity'],
    ['Effort activité', 'activityStrain'],
    ['Zone FC 1\u00a0%', 'zone1Pct'],
    ['Hora de início do treino', 'workoutStart'],
    ['Hora de fim do treino', 'workoutEnd'],
    ['Duração (min)', 'durationMin'],
    ['Nome da atividade', 'activity'],
    ['Esforço da atividade', 'activityStrain'],
    ['Zona 1 de FC %', 'zone1Pct'],
    ['GPS ativado', 'gps'],
    ['Ora di inizio allenamento', 'workoutStart'],
    ['Ora di fine allenamento', 'workoutEnd'],
    ['Durata (min)', 'durationMin'],
    ['Nome attività', 'activity'],
    ["Sforzo richiesto dall'attività", 'activityStrain'],
    ['Zona FC 1 %', 'zone1Pct'],
    ['GPS abilitato', 'gps'],
    ['Fragetext', 'question'],
    ['Beantwortet mit ja', 'answeredYes'],
    ['Anmerkungen', 'notes'],
    ['Texto de la pregunta', 'question'],
    ['Respondió "Sí"', 'answeredYes'],
    ['Notas', 'notes'],
    ['Texte de la question', 'question'],
    ['A répondu oui', 'answeredYes'],
    ['Texto de pergunta', 'question'],
    ['Respondeu sim', 'answeredYes'],
    ['Testo domanda', 'question'],
    ['Risposta affermativa', 'answeredYes'],
    ['Note', 'notes'],
    ['Answered yes/no', 'answeredYes'],
  ])('knows %j', (header, column) => {
    expect(knownHeader(header)?.column).toBe(column);
  });

  it.each(['recovery_score_%', 'Recovery\u00a0score\u00a0%', ' RECOVERY SCORE % ', 'Recovery score%'])(
    'sees the same column behind %j',
    (header) => {
      expect(knownHeader(header)?.column).toBe('recoveryPct');
    },
  );

  it('does not care how accents are composed', () => {
    const header = 'Fréquence cardiaque au repos (bpm)';
    expect(knownHeader(header.normalize('NFD'))).toEqual(knownHeader(header.normalize('NFC')));
  });

  it.each(['', '__proto__', 'constructor', 'toString', 'Patient id', 'Unnamed: 0'])(
    'does not know %j',
    (header) => {
      expect(knownHeader(header)).toBeNull();
    },
  );

  it('has one meaning per spelling in all languages', () => {
    const meanings = new Map<string, Set<string>>();
    for (const headers of Object.values(HEADERS)) {
      for (const [column, spellings] of Object.entries(headers)) {
        for (const spelling of [spellings].flat()) {
          const key = headerSpelling(spelling);
          meanings.set(key, (meanings.get(key) ?? new Set()).add(column));
        }
      }
    }
    expect([...meanings].filter(([, columns]) => columns.size > 1)).toEqual([]);
  });
});
