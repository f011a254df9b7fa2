/** The four files of a small export in WHOOP's own form: two cycles, a night and a nap, a workout, two answers. */
export const CYCLES_HEADER =
  'Cycle start time,Cycle end time,Cycle timezone,Recovery score %,Resting heart rate (bpm),Heart rate variability (ms),Skin temp (celsius),Blood oxygen %,Day Strain,Energy burned (cal),Max HR (bpm),Average HR (bpm),Sleep onset,Wake onset,Sleep performance %,Respiratory rate (rpm),Asleep duration (min),In bed duration (min),Light sleep duration (min),Deep (SWS) duration (min),REM duration (min),Awake duration (min),Sleep need (min),Sleep debt (min),Sleep efficiency %,Sleep consistency %';
export const SLEEPS_HEADER =
  'Cycle start time,Cycle end time,Cycle timezone,Sleep onset,Wake onset,Sleep performance %,Respiratory rate (rpm),Asleep duration (min),In bed duration (min),Light sleep duration (min),Deep (SWS) duration (min),REM duration (min),Awake duration (min),Sleep need (min),Sleep debt (min),Sleep efficiency %,Sleep consistency %,Nap';
export const WORKOUTS_HEADER =
  'Cycle start time,Cycle end time,Cycle timezone,Workout start time,Workout end time,Duration (min),Activity name,Activity Strain,Energy burned (cal),Max HR (bpm),Average HR (bpm),HR Zone 1 %,HR Zone 2 %,HR Zone 3 %,HR Zone 4 %,HR Zone 5 %,GPS enabled';
export const JOURNAL_HEADER =
  'Cycle start time,Cycle end time,Cycle timezone,Question text,Answered yes,Notes';

const CYCLE = '2025-05-08 23:12:40,2025-05-09 22:50:01,UTC+02:00';

export const CLOSED_ROW = `${CYCLE},61,52,71,33.91,95.87,11.4,2410,158,71,2025-05-08 23:12:40,2025-05-09 07:03:11,83,14.6,429,463,216,101,112,34,540,51,93,70`;
export const OPEN_ROW =
  '2025-05-09 22:50:01,,UTC+02:00,58,53,68,33.70,96.10,,,,,2025-05-09 22:50:01,2025-05-10 06:40:00,80,14.4,420,460,210,100,110,40,545,60,91,72';
export const NIGHT_ROW = `${CYCLE},2025-05-08 23:12:40,2025-05-09 07:03:11,83,14.6,429,463,216,101,112,34,540,51,93,70,false`;
export const NAP_ROW = `${CYCLE},2025-05-09 14:00:00,2025-05-09 14:40:00,,14.1,35,40,30,5,0,5,,,88,,true`;
export const WORKOUT_ROW = `${CYCLE},2025-05-09 18:00:00,2025-05-09 18:51:00,51,Running,12.3,410.0,178,150,5,20,40,25,5,true`;
export const ANSWER_ROW = `${CYCLE},Drank alcohol?,true,`;
export const NOTE_ROW = `${CYCLE},Felt sick?,false,"a note, with ""quotes""\nand a second line 😀"`;

const csv = (...lines: string[]): string => `${lines.join('\n')}\n`;

export const CYCLES = csv(CYCLES_HEADER, OPEN_ROW, CLOSED_ROW);
export const SLEEPS = csv(SLEEPS_HEADER, NAP_ROW, NIGHT_ROW);
export const WORKOUTS = csv(WORKOUTS_HEADER, WORKOUT_ROW);
export const JOURNAL = csv(JOURNAL_HEADER, ANSWER_ROW, NOTE_ROW);

/** The members of a genuine archive, in WHOOP's order. */
export const WHOOP_FILES = [
  { name: 'journal_entries.csv', data: JOURNAL },
  { name: 'physiological_cycles.csv', data: CYCLES },
  { name: 'sleeps.csv', data: SLEEPS },
  { name: 'workouts.csv', data: WORKOUTS },
];

export const WHOOP_COUNTS = { cycles: 2, sleeps: 2, workouts: 1, journal: 2 };
