import type { Measure } from '../measures/measure.ts';

/** What somebody saw, or wants, of a measure. */
export type SomeOf<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** Somebody else changed a part since it was seen: what stands there now, and what was to be written. */
export interface Meanwhile {
  readonly part: keyof Measure;
  readonly theirs: string;
  readonly yours: string;
}

/**
 * The first part that is no longer what was seen, unless it already is what was wanted; null where there is none.
 * `wanted` is null where the measure is to go: then every part that was seen counts.
 */
export function changedMeanwhile(
  now: Measure,
  seen: SomeOf<Measure>,
  wanted: SomeOf<Measure> | null,
): Meanwhile | null {
  const parts = (Object.keys(wanted ?? seen) as (keyof Measure)[]).filter((part) => part in seen && part !== 'id');
  const part = parts.find((one) => !isSame(now[one], seen[one]) && !(wanted && isSame(now[one], wanted[one])));
  return part === undefined ? null : { part, theirs: inWords(now[part]), yours: inWords(wanted?.[part]) };
}

/** Whether all that was wanted stands there already: an earlier try got through, or somebody else wrote the same. */
export function isDone(now: Measure, wanted: SomeOf<Measure>): boolean {
  return (Object.keys(wanted) as (keyof Measure)[]).every((part) => isSame(now[part], wanted[part]));
}

/** An empty cell is the same as nothing; blanks around a text are no change. */
function isSame(one: unknown, other: unknown): boolean {
  return inWords(one).trim() === inWords(other).trim();
}

function inWords(value: unknown): string {
  if (Array.isArray(value)) return value.join('\n');
  return value === null || value === undefined ? '' : String(value);
}

/** What a page shows of a measure, to be sent with a change of it. */
export function seenOf({ id: _id, cell: _cell, steps, items, ...said }: Measure & { readonly cell?: unknown }) {
  return { ...said, steps: [...steps], items: [...items] };
}
