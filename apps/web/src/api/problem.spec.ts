import { mayPass, problemFrom, ProblemError, UnreachableError } from './problem';

const body = (status: number, code: string) =>
  JSON.stringify({ status, code, title: 'T', detail: 'D', request_id: 'r-1', have: 6, need: 14 });

describe('a problem', () => {
  it('keeps code, detail, request id and counts', () => {
    const problem = problemFrom(body(409, 'insufficient_data'), { status: 409, requestId: null });
    expect(problem).toMatchObject({
      code: 'insufficient_data',
      message: 'D',
      requestId: 'r-1',
      have: 6,
      need: 14,
    });
  });

  it.each(['<html>502</html>', '', 'null', '{}', '[]'])(
    'is told by its status when the answer is %j',
    (text) => {
      const problem = problemFrom(text, { status: 502, requestId: 'r-2' });
      expect(problem).toBeInstanceOf(ProblemError);
      expect(problem).toMatchObject({ status: 502, requestId: 'r-2' });
    },
  );

  it('is worth another try only where the server is at fault', () => {
    expect(mayPass(new UnreachableError())).toBe(true);
    expect(mayPass(problemFrom(body(503, 'database_unavailable'), { status: 503, requestId: null }))).toBe(
      true,
    );
    expect(mayPass(problemFrom(body(400, 'validation'), { status: 400, requestId: null }))).toBe(false);
    expect(mayPass(new Error('a defect'))).toBe(false);
  });
});
