import * as v from 'valibot';
import { text } from '../../door/payload.ts';

const unknown = (longest: number) => v.nullable(text(longest));

/** What a measure says when it is planned. */
export const planned = {
  issue: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99)),
  title: v.pipe(text(1000), v.minLength(1)),
  steps: v.pipe(v.array(text(2000)), v.maxLength(30)),
  responsible: unknown(300),
  start: unknown(100),
  end: unknown(100),
  items: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[ioe]\d{1,2}$/))), v.maxLength(100)),
};

/** What is told of it later, if ever. */
export const later = {
  success: unknown(1000),
  state: unknown(100),
  done: unknown(5000),
  result: unknown(5000),
  evidence: unknown(2000),
  doneDate: unknown(100),
};

export const nothingYet = {
  success: v.optional(later.success, null),
  state: v.optional(later.state, null),
  done: v.optional(later.done, null),
  result: v.optional(later.result, null),
  evidence: v.optional(later.evidence, null),
  doneDate: v.optional(later.doneDate, null),
};

/** What the page showed of a measure when somebody changed it: as it stands on the tab, whatever staff wrote there. */
export const seen = v.partial(
  v.strictObject({
    ...later,
    issue: v.number(),
    title: text(5000),
    steps: v.pipe(v.array(text(5000)), v.maxLength(200)),
    responsible: unknown(1000),
    start: unknown(1000),
    end: unknown(1000),
    items: v.pipe(v.array(text(20)), v.maxLength(200)),
  }),
);

/** Of a measure or a proposal, as the state gave it. */
export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
