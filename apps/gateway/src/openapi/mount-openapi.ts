import type { NestExpressApplication } from '@nestjs/platform-express';
import { SwaggerModule } from '@nestjs/swagger';
import { openApiDocument } from './document';

const DOCS = 'api/docs';

/** `/api/openapi.json`, and the page at `/api/docs` that shows it; the bare address leads there where no web app is built. */
export function mountOpenApi(app: NestExpressApplication, { atRoot }: { atRoot: boolean }): void {
  SwaggerModule.setup(DOCS, app, () => openApiDocument(app), {
    jsonDocumentUrl: 'api/openapi.json',
    raw: ['json'],
    customSiteTitle: 'Whoop Insights Pro: API',
  });
  if (!atRoot) return;
  const express = app.getHttpAdapter().getInstance();
  express.get('/', (_request, response) => response.redirect(`/${DOCS}`));
}
