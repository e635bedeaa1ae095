/** What one row of a table states figures of, and the cells in which they may stand. */

import type { InstrumentId } from '../../framework/framework.ts';
import type { ParsedScore } from '../../score/parseScore.ts';
import { toArabicDigits } from '../../text/numerals.ts';
import { isWording, wordingCode } from '../wordings.ts';
import { partAlone } from './eitPart.ts';
import type { Header } from './headings.ts';
import { isNumber, isText, type ParsedCell } from './parsedCell.ts';
import type { ParsedRow } from './row.ts';
import { instrumentNamed, type Named, type SubjectCell } from './subjectIn.ts';
import type { Surroundings } from './surroundings.ts';

/** A name in a row with the cells to its right that are its own, and, of the first name, those to its left. */
export interface RowLine {
  readonly row: ParsedRow;
  readonly column: number;
  readonly named: Named | NumberAlone;
  readonly sub: number | null;
  readonly rest: string;
  readonly inside: ParsedScore | null;
  readonly right: readonly ParsedCell[];
  readonly left: readonly ParsedCell[];
  /** The column of the next name; its cells are not this one's. */
  readonly end: number;
}

/** An item or an indicator that is known by its number alone, under an instrument's name or an indicator's. */
export interface NumberAlone {
  readonly kind: 'number';
  readonly number: number;
  readonly instrument: InstrumentId;
  readonly indicator: number | null;
}

/** Under what a row stands. */
type Under = Pick<Surroundings, 'instrument' | 'indicator'>;

/** The lines of a row; none where it states no figures. `below` may go on with them. */
export function rowLines(
  row: ParsedRow,
  header: Header | null,
  under: Under,
  lastNumber: number,
  below?: ParsedRow,
): RowLine[] {
  const remark = header?.columnOf('remark') ?? null;
  const named = row.subjects.filter(({ column }) => column !== remark);
  // Beside an indicator the instrument's name says where it belongs.
  const hasIndicator = named.some((subject) => subject.named.kind === 'indicator');
  const subjects = named.filter((subject) => !(hasIndicator && subject.named.kind === 'instrument'));
  const keyed =
    partUnder(row, subjects, under.instrument) ??
    numberAlone(row, subjects, header, under, lastNumber) ??
    (subjects.length > 0 ? subjects : (wordings(row, remark) ?? numberBeside(row, header, under) ?? []));
  return keyed.flatMap((subject) => {
    // Several items that one cell names have the cells beside it in common.
    const end = keyed.find(({ column }) => column > subject.column)?.column ?? Number.POSITIVE_INFINITY;
    const right = row.cells.filter(({ column }) => column > subject.column && column < end && column !== remark);
    const left =
      subject.column !== keyed[0]?.column
        ? []
        : row.cells.filter(({ column }) => column < subject.column && column !== remark);
    const line: RowLine = { ...subject, row, right, left, end };
    return statesFigures(line, header) || hasMoreBelow(line, below) ? [line] : [];
  });
}

/** An item's code alone is a line, filled in or not; other names and whole texts only where a number stands with them. */
function statesFigures({ named, rest, inside, right, left, sub }: RowLine, header: Header | null): boolean {
  if (named.kind === 'number') return right.length > 0;
  if (inside !== null || right.some(isNumber)) return true;
  if (named.kind === 'item' && (rest === '' || sub !== null)) return true;
  const score = header?.columnOf('score') ?? null;
  const inColumn = (cells: readonly ParsedCell[]) => score !== null && cells.some(({ column }) => column === score);
  return inColumn(right) || left.some((cell) => cell.column === score && isNumber(cell));
}

/** Nobody has filled in the first of its rows, but the next one. */
function hasMoreBelow({ row, column, right }: RowLine, below: ParsedRow | undefined): boolean {
  if (below === undefined || below.row !== row.row + 1 || below.subjects.length > 0 || right.length === 0) return false;
  return below.cells.some(isNumber) && !below.cells.some((cell) => cell.column <= column);
}

/** `ส่วนที่ 2 | 93.00` below `EIT | ส่วนที่ 1 | 83.00`. */
function partUnder(
  { cells }: ParsedRow,
  subjects: readonly SubjectCell[],
  carried: InstrumentId | null,
): Keyed[] | null {
  if (carried !== 'EIT' || subjects.length > 0) return null;
  const [cell, ...more] = cells.filter((one) => isText(one) && partAlone(one.words) !== null);
  const part = cell === undefined || more.length > 0 ? null : partAlone(cell.words);
  return cell && part !== null ? [keyed(cell.column, { kind: 'part', part, indicator: null })] : null;
}

