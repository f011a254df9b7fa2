import { generateExport, Stack } from '@whoop/testing';

interface Summary {
  today: { date: string; recovery_score: number | null; sleep_hours: number | null } | null;
  recommendation: {
    intensity_level: string;
    notes: string;
    strain_target: { lo: number; hi: number };
  } | null;
  tomorrow: { date: string; recovery_forecast: number; lo: number; hi: number; n: number } | null;
  scores: { consistency: number | null; burnout_risk: number | null; sleep_health: number | null } | null;
  risk_flags: { code: string }[] | null;
}

interface Trends {
  metrics: { key: string; points: { date: string; value: number | null }[] }[];
}

describe.each(['redis', 'postgres'])('an export that is uploaded, with the queue on %s', (backend) => {
  let stack: Stack;

  beforeAll(async () => {
    stack = await Stack.start({ QUEUE_BACKEND: backend });
    await stack.startApps('ingestion-worker', 'feature-worker', 'training-worker', 'insight-worker');
  }, 120_000);

  afterAll(() => stack?.stop(), 60_000);

  const { zip, truth } = generateExport({ days: 400, seed: 11, locale: 'de', variant: 'V2' });

  it('comes back as the days that it was made from', async () => {
    const { jobId } = await stack.api.accepted('anna', zip);
    const job = await stack.api.finished('anna', jobId);
    expect(job.error).toBeNull();
    expect(['completed', 'completed_with_warnings']).toContain(job.status);
    expect(job.progress).toBe(1);

    const first = truth.days[0]!.date;
    const last = truth.days.at(-1)!.date;
    const query = `user_id=anna&start_date=${first}&end_date=${last}&metrics=recovery,strain,hrv,workouts_count`;
    const trends = await stack.api.get<Trends>(`/dashboard/trends?${query}`);
    const measured = (key: string): Record<string, number> =>
      Object.fromEntries(
        trends.metrics
          .find((metric) => metric.key === key)!
          .points.flatMap(({ date, value }) => (value === null ? [] : [[date, value]])),
      );
    const meant = (value: (day: (typeof truth.days)[number]) => number | null): Record<string, number> =>
      Object.fromEntries(truth.days.flatMap((day) => (value(day) === null ? [] : [[day.date, value(day)!]])));
    expect(measured('recovery')).toEqual(meant((day) => day.recoveryPct));
    expect(measured('hrv')).toEqual(meant((day) => day.hrvMs));
    expect(measured('workouts_count')).toEqual(meant((day) => day.workoutsCount));
  }, 60_000);

  it('shows the last day as today', async () => {
    const { today } = await stack.api.get<Summary>('/dashboard/summary?user_id=anna');
    const known = truth.days.filter((day) => day.recoveryPct !== null || day.sleepMin !== null);
    expect(today?.date).toBe(known.at(-1)!.date);
    expect(today?.recovery_score).toBe(known.at(-1)!.recoveryPct);
  });

  it('is said what to do, what to expect and what to look at', async () => {
    const summary = await stack.api.get<Summary>('/dashboard/summary?user_id=anna');
    const { recommendation, tomorrow, scores, risk_flags } = summary;
    expect(['rest', 'light', 'moderate', 'high']).toContain(recommendation?.intensity_level);
    expect(recommendation?.notes).not.toBe('');
    expect(tomorrow!.n).toBeGreaterThan(200);
    expect(tomorrow!.lo).toBeLessThan(tomorrow!.recovery_forecast);
    expect(tomorrow!.hi).toBeGreaterThan(tomorrow!.recovery_forecast);
    for (const score of Object.values(scores!).slice(0, 3)) expect(score).toEqual(expect.any(Number));
    expect(Array.isArray(risk_flags)).toBe(true);
  });

  it('has a track record from the first upload', async () => {
    interface TrackRecord {
      modes: { mode: string; n: number; mae: number; coverage: number; naive: { mae: number }[] }[];
    }
    const { modes } = await stack.api.get<TrackRecord>('/dashboard/track-record?user_id=anna');
    expect(modes.map(({ mode }) => mode)).toEqual(['morning', 'evening']);
    for (const { n, coverage } of modes) {
      expect(n).toBeGreaterThan(200);
      expect(coverage).toBeGreaterThan(0.7);
      expect(coverage).toBeLessThan(0.9);
    }
  });

  it('is recognised when it comes again', async () => {
    const again = await stack.api.upload('anna', zip);
    expect(again.status).toBe(200);
    const list = await stack.api.get<{ total: number }>('/uploads?user_id=anna');
    expect(list.total).toBe(1);
  });

  it('can be waited for', async () => {
    const response = await stack.api.upload('ben', zip, { Prefer: 'wait=30' });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ status: expect.stringMatching(/^completed/) });
  }, 60_000);

  it('belongs to its athlete alone', async () => {
    const { uploadId } = await stack.api.accepted('anna', zip);
    const response = await fetch(`${stack.api.base}/api/v1/uploads/${uploadId}?user_id=mallory`);
    expect(response.status).toBe(404);
  });
});
