import request from 'supertest';
import { anAcceptedUpload } from '../testing/accepted-upload';
import { endJob, saveReport } from '../testing/job-rows';
import { startTestGateway, type TestGateway } from '../testing/test-gateway';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

const get = (path: string) => request(gateway.url).get(`/api/v1/uploads${path}`);

const REPORT_WITHOUT_ISSUES = {
  source: 'whoop-export',
  range: { first_day: '2024-01-01', last_day: '2024-01-02' },
  counts: { cycles: 0, sleeps: 2, workouts: 0, journal: 0 },
  files: [
    {
      name: 'sleeps.csv',
      kind: 'sleeps',
      language: 'en',
      variant: 'V3',
      encoding: 'utf-8',
      delimiter: ',',
      rows_read: 3,
      rows_used: 2,
      rows_skipped: 1,
      cells_nulled: 0,
      unknown_columns: ['Mood'],
      missing_columns: ['Sleep debt (min)'],
    },
  ],
  ignored_entries: [{ name: 'readme.pdf', reason: 'not a file of the export' }],
  issue_counts: { unreadable_date: 1 },
  warnings: [{ code: 'missing_file', message: 'There is no workouts.csv.', file: 'workouts.csv', count: 1 }],
};
const ISSUES = [
  {
    file: 'sleeps.csv',
    line: 3,
    column: '=Sleep onset',
    effect: 'row_skipped',
    reason: 'unreadable_date',
    message: 'The onset cannot be read, so the row was not used.',
  },
];

it('shows an upload before and after its import', async () => {
  const { upload_id, job_id } = await anAcceptedUpload(gateway);
  const before = {
    upload_id,
    status: 'queued',
    job_id,
    file_name: 'export.zip',
    byte_size: expect.any(Number),
    created_at: expect.stringMatching(/Z$/),
    imported_at: null,
    report: null,
  };
  expect((await get(`/${upload_id}?user_id=ann`).expect(200)).body).toEqual(before);
  await saveReport(gateway.database.dataSource, 'ann', upload_id);
  await endJob(gateway.database.dataSource, job_id, { status: 'completed_with_warnings' });
  const after = { ...before, status: 'completed_with_warnings', imported_at: expect.stringMatching(/Z$/) };
  expect((await get(`/${upload_id}?user_id=ann`)).body).toEqual({
    ...after,
    report: { ...REPORT_WITHOUT_ISSUES, issues: ISSUES },
  });
  expect((await get('?user_id=ann')).body).toEqual({
    items: [{ ...after, report: REPORT_WITHOUT_ISSUES }],
    total: 1,
    next_cursor: null,
  });
});

it('gives the issues as a table in which nothing is a formula', async () => {
  const { upload_id } = await anAcceptedUpload(gateway, 'csv');
  expect((await get(`/${upload_id}/issues.csv?user_id=csv`)).text).toBe(
    'file,line,column,effect,code,message\r\n',
  );
  await saveReport(gateway.database.dataSource, 'csv', upload_id);
  const response = await get(`/${upload_id}/issues.csv?user_id=csv`).expect(200);
  expect(response.headers).toMatchObject({
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': 'attachment; filename="issues.csv"',
  });
  expect(response.text.split('\r\n')[1]).toBe(
    `sleeps.csv,3,'=Sleep onset,row_skipped,unreadable_date,"The onset cannot be read, so the row was not used."`,
  );
});

it('is paged, with the status of each', async () => {
  const ids: string[] = [];
  for (let n = 0; n < 3; n++) ids.unshift((await anAcceptedUpload(gateway, 'many')).upload_id);
  const first = await get('?user_id=many&limit=2').expect(200);
  expect(first.body).toMatchObject({
    items: [{ upload_id: ids[0], status: 'queued' }, { upload_id: ids[1] }],
    total: 3,
  });
  const { next_cursor } = first.body as { next_cursor: string };
  expect(first.headers['link']).toBe(
    `</api/v1/uploads?user_id=many&limit=2&cursor=${next_cursor}>; rel="next"`,
  );
  expect((await get(`?user_id=many&limit=2&cursor=${next_cursor}`)).body).toMatchObject({
    items: [{ upload_id: ids[2] }],
    next_cursor: null,
  });
});

it('does not show another user’s', async () => {
  const { upload_id } = await anAcceptedUpload(gateway);
  for (const path of [`/${upload_id}`, `/${upload_id}/issues.csv`]) {
    expect((await get(`${path}?user_id=eve`).expect(404)).body).toMatchObject({ code: 'not_found' });
  }
  expect((await get('?user_id=eve').expect(200)).body).toMatchObject({ items: [], total: 0 });
});
