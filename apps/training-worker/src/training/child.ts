import { serveCompute } from '@whoop/platform/child';
import { train } from './train';

// The process in which models are trained: seconds of computing, which would keep a worker from its heartbeats.
serveCompute({ train });
