import { type ParsedScore, parseScore } from '../../score/parseScore.ts';
import type { Cell } from '../../table/cell.ts';
import { comparable } from '../../text/normalise.ts';

/** A cell that is not empty, read once. */
export interface ParsedCell {
  /** From 1, as in the sheet. */
  readonly column: number;
  readonly cell: Cell;
  /** The text made comparable. */
  readonly words: string;
  readonly parsed: ParsedScore;
}

export function parsedCell(cell: Cell, column: number): ParsedCell {
  return { column, cell, words: comparable(cell.text), parsed: parseScore(cell) };
}

export function isNumber({ parsed }: ParsedCell): boolean {
  return parsed.kind === 'number';
}
