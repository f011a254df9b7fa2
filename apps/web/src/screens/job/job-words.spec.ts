import type { Job } from '../../api/types';
import { isChangedBy, jobGoal, jobTitle } from './job-words';

type Step = Job['steps'][number];
const step = (name: string, state: Step['state']): Step => ({
  name,
  state,
  progress: 0,
  attempts: 1,
  error: null,
});
const job = (kind: string, status: Job['status'], steps: Step[] = []): Job => ({
  id: 'one',
  kind,
  status,
  progress: 0,
  upload_id: null,
  steps,
  warnings: [],
  error: null,
  result: null,
  created_at: '2026-07-12T08:00:00.000Z',
  started_at: null,
  finished_at: null,
});

it.each([
  ['upload', 'Working through your days', 'See your day'],
  ['nightly', 'Going over your days again', 'See your day'],
  ['train', 'Training your models', 'See your models'],
  ['insights', 'Looking for patterns', 'See your insights'],
  ['export', 'Packing your data', 'Download'],
  ['toString', 'At work', 'See your day'],
])('knows what %s is about', (kind, running, goal) => {
  expect(jobTitle(job(kind, 'running'))).toBe(running);
  expect(jobTitle(job(kind, 'completed'))).toBe('Done');
  expect(jobGoal(job(kind, 'running'))).toBeNull();
  expect(jobGoal(job(kind, 'failed'))).toBeNull();
  expect(jobGoal(job(kind, 'completed'))?.name).toBe(goal);
});

it('leads to the day before models are trained, and nowhere else early', () => {
  const steps = [step('assess-days', 'done'), step('train-models', 'running')];
  expect(jobGoal(job('upload', 'running', steps))).toEqual({ name: 'See your day', to: '/' });
  expect(jobGoal(job('train', 'running', steps))).toBeNull();
});

it('has read again what a job changes, and no more', () => {
  const asked = [
    ['summary'],
    ['insights', null, true],
    ['uploads'],
    ['jobs'],
    ['jobs', 'one'],
    ['jobs', 'two'],
  ];
  const changedBy = (kind: string) =>
    asked.filter((key) => isChangedBy(job(kind, 'completed'), key)).map((key) => key.join(' '));
  expect(changedBy('upload')).toEqual(['summary', 'insights  true', 'uploads', 'jobs', 'jobs two']);
  expect(changedBy('insights')).toEqual(['summary', 'insights  true', 'jobs', 'jobs two']);
  expect(changedBy('export')).toEqual(['jobs', 'jobs two']);
});
