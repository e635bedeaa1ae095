import { toJsonSchema } from '@valibot/to-json-schema';
import { printedSchema } from '../../src/core/outcome/printedSchema.ts';

export const JSON_SCHEMA_FILE = 'docs/plan.schema.json';

/** The JSON Schema of what `--json` prints, from the description that its types come from. */
export function jsonSchema(): string {
  const title = 'What `npm run plan -- --json` prints: a plan, a question (exit 3) or an error';
  return `${JSON.stringify({ ...toJsonSchema(printedSchema), title }, null, 2)}\n`;
}
