import type { Job } from '../../api/types';
import { isReadable, stepLines } from './step-words';

const job = (...states: [string, string, number?][]): Job =>
  ({
    status: 'running',
    steps: states.map(([name, state, attempts = 1]) => ({ name, state, attempts, progress: 0, error: null })),
  }) as unknown as Job;

it('names the steps, and tells the second assessment from the first', () => {
  const lines = stepLines(
    job(['assess-days', 'done'], ['train-models', 'running', 2], ['assess-days', 'waiting']),
  );
  expect(lines.map(({ title }) => title)).toEqual([
    'Assess the days',
    'Train your models',
    'Assess again, with your models',
  ]);
  expect(lines.map(({ attempt }) => attempt)).toEqual([null, 'attempt 2', null]);
  expect(new Set(lines.map(({ key }) => key)).size).toBe(3);
});

it('opens the dashboard as soon as the days are assessed', () => {
  expect(isReadable(job(['ingest-upload', 'done'], ['assess-days', 'running']))).toBe(false);
  expect(isReadable(job(['assess-days', 'done'], ['train-models', 'running']))).toBe(true);
});
