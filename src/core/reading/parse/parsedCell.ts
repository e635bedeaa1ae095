import { type ParsedScore, parseScore } from '../../score/parseScore.ts';
import type { Cell } from '../../table/cell.ts';
import { comparable } from '../../text/normalise.ts';

/** A cell that is not empty, read once: a workbook may have 200,000 cells of which nobody asks anything. */
export interface ParsedCell {
  /** From 1, as in the sheet. */
  readonly column: number;
  readonly cell: Cell;
  /** The text made comparable. */
  readonly words: string;
  readonly parsed: ParsedScore;
}

export function parsedCell(cell: Cell, column: number): ParsedCell {
  return new ReadWhenAsked(cell, column);
}

class ReadWhenAsked implements ParsedCell {
  private knownWords: string | undefined = undefined;
  private knownScore: ParsedScore | undefined = undefined;

  constructor(
    readonly cell: Cell,
    readonly column: number,
  ) {}

  get words(): string {
    this.knownWords ??= comparable(this.cell.text);
    return this.knownWords;
  }

  get parsed(): ParsedScore {
    this.knownScore ??= parseScore(this.cell);
    return this.knownScore;
  }
}

/** Whether it holds a score or another number; of a cell with a number's value that is known without reading it. */
export function isNumber(read: ParsedCell): boolean {
  const { value } = read.cell;
  return typeof value === 'number' ? Number.isFinite(value) : read.parsed.kind === 'number';
}

/** Whether one of them is; cells with a number's value are asked first, since that costs nothing. */
export function haveNumber(cells: readonly ParsedCell[]): boolean {
  return cells.some(({ cell }) => typeof cell.value === 'number') || cells.some(isNumber);
}

/** Whether it may say anything in words. */
export function isText({ cell }: ParsedCell): boolean {
  return typeof cell.value === 'string';
}
