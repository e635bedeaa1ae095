import { MARK_COLOURS } from '../../core/highlights.ts';
import type { CellFormat, CellStyle, Content, ViewCell } from '../../core/tabs/tabView.ts';
import { textEntry } from './textEntry.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** A formula in a cell of plain text would stay text. */
const NUMBER_FORMATS: Readonly<Record<CellFormat, string>> = { text: 'General', score: '0.00', whole: '0' };

const BACKGROUNDS: Readonly<Partial<Record<CellStyle, string>>> = {
  ...MARK_COLOURS,
  heading: '#d0e0e3',
  input: '#fffbe6',
  key: '#eef5ee',
  keyBar: '#eef5ee',
};
const BOLD: readonly CellStyle[] = ['title', 'heading', 'key', 'strong'];
const COLOURS: Readonly<Partial<Record<CellStyle, string>>> = { hint: '#5f6368', bar: '#6aa84f', keyBar: '#0b8043' };

type Cells = readonly (readonly ViewCell[])[];

/**
 * Writes a block of cells from `row`, `column` on: looks, formats and values, one call each. The values come last: where
 * they stand the block is whole, and where a run was cut off before them the next one writes it again.
 */
export function writeCells(sheet: Sheet, row: number, column: number, cells: Cells): Range {
  const range = sheet.getRange(row, column, cells.length, cells[0]?.length ?? 0);
  const each = <T>(make: (cell: ViewCell) => T) => cells.map((line) => line.map(make));
  range.setBackgrounds(each(({ style }) => BACKGROUNDS[style] ?? null) as string[][]);
  range.setFontWeights(each(({ style }) => (BOLD.includes(style) ? 'bold' : 'normal')));
  range.setFontColors(each(({ style }) => COLOURS[style] ?? '#202124'));
  return entered(range, cells);
}

/** The same without the looks, for cells that staff may have coloured in their own way. */
export function enterCells(sheet: Sheet, row: number, column: number, cells: Cells): Range {
  return entered(sheet.getRange(row, column, cells.length, cells[0]?.length ?? 0), cells);
}

function entered(range: Range, cells: Cells): Range {
  range.setNumberFormats(cells.map((line) => line.map(numberFormat)));
  range.setValues(cells.map((line) => line.map(({ content }) => toValue(content))));
  return range;
}

function numberFormat({ content, format }: ViewCell): string {
  return typeof content === 'string' ? textEntry(content).format : NUMBER_FORMATS[format];
}

function toValue(content: Content): string | number {
  if (content === null) return '';
  if (typeof content === 'object') return `=${content.formula}`;
  return typeof content === 'string' ? textEntry(content).value : content;
}
