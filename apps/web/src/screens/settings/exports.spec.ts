import type { Job } from '../../api/types';
import { exportsOf, isConfirmed } from './exports';

const job = (id: string, kind: string, status: Job['status']) => ({ id, kind, status }) as Job;

it('finds the newest archive and the one on its way', () => {
  const found = exportsOf([
    job('6', 'upload', 'completed'),
    job('5', 'export', 'running'),
    job('4', 'export', 'failed'),
    job('3', 'export', 'completed'),
    job('2', 'export', 'completed'),
  ]);
  expect([found.newest?.id, found.packing?.id]).toEqual(['3', '5']);
});

it('finds none among other jobs', () => {
  expect(exportsOf([job('1', 'upload', 'completed'), job('0', 'export', 'cancelled')])).toEqual({
    newest: null,
    packing: null,
  });
});

it('takes the word alone as a confirmation', () => {
  expect(['delete', ' Delete ', 'delet', '', 'delete everything'].map(isConfirmed)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
