/** Columns that hold one part of EIT beside the scores: `EIT ส่วนที่ 1 | EIT ส่วนที่ 2 | คะแนน`. */

import { asPart } from '../parse/subjectIn.ts';
import type { EitPart, Statement, Subject } from '../statement.ts';
import type { Owned } from './owned.ts';

const PARTS: Readonly<Partial<Record<string, EitPart>>> = { 'part-1': 1, 'part-2': 2 };

export interface Parted {
  /** The figures among which the scores are. */
  readonly others: readonly Owned[];
  readonly parts: readonly Statement[];
}

/** Only a column whose numbers are all EIT's is taken for a part of it: items stand under such a heading too. */
export function withoutParts(figures: readonly Owned[]): Parted {
  const columns = new Map<string, Owned[]>();
  for (const owned of figures) {
    if (PARTS[owned.column.role ?? ''] === undefined) continue;
    const key = `${owned.grid.tab}\n${owned.grid.signature}\n${owned.column.key}`;
    columns.set(key, [...(columns.get(key) ?? []), owned]);
  }
  const taken = new Set([...columns.values()].filter(isOfEit).flat());
  return {
    others: taken.size === 0 ? figures : figures.filter((owned) => !taken.has(owned)),
    parts: [...taken].flatMap(statementOf),
  };
}

function isOfEit(column: readonly Owned[]): boolean {
  const filled = column.filter(({ entry }) => entry.parsed.kind === 'number');
  return filled.length > 0 && filled.every((owned) => subjectOf(owned)?.kind === 'part');
}

function statementOf(owned: Owned): Statement[] {
  const { line, parsed, text, place } = owned.entry;
  const { issue, indicator } = line;
  const subject = subjectOf(owned);
  return subject === null || parsed.kind !== 'number' ? [] : [{ subject, parsed, text, place, issue, indicator }];
}

function subjectOf({ column, entry }: Owned): Subject | null {
  const part = PARTS[column.role ?? ''];
  const subject = part === undefined ? entry.line.subject : asPart(entry.line.subject, part);
  return subject.kind === 'part' ? subject : null;
}
