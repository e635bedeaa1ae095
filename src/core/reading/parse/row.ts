import type { Tab } from '../../table/cell.ts';
import { type ParsedCell, parsedCell } from './parsedCell.ts';
import { mayName, type SubjectCell, subjectsIn } from './subjectIn.ts';

/** A row with all that is known of its cells, before anybody knows what stands around it. */
export interface ParsedRow {
  /** From 1, as in the sheet. */
  readonly row: number;
  /** Those that are not empty, from left to right. */
  readonly cells: readonly ParsedCell[];
  readonly subjects: readonly SubjectCell[];
  /** How many cells may name something that can have a score: hardly any row of an office's other tables has one. */
  readonly naming: number;
}

let looks = 0;

/** How many rows have been looked at so far: each of a tab counts once, whoever asks. For tests. */
export function rowsLookedAt(): number {
  return looks;
}

export function parseRow(tab: Tab, index: number): ParsedRow {
  looks++;
  const cells: ParsedCell[] = [];
  for (const [at, cell] of (tab.rows[index] ?? []).entries()) {
    if (cell.text !== '') cells.push(parsedCell(cell, at + 1));
  }
  return rowOf(index + 1, cells);
}

export function rowOf(row: number, cells: readonly ParsedCell[]): ParsedRow {
  const naming = cells.reduce((count, cell) => count + Number(mayName(cell)), 0);
  return { row, cells, subjects: naming > 0 ? subjectsIn(cells) : [], naming };
}