/** `โครงสร้าง | 100`: nothing but what an item of some year is called. */
function wordings({ cells }: ParsedRow, remark: number | null): Keyed[] | null {
  const cell = cells.find((one) => isText(one) && one.column !== remark && isWording(one.words));
  if (cell === undefined) return null;
  return [{ ...keyed(cell.column, { kind: 'item', code: wordingCode(cell.words) }), rest: cell.cell.text }];
}

type Keyed = Omit<RowLine, 'row' | 'right' | 'left' | 'end'>;

/**
 * Rows that are numbered and say no more: `ข้อที่ ๑` under `แบบวัด IIT`, or beside the instrument's name. Under a heading
 * for indicators the number is an indicator's.
 */
function numberAlone(
  { cells }: ParsedRow,
  subjects: readonly SubjectCell[],
  header: Header | null,
  { instrument: carried, indicator }: Under,
  lastNumber: number,
): Keyed[] | null {
  if (subjects.some(({ named }) => named.kind !== 'instrument')) return null;
  const beside = numberColumns(header);
  if (beside.size > 1) return numbersBeside(cells, beside);
  const indicators = header?.columnOf('indicator') ?? null;
  const items = header?.columnOf('item') ?? header?.columnOf('number') ?? null;
  const ofIndicator = cells.find(({ column }) => column === indicators);
  if (ofIndicator && items === null) {
    const id = Number(/^(\d{1,2})(?!\d|\.\d)/.exec(ofIndicator.words)?.[1]);
    return id >= 1 && id <= 10 ? [keyed(ofIndicator.column, { kind: 'indicator', id })] : null;
  }
  const isInstrument = (cell: ParsedCell) => isText(cell) && instrumentNamed(cell.words) !== null;
  const column = items ?? (header === null ? cells.find((cell) => !isInstrument(cell))?.column : undefined);
  const cell = cells.find((other) => other.column === column);
  const number = cell ? numberOf(cell) : null;
  // Right of the instrument's name, where no heading says what stands there, it may as well be a weight.
  const isNext = number === 1 || number === lastNumber + 1 || number === lastNumber;
  if (!cell || number === null || (header === null && !isNext)) return null;
  const instrument = cells.map(({ words }) => instrumentNamed(words)).find((id) => id !== null) ?? carried;
  const ofIndicators = indicators !== null && (header?.columnOf('item') ?? null) === null;
  if (instrument === null || ofIndicators) return null;
  return [keyed(cell.column, { kind: 'number', number, instrument, indicator })];
}

/** `ลำดับ | ข้อคำถาม | คะแนน`: the item's wording stands where its number might, which is in a column of its own. */
function numberBeside({ cells }: ParsedRow, header: Header | null, { instrument, indicator }: Under): Keyed[] | null {
  const column = header?.columnOf('number') ?? null;
  if (instrument === null || column === null || (header?.columnOf('item') ?? null) === null) return null;
  const cell = cells.find((one) => one.column === column);
  const number = cell ? numberOf(cell) : null;
  return number === null ? null : [keyed(column, { kind: 'number', number, instrument, indicator })];
}

/** The columns of numbers, each under its own instrument's name; none of a table that is of one instrument. */
export function numberColumns(header: Header | null): ReadonlyMap<InstrumentId, number> {
  const columns = new Map<InstrumentId, number>();
  for (const role of ['number', 'item'] as const) {
    for (const [column, heading] of header?.headings ?? []) {
      if (heading.role === role && heading.instrument !== null) columns.set(heading.instrument, column);
    }
  }
  return columns;
}

function numbersBeside(cells: readonly ParsedCell[], columns: ReadonlyMap<InstrumentId, number>): Keyed[] {
  const named = [...columns].flatMap(([instrument, column]) => {
    const cell = cells.find((one) => one.column === column);
    const number = cell ? numberOf(cell) : null;
    return number === null ? [] : [keyed(column, { kind: 'number', number, instrument, indicator: null })];
  });
  return named.sort((a, b) => a.column - b.column);
}

function keyed(column: number, named: Keyed['named']): Keyed {
  return { column, named, sub: null, rest: '', inside: null };
}

/** `1`, `๑.`, `ข้อที่ ๑`, `ข้อ 1)`; no score has such a form but a whole one, and a score stands right of it. */
function numberOf({ cell }: ParsedCell): number | null {
  const digits = /^(?:ข้อ(?:ที่|คำถาม)?|ที่|no\.?|#)?\s*(\d{1,2})\s*[.)]?(?=$|\s)/i.exec(
    toArabicDigits(cell.text.trim()),
  )?.[1];
  const number = Number(digits);
  return digits === undefined || number === 0 ? null : number;
}
