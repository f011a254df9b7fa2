import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { toOpenApi31 } from './open-api-31';

const DESCRIPTION = `Upload the ZIP that WHOOP exports and read days that you can trust.

Fields are snake_case, dates are \`YYYY-MM-DD\` in the day's own time zone, instants are RFC 3339. What is unknown is \`null\`, never 0.
Errors are \`application/problem+json\` (RFC 9457) with a stable \`code\`. Unknown parameters are refused.`;

const TAGS = {
  uploads: 'Exports and what became of them',
  jobs: 'Work in the background',
  dashboard: 'Days, read-only',
  insights: 'Patterns in the athlete’s own history',
  journal: 'Behaviours and what they are linked with',
  reports: 'Weeks and months in review',
  models: 'Training and its runs',
  sleeps: 'Single nights and naps',
  workouts: 'Single workouts',
  me: 'The athlete’s own preferences and data',
  health: 'For whoever runs the server',
};

/** The description of the whole API, from the controllers themselves. The same input gives the same text. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const builder = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Whoop Insights Pro')
    .setDescription(DESCRIPTION)
    .setVersion('1')
    .setLicense('MIT', 'https://opensource.org/license/mit');
  for (const [name, description] of Object.entries(TAGS)) builder.addTag(name, description);
  const document = SwaggerModule.createDocument(app, builder.build(), {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
  return inOrder(toOpenApi31(document));
}

/** Sorted by name, so that the order in which modules load does not show. */
const inOrder = (document: OpenAPIObject): OpenAPIObject => ({
  ...document,
  paths: sorted(document.paths),
  components: { ...document.components, schemas: sorted(document.components?.schemas ?? {}) },
});

const sorted = <T>(named: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(named).sort(([a], [b]) => (a < b ? -1 : 1)));
