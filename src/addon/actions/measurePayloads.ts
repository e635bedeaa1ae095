import * as v from 'valibot';
import { payload, text } from './request.ts';

const unknown = (longest: number) => v.nullable(text(longest));

const fields = {
  issue: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99)),
  title: v.pipe(text(1000), v.minLength(1)),
  steps: v.pipe(v.array(text(2000)), v.maxLength(30)),
  responsible: unknown(300),
  start: unknown(100),
  end: unknown(100),
  items: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[ioe]\d{1,2}$/))), v.maxLength(100)),
};

/** What is told of a measure later, if ever. */
const later = {
  success: unknown(1000),
  state: unknown(100),
  done: unknown(5000),
  result: unknown(5000),
  evidence: unknown(2000),
  doneDate: unknown(100),
};
const nothingYet = {
  success: v.optional(later.success, null),
  state: v.optional(later.state, null),
  done: v.optional(later.done, null),
  result: v.optional(later.result, null),
  evidence: v.optional(later.evidence, null),
  doneDate: v.optional(later.doneDate, null),
};

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

/** With an id, a measure that was taken out is put back. */
export const newMeasureSchema = payload({ ...fields, ...nothingYet, id: v.optional(id) });
export const changedMeasureSchema = payload({ id, changes: v.partial(v.strictObject({ ...fields, ...later })) });
export const measureSchema = payload({ id });
export const measuresSchema = payload({ ids: v.pipe(v.array(id), v.minLength(1), v.maxLength(500)) });

export type NewMeasure = v.InferOutput<typeof newMeasureSchema>;
export type ChangedMeasure = v.InferOutput<typeof changedMeasureSchema>;
