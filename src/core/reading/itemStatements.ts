import { type ParsedScore, parseScore } from '../score/parseScore.ts';
import { type Cell, cellAt, type Tab } from '../table/cell.ts';
import { tidy } from '../text/normalise.ts';
import { toArabicDigits } from '../text/numerals.ts';
import type { Header } from './header.ts';
import { type FoundCode, findItemCode } from './itemCode.ts';
import type { Statement } from './statement.ts';

type ItemStatement = Omit<Statement, 'issue'>;

/** The items of one row: codes with their scores, in whichever of the layouts below the row has them. */
export interface RowItems {
  readonly statements: readonly ItemStatement[];
  /** The column of the first code; what stands left of it may be about something else. Infinity where there is none. */
  readonly firstColumn: number;
}

/**
 * Finds the item codes of a row and the score of each:
 * - to its right: in the table's score column, or, where the row is shifted against the heading, the next number;
 * - in the same cell after the code (`i1 84.24`), as text pasted from a PDF comes;
 * - below it, where the codes stand side by side as column headings.
 */
export function readItems(tab: Tab, row: number, header: Header | null): RowItems {
  const codes = codesOf(tab, row);
  const statements: ItemStatement[] = [];
  codes.forEach(({ found, column }, index) => {
    const end = codes[index + 1]?.column ?? Infinity;
    const scored = sideBySide(codes, index)
      ? at(tab, row + 1, column)
      : (scoreInside(tab, row, column, found) ?? scoreToTheRight(tab, row, column, end, header));
    if (found.rest !== '' && scored.parsed.kind !== 'number') return;
    statements.push({ subject: { kind: 'item', code: found.code }, ...scored });
  });
  return { statements, firstColumn: statements.length > 0 ? (codes[0]?.column ?? Infinity) : Infinity };
}

interface CodeCell {
  readonly found: FoundCode;
  readonly column: number;
}

type Scored = Pick<Statement, 'parsed' | 'text' | 'place'>;

function codesOf(tab: Tab, row: number): CodeCell[] {
  return (tab.rows[row - 1] ?? []).flatMap((cell, index) => {
    const found = typeof cell.value === 'string' && !isFraction(cell.value) ? findItemCode(cell.value) : null;
    return found ? [{ found, column: index + 1 }] : [];
  });
}

/** `06.42` is 96.42 with a digit mistyped, and not o6 with the score 42. */
function isFraction(text: string): boolean {
  return /^0\d{1,2}\.\d{1,2}%?$/.test(toArabicDigits(tidy(text)));
}

/** Three codes in neighbouring columns are headings; two may be a slip. */
function sideBySide(codes: readonly CodeCell[], index: number): boolean {
  const follows = (left: number) => {
    const [a, b] = [codes[left], codes[left + 1]];
    return a !== undefined && b !== undefined && b.column === a.column + 1;
  };
  return (
    (follows(index) && follows(index + 1)) ||
    (follows(index - 1) && follows(index)) ||
    (follows(index - 2) && follows(index - 1))
  );
}

function scoreInside(tab: Tab, row: number, column: number, found: FoundCode): Scored | null {
  const parsed = parseScore({ value: found.rest, text: found.rest });
  // With words around its figure the cell is rather a sentence on the item, such as a remark.
  return parsed.kind === 'number' && parsed.form === undefined ? { ...at(tab, row, column), parsed } : null;
}

function scoreToTheRight(tab: Tab, row: number, column: number, end: number, header: Header | null): Scored {
  const headed = scoreColumn(header, column, end);
  const inScoreColumn = headed === null ? null : at(tab, row, headed);
  const notShifted = header?.item === column || (headed !== null && headed !== header?.score);
  if (inScoreColumn && (notShifted || inScoreColumn.parsed.kind === 'number')) return inScoreColumn;
  const last = Math.min(end, (tab.rows[row - 1]?.length ?? 0) + 1);
  const filled: Scored[] = [];
  for (let c = column + 1; c < last; c++) {
    if (header?.otherYears.includes(c)) continue;
    const scored = at(tab, row, c);
    if (scored.parsed.kind === 'number') return scored;
    if (scored.text !== '') filled.push(scored);
  }
  return inScoreColumn ?? filled[0] ?? at(tab, row, column + 1);
}

/** The nearest column to the right that is headed as one of scores, before the next code. */
function scoreColumn(header: Header | null, column: number, end: number): number | null {
  if (header === null) return null;
  return [header.score, ...header.beside].find((headed) => headed > column && headed < end) ?? null;
}

function at(tab: Tab, row: number, column: number): Scored & { parsed: ParsedScore } {
  const cell: Cell = cellAt(tab, row, column);
  return { parsed: parseScore(cell), text: cell.text, place: { tab: tab.name, row, column } };
}
