import { findInsights } from '@whoop/insights';
import type { FoundInsights, InsightInput } from '@whoop/insights';
import { serveCompute } from '@whoop/platform/child';
import type { ReportProgress } from '@whoop/platform/child';

/** All but the way back, which `serveCompute` brings along. */
export type SearchInput = Omit<InsightInput, 'onProgress'>;

const find = (input: SearchInput, onProgress: ReportProgress): FoundInsights =>
  findInsights({ ...input, onProgress });

// The process in which insights are looked for: a second of computing, which would keep a worker from its heartbeats.
serveCompute({ find });
