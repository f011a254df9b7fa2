import type { OpenAPIObject } from '@nestjs/swagger';
import { toOpenApi31 } from './open-api-31';

const rewritten = (schema: object): unknown =>
  toOpenApi31({ components: { schemas: { X: schema } } } as unknown as OpenAPIObject).components?.schemas?.[
    'X'
  ];

it.each([
  [{ type: 'number', nullable: true }, { type: ['number', 'null'] }],
  [{ $ref: '#/x', nullable: true }, { anyOf: [{ $ref: '#/x' }, { type: 'null' }] }],
  [
    { allOf: [{ $ref: '#/x' }], type: 'object', nullable: true, description: 'd' },
    { anyOf: [{ $ref: '#/x' }, { type: 'null' }], description: 'd' },
  ],
  [
    { type: 'array', items: { type: 'string', nullable: true } },
    { type: 'array', items: { type: ['string', 'null'] } },
  ],
  [
    { type: 'string', nullable: false },
    { type: 'string', nullable: false },
  ],
])('writes %j as %j', (schema, expected) => {
  expect(rewritten(schema)).toEqual(expected);
});
