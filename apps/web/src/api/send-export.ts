import { apiAddress } from './client';
import { problemFrom, UnreachableError } from './problem';
import type { Accepted } from './types';

interface Sending {
  /** Called with the share that has left, 0-1. */
  onProgress: (share: number) => void;
  signal: AbortSignal;
}

/** Uploads an export. XMLHttpRequest, because fetch does not tell how much has left. */
export function sendExport(file: File, { onProgress, signal }: Sending): Promise<Accepted> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const body = new FormData();
    body.append('file', file);
    request.open('POST', apiAddress('/api/v1/whoop/upload'));
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onerror = () => reject(new UnreachableError());
    request.onabort = () => reject(new DOMException('The upload was stopped.', 'AbortError'));
    request.onload = () => {
      const { status, responseText } = request;
      if (status < 300) return resolve(JSON.parse(responseText) as Accepted);
      reject(problemFrom(responseText, { status, requestId: request.getResponseHeader('X-Request-Id') }));
    };
    signal.addEventListener('abort', () => request.abort());
    request.send(body);
  });
}
