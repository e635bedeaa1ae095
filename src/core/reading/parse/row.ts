import type { Tab } from '../../table/cell.ts';
import { type ParsedCell, parsedCell } from './parsedCell.ts';
import { type SubjectCell, subjectsIn } from './subjectIn.ts';

/** A row with all that is known of its cells, before anybody knows what stands around it. */
export interface ParsedRow {
  /** From 1, as in the sheet. */
  readonly row: number;
  /** Those that are not empty, from left to right. */
  readonly cells: readonly ParsedCell[];
  readonly subjects: readonly SubjectCell[];
}

let looks = 0;

/** How many rows have been looked at so far: each of a tab counts once, whoever asks. For tests. */
export function rowsLookedAt(): number {
  return looks;
}

export function parseRow(tab: Tab, index: number): ParsedRow {
  looks++;
  const cells = (tab.rows[index] ?? []).flatMap((cell, at) => (cell.text === '' ? [] : [parsedCell(cell, at + 1)]));
  return { row: index + 1, cells, subjects: subjectsIn(cells) };
}
