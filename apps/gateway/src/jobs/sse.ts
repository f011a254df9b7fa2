import { once } from 'node:events';
import type { ServerResponse } from 'node:http';

/** One server-sent event. */
export interface Frame {
  id: string;
  event: string;
  data: object;
}

/** The text of an event as EventSource reads it; JSON has no line breaks, so one `data:` line is enough. */
export const frameText = ({ id, event, data }: Frame): string =>
  `event: ${event}\nid: ${id}\ndata: ${JSON.stringify(data)}\n\n`;

const HEADERS = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'no-store',
  // Without it nginx collects the events before it passes them on.
  'X-Accel-Buffering': 'no',
};

/**
 * Writes frames until there are no more, the signal ends it, or the client leaves. The next frame is asked for only when
 * the client has taken the last one, so a slow reader costs one frame of memory and skips states in between.
 */
export async function sendFrames(
  response: ServerResponse,
  frames: AsyncIterable<Frame>,
  { signal, heartbeatMs }: { signal: AbortSignal; heartbeatMs: number },
): Promise<void> {
  response.writeHead(200, HEADERS);
  response.write(': connected\n\n');
  const heartbeat = setInterval(() => {
    if (!response.writableNeedDrain) response.write(': heartbeat\n\n');
  }, heartbeatMs);
  response.once('close', () => clearInterval(heartbeat));
  try {
    for await (const frame of frames) {
      if (!response.write(frameText(frame))) await once(response, 'drain', { signal });
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    // A reader that has stalled would keep the end, and the connection, waiting.
    if (response.writableNeedDrain) response.destroy();
    else response.end();
  }
}
