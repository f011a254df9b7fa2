import { addressOf } from './address';
import { athlete } from './athlete';
import { problemFrom, UnreachableError } from './problem';
import type { Answer, Body, DeletePath, GetPath, Parameters, PostPath, PutPath } from './types';

interface Remembered {
  etag: string;
  body: unknown;
}

/** Answers by address, for `If-None-Match`: an answer that has not changed costs no body and no new render. */
const remembered = new Map<string, Remembered>();
/** Long enough for all screens of a visit; the oldest goes first. */
const MOST_REMEMBERED = 60;

/** Reads an address of the API. Rejects with ProblemError or UnreachableError. */
export async function get<P extends GetPath>(
  path: P,
  parameters: Parameters<P, 'get'> = {},
  signal?: AbortSignal,
): Promise<Answer<P, 'get'>> {
  const address = apiAddress(path, parameters);
  const known = remembered.get(address);
  const headers: Record<string, string> = { Accept: 'application/json' };
  if (known) headers['If-None-Match'] = known.etag;
  const response = await send(address, { headers, signal });
  if (response.status === 304 && known) return known.body as Answer<P, 'get'>;
  const body = await bodyOf(response);
  remember(address, response.headers.get('ETag'), body);
  return body as Answer<P, 'get'>;
}

export async function post<P extends PostPath>(
  path: P,
  parameters: Parameters<P, 'post'> = {},
): Promise<Answer<P, 'post'>> {
  const response = await send(apiAddress(path, parameters), {
    method: 'POST',
    headers: { Accept: 'application/json' },
  });
  return (await bodyOf(response)) as Answer<P, 'post'>;
}

export async function put<P extends PutPath>(path: P, body: Body<P, 'put'>): Promise<Answer<P, 'put'>> {
  const response = await send(apiAddress(path), {
    method: 'PUT',
    headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  return (await bodyOf(response)) as Answer<P, 'put'>;
}

/** Deletes what is at an address. Nothing is answered. */
export async function remove<P extends DeletePath>(
  path: P,
  parameters: Parameters<P, 'delete'> = {},
): Promise<void> {
  await bodyOf(await send(apiAddress(path, parameters), { method: 'DELETE' }));
  remembered.clear();
}

/** An address of the API for the athlete whose data is shown. */
export function apiAddress(
  template: string,
  { path, query }: { path?: unknown; query?: unknown } = {},
): string {
  return addressOf(template, {
    path: (path ?? {}) as Record<string, unknown>,
    query: { ...(query as object), user_id: athlete.id() },
  });
}

async function send(address: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address, init);
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw new UnreachableError();
  }
}

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text();
  if (response.ok) return text === '' ? null : (JSON.parse(text) as unknown);
  throw problemFrom(text, { status: response.status, requestId: response.headers.get('X-Request-Id') });
}

function remember(address: string, etag: string | null, body: unknown): void {
  if (etag === null) return;
  remembered.delete(address);
  remembered.set(address, { etag, body });
  const [oldest] = remembered.keys();
  if (remembered.size > MOST_REMEMBERED && oldest !== undefined) remembered.delete(oldest);
}
