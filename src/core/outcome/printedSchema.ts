/** All that `--json` prints, one object whatever happens: a plan with its files, a question (exit 3), or an error. */

import * as v from 'valibot';
import { errorSchema, outcomeSchema, questionSchema } from './schema.ts';

export const reportSchema = v.object({
  ...outcomeSchema.entries,
  files: v.object({
    workbook: v.string(),
    document: v.string(),
    /** Only where they were asked for. */
    pdf: v.optional(v.string()),
    report: v.optional(v.string()),
  }),
  /** Calls that would have crossed to Google. */
  calls: v.object({ reads: v.number(), writes: v.number(), drive: v.number() }),
});

export const printedSchema = v.union([reportSchema, questionSchema, errorSchema]);

/** What was made of one file. */
export type PlanReport = v.InferOutput<typeof reportSchema>;
