import { ComputeFailed } from '@whoop/platform';
import { describeFailure } from './failure';
import { BadInput, ResourceExceeded, SnapshotMoved } from './step-errors';

describe('describeFailure', () => {
  it('keeps what bad input says, with its places', () => {
    const places = [{ file: 'sleeps.csv', line: 7, column: 'Nap', message: 'Not true or false.' }];
    expect(describeFailure(new BadInput('unreadable_csv', 'Line 7 cannot be read.', places), 'id')).toEqual({
      kind: 'bad_input',
      code: 'unreadable_csv',
      message: 'Line 7 cannot be read.',
      places,
    });
  });

  it('leaves places out when there are none', () => {
    expect(describeFailure(new BadInput('corrupt_zip', 'No.'), 'id')).not.toHaveProperty('places');
  });

  it('keeps what an exceeded limit says', () => {
    expect(describeFailure(new ResourceExceeded('timeout', 'Longer than 60 s.'), 'id')).toEqual({
      kind: 'resource',
      code: 'timeout',
      message: 'Longer than 60 s.',
    });
  });

  it.each([
    ['TIMEOUT', 'timeout'],
    ['OUT_OF_MEMORY', 'out_of_memory'],
    ['CRASHED', 'process_crashed'],
  ] as const)('takes a child process that ended by %s for an exceeded limit', (code, expected) => {
    expect(describeFailure(new ComputeFailed(code, 'child 4711 at /srv/x.js'), 'id')).toMatchObject({
      kind: 'resource',
      code: expected,
      message: expect.not.stringContaining('/srv') as string,
    });
  });

  it.each([new Error('duplicate key "jobs_pkey" at /srv/app.js'), new SnapshotMoved(), 'a string', null])(
    'tells nothing of what nobody foresaw but where to find it: %p',
    (error) => {
      const failure = describeFailure(error, '0199-id');
      expect(failure).toMatchObject({ kind: 'transient', code: 'internal', errorId: '0199-id' });
      expect(JSON.stringify(failure)).not.toMatch(/srv|jobs_pkey|string/);
    },
  );
});
