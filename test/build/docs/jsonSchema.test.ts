import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { JSON_SCHEMA_FILE, jsonSchema } from '../../../build/docs/jsonSchema.ts';

test('docs/plan.schema.json is what the description of the outcome makes', () => {
  expect(readFileSync(JSON_SCHEMA_FILE, 'utf8'), 'the outcome has changed: run `npm run docs`').toBe(jsonSchema());
});
