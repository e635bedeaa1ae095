/**
 * Tables that survive Google Docs' import: fixed layout, widths in DXA on the grid and on every cell, and the borders on
 * the cells themselves.
 */

import {
  AlignmentType, BorderStyle, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow,
  VerticalAlignTable, WidthType,
} from 'docx';
import { SIZE, cm } from './style.ts';
import { run } from './text.ts';

export interface Column {
  readonly title: string;
  /** In centimetres. */
  readonly width: number;
  readonly centred?: boolean;
  /** What each row shows: one paragraph a string. */
  readonly shows: readonly string[];
}

interface CellLook {
  readonly centred?: boolean;
  readonly bold?: boolean;
  readonly shaded?: boolean;
  /** How many columns it takes. */
  readonly span?: number;
  /** The side without a border. */
  readonly open?: 'left' | 'right';
}

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const NO_LINE = { style: BorderStyle.NIL };
const BOX = { top: LINE, left: LINE, bottom: LINE, right: LINE };
const PADDING = { top: 45, bottom: 45, left: 90, right: 90, marginUnitType: WidthType.DXA };
const SHADE = { type: ShadingType.CLEAR, color: 'auto', fill: 'E7E6E6' };

/** A cell, its width in centimetres. */
export function cell(texts: readonly string[], width: number, look: CellLook = {}): TableCell {
  const alignment = look.centred ? AlignmentType.CENTER : AlignmentType.LEFT;
  return new TableCell({
    children: texts.map((text) => new Paragraph({
      alignment, children: [run(text, { size: SIZE.table, bold: look.bold ?? false })],
    })),
    width: { size: cm(width), type: WidthType.DXA },
    borders: { ...BOX, ...(look.open ? { [look.open]: NO_LINE } : {}) },
    margins: PADDING,
    ...(look.shaded ? { shading: SHADE, verticalAlign: VerticalAlignTable.CENTER } : {}),
    ...(look.span ? { columnSpan: look.span } : {}),
  });
}

/** A row that stays on one page. */
export const row = (cells: readonly TableCell[]): TableRow => new TableRow({ children: cells, cantSplit: true });

/**
 * The table of a list: a header that every page repeats, a row for each entry, a row that says so when there is none,
 * and what may follow them. A row is repeated when its first cell opens the list and its last cell closes it.
 */
export function listTable(list: string, columns: readonly Column[], following: readonly TableRow[] = []): Table {
  const widths = columns.map(({ width }) => width);
  const first = columns[0];
  const last = columns[columns.length - 1];
  if (!first || !last || first === last) throw new Error('a list needs two columns at least');
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ title, width }) => cell([title], width, { centred: true, bold: true, shaded: true })),
  });
  const entry = columns.map(({ shows, width, centred = false }, index) => {
    const opening = index === 0 ? `{{#${list}}}` : '';
    const closing = index === columns.length - 1 ? `{{/${list}}}` : '';
    const texts = shows.map((text, at) =>
      `${at === 0 ? opening : ''}${text}${at === shows.length - 1 ? closing : ''}`);
    return cell(texts, width, { centred });
  });
  const spanned = widths.slice(0, -1).reduce((sum, width) => sum + width, 0);
  const none = [
    cell([`{{^${list}}}ไม่มีรายการ`], spanned, { centred: true, span: columns.length - 1, open: 'right' }),
    cell([`{{/${list}}}`], last.width, { open: 'left' }),
  ];
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: cm(spanned + last.width), type: WidthType.DXA },
    columnWidths: widths.map(cm),
    rows: [header, row(entry), row(none), ...following],
  });
}
