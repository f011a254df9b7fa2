import { resolve } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import { pageHeaders } from '../http/security-headers';
import { BuiltFiles } from './built-files';

/** Addresses that are never a screen of the web app: what they do not know is a problem, not a page. */
const NO_SCREENS = /^\/(api|admin|healthz|readyz|metrics|assets)(\/|$)/;
/** Their names hold a hash of what is in them. */
const NEVER_CHANGES = 'public, max-age=31536000, immutable';
/** Asked for again each time; the ETag makes that cheap. */
const MAY_CHANGE = 'no-cache';

/**
 * Serves the built web app at `/`: its files, and its page for every address that a person opens in a browser.
 * Returns false when there is no build.
 */
export function mountWebApp(app: NestExpressApplication, folder: string | null): boolean {
  const built = new BuiltFiles(resolve(folder ?? 'nowhere'));
  if (folder === null || !built.isThere) return false;
  app.use((request: Request, response: Response, next: NextFunction) => {
    const path = fileFor(request, built);
    if (path === null) return next();
    pageHeaders(request, response, () => send(request, response, { path, built }));
  });
  return true;
}

function fileFor(request: Request, built: BuiltFiles): string | null {
  if (request.method !== 'GET' && request.method !== 'HEAD') return null;
  const path = request.path.slice(1);
  if (path !== '' && built.has(path)) return path;
  return opensScreen(request) ? 'index.html' : null;
}

/** A browser that opens an address names HTML outright; programs that take anything (`* / *`) keep their 404. */
const opensScreen = ({ path, headers }: Request): boolean =>
  path === '/' || (!NO_SCREENS.test(path) && (headers.accept ?? '').includes('text/html'));

function send(
  request: Request,
  response: Response,
  { path, built }: { path: string; built: BuiltFiles },
): void {
  const encoding = built.encodingOf(path, (name) => request.acceptsEncodings(name) === name);
  response.vary('Accept-Encoding').type(path.slice(path.lastIndexOf('.')));
  response.set('Cache-Control', path.startsWith('assets/') ? NEVER_CHANGES : MAY_CHANGE);
  if (encoding !== null) response.set('Content-Encoding', encoding);
  const stored = encoding === null ? path : `${path}.${encoding === 'br' ? 'br' : 'gz'}`;
  response.sendFile(stored, { root: built.folder, cacheControl: false }, (error?: Error) => {
    if (error && !response.headersSent) response.status(404).end();
  });
}
