/**
 * What the command line prints with `--json`, described once: the types, the JSON Schema and the tests follow from it.
 * Values that do not exist are null. Cells are written `Sheet!E18`, columns of cells `Sheet!E18:E76`.
 */

import * as v from 'valibot';
import { STATES } from '../results/results.ts';

const text = v.string();
const maybe = <T extends v.GenericSchema>(schema: T) => v.nullable(schema);
const list = <T extends v.GenericSchema>(schema: T) => v.array(schema);
const score = v.number();

const state = v.picklist(STATES);

const agency = v.object({ name: maybe(text), kind: maybe(text), district: maybe(text), province: maybe(text) });

/** How the scores were read. */
const reading = v.object({
  sources: list(text),
  scoreColumns: list(v.object({ cells: list(text), heading: text, why: text })),
  ignored: list(v.object({ cells: list(text), heading: text, takenFor: text })),
  unread: list(v.object({ cells: list(text), why: text })),
});

/** Null where it has none, or an impossible one. */
const item = v.object({ item: text, score: maybe(score), cells: list(text) });

const finding = v.object({
  rule: text,
  params: v.record(text, text),
  severity: v.picklist(['error', 'warning', 'notice']),
  item: maybe(text),
  /** All that it speaks of: a block, a swap. */
  items: list(text),
  cells: list(text),
  message: text,
  fix: maybe(v.object({ cell: text, from: text, to: text, reason: text })),
});

const results = v.object({
  /** Whether the overall score or the level is an estimate. */
  estimated: v.boolean(),
  indicators: list(
    v.object({ id: v.number(), reported: maybe(score), computed: maybe(score), used: maybe(score), state }),
  ),
  instruments: v.object({ IIT: maybe(score), EIT: maybe(score), OIT: maybe(score) }),
  /** The two parts of EIT; none in a year that has no parts. */
  eitParts: list(v.object({ part: v.picklist([1, 2]), score: maybe(score), state })),
  overall: maybe(score),
  level: maybe(text),
  states: v.object({ IIT: state, EIT: state, OIT: state, overall: state, level: state }),
});

const measure = v.object({
  id: text,
  /** Whether it answers something weak, or keeps up what is good. */
  kind: v.picklist(['improve', 'keep']),
  issue: v.number(),
  issues: list(v.number()),
  indicators: list(v.number()),
  title: text,
  steps: list(text),
  responsible: maybe(text),
  /** ISO 8601 where the date can be read, else as written. */
  start: maybe(text),
  end: maybe(text),
  items: list(text),
});

export const outcomeSchema = v.object({
  version: v.literal(1),
  fiscalYear: v.number(),
  agency,
  reading,
  items: list(item),
  findings: list(finding),
  results,
  weak: list(v.object({ item: text, score, issues: list(v.number()) })),
  measures: list(measure),
  /** Measures that fell behind the cap. */
  later: list(measure),
});

/** Instead of an outcome, where somebody must decide first (exit 3). */
export const questionSchema = v.object({
  version: v.literal(1),
  question: v.object({
    kind: v.picklist(['agency', 'score-column', 'year', 'replace']),
    message: text,
    choices: list(v.object({ value: text, example: maybe(text), cells: list(text) })),
    /** The option that takes a choice's value. */
    answerWith: text,
  }),
});

/** Instead of an outcome, where the input cannot be used or something went wrong. */
export const errorSchema = v.object({ version: v.literal(1), error: v.object({ code: text, message: text }) });

export type Outcome = v.InferOutput<typeof outcomeSchema>;
export type FindingOutcome = v.InferOutput<typeof finding>;
export type MeasureOutcome = v.InferOutput<typeof measure>;
export type QuestionOutcome = v.InferOutput<typeof questionSchema>;
export type ErrorOutcome = v.InferOutput<typeof errorSchema>;
