import autocannon from 'autocannon';

const CONNECTIONS = 20;
const SECONDS = 4;

export interface Loaded {
  perSecond: number;
  p50Ms: number;
  p99Ms: number;
  /** Requests without an answer, or with another status than 200. */
  errors: number;
}

/** Some seconds of requests to a server on this machine, each connection going through the paths from a place of its own. */
export async function load(base: string, paths: readonly string[]): Promise<Loaded> {
  const latenciesMs: number[] = [];
  let next = 0;
  const result = await autocannon({
    url: base,
    connections: CONNECTIONS,
    duration: SECONDS,
    setupClient: (client) => {
      // A stride that has no factor in common with 1,000 visits every athlete in an order without neighbours.
      const advance = (): void => {
        next = (next + 617) % paths.length;
        client.setRequests([{ method: 'GET', path: paths[next]! }]);
      };
      advance();
      client.on('response', (_status, _bytes, ms) => {
        latenciesMs.push(ms);
        advance();
      });
    },
  });
  latenciesMs.sort((a, b) => a - b);
  const quantile = (p: number): number => latenciesMs[Math.floor(p * (latenciesMs.length - 1))] ?? NaN;
  return {
    perSecond: result.requests.average,
    p50Ms: quantile(0.5),
    p99Ms: quantile(0.99),
    errors: result.errors + result.timeouts + result.non2xx,
  };
}
