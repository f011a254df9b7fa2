import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';

type Handler = (request: Request, response: Response, next: NextFunction) => void;

const NOTHING = { defaultSrc: ["'none'"], frameAncestors: ["'none'"] };
/** The web app, Swagger UI and Bull Board load their own scripts, and all write styles: Mantine puts its variables into a style element. */
const OWN_PAGES = {
  defaultSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:'],
  objectSrc: ["'none'"],
  baseUri: ["'self'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
};

const handler = (directives: Record<string, string[]>): Handler =>
  helmet({
    contentSecurityPolicy: { useDefaults: false, directives },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: { maxAge: 31_536_000 },
    frameguard: { action: 'deny' },
  });

const forData = handler(NOTHING);
/** For pages that people open: they may run the files of this server, and nothing else. */
export const pageHeaders = handler(OWN_PAGES);
const PAGES = ['/api/docs', '/admin/queues'];

/** Answers that hold data may run nothing at all; the two pages for people may run their own files. */
export function securityHeaders(request: Request, response: Response, next: NextFunction): void {
  const isPage = PAGES.some((page) => request.path === page || request.path.startsWith(`${page}/`));
  (isPage ? pageHeaders : forData)(request, response, next);
}
