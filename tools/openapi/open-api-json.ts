import { NestFactory } from '@nestjs/core';
import { AppModule, type Resources } from '../../apps/gateway/src/app.module';
import { openApiDocument } from '../../apps/gateway/src/openapi/document';

/** The text of openapi.json. Needs no database and no queue: the controllers are described, never made. */
export async function openApiJson(): Promise<string> {
  const app = await NestFactory.create(AppModule.on({} as Resources), { preview: true, logger: false });
  return `${JSON.stringify(openApiDocument(app), null, 2)}\n`;
}
