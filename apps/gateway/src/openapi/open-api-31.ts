import type { OpenAPIObject } from '@nestjs/swagger';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Fields = { [key: string]: Json };

/** OpenAPI 3.1 has no `nullable`: null is one of the types. Nest's generator still writes the 3.0 form. */
export const toOpenApi31 = (document: OpenAPIObject): OpenAPIObject =>
  rewrite(JSON.parse(JSON.stringify(document)) as Json) as unknown as OpenAPIObject;

function rewrite(value: Json): Json {
  if (Array.isArray(value)) return value.map(rewrite);
  if (value === null || typeof value !== 'object') return value;
  const fields = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, rewrite(inner)]));
  return fields['nullable'] === true ? withNull(fields) : fields;
}

function withNull({ nullable: _nullable, ...schema }: Fields): Json {
  const { type, allOf, $ref, ...rest } = schema;
  // Of a reference the generator says `type: object` as well, which null is not.
  const target = $ref === undefined ? allOf : [{ $ref }];
  if (Array.isArray(target)) return { anyOf: [...target, { type: 'null' }], ...rest };
  return typeof type === 'string' ? { type: [type, 'null'], ...rest } : schema;
}
