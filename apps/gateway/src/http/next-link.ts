import type { Request, Response } from 'express';

/** Adds `Link: <…>; rel="next"` (RFC 8288): the same address with the next page's cursor. */
export function setNextLink(request: Request, response: Response, nextCursor: string | null): void {
  if (nextCursor === null) return;
  const [path, search] = request.originalUrl.split('?', 2);
  const query = new URLSearchParams(search);
  query.set('cursor', nextCursor);
  response.set('Link', `<${path}?${query.toString()}>; rel="next"`);
}
