import { yearsNamed } from '../yearNames.ts';
import { mayHaveYear } from '../yearText.ts';

/** The year that a heading or a label says: a Buddhist-era year, or one counted from the result's own. */
export type YearWords =
  | { readonly kind: 'year'; readonly year: number }
  /** 0: this year; -1: the year before. */
  | { readonly kind: 'relative'; readonly offset: number };

/** Words for a year without a number. */
const RELATIVE = /ปี|ครั้ง|รอบ|year/i;
/** A heading is short. */
const LONGEST = 60;

/** Null where a text says none, or several. */
export function yearIn(written: string): YearWords | null {
  if (written.length > LONGEST || !(mayHaveYear(written) || RELATIVE.test(written))) return null;
  const names = yearsNamed(written).filter(({ certain }) => certain);
  const years = new Set(names.flatMap(({ year }) => year ?? []));
  const [year] = years;
  if (years.size > 1) return null;
  if (year !== undefined) return { kind: 'year', year };
  const relative = names.find((name) => name.relative !== null)?.relative ?? null;
  return relative === null ? null : { kind: 'relative', offset: relative };
}

/** The year that words mean, given the result's own. */
export function yearOf(words: YearWords | null, own: number): number | null {
  if (words === null) return null;
  return words.kind === 'year' ? words.year : own + words.offset;
}
