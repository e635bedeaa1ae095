import PizZip from 'pizzip';
import { columnNumber } from '../workbook/a1.ts';

/** A cell that holds nothing, however it looks: `<c r="XFD1048576" s="5"/>`, also written with an end tag. */
const EMPTY_CELL = /<c\b[^>]*?(?:\/>|>\s*<\/c>)/g;
const CELL_WITH_CONTENT = /<c\b[^>]*?\br="([A-Z]+)(\d+)"[^>]*?(?<!\/)>\s*<(?:v|f|is)\b/g;
const WORKSHEET = /^xl\/worksheets\/[^/]+\.xml$/;

/**
 * The file without the empty cells that lie beyond all content: a sheet that somebody coloured to its last row and column
 * is no larger than what stands in it, but the library refuses to open 17 thousand million cells. Only looks of cells
 * that hold nothing are lost.
 */
export function withoutFarCells(bytes: Uint8Array): Uint8Array {
  const zip = new PizZip(bytes);
  for (const file of zip.file(WORKSHEET)) zip.file(file.name, trimmed(file.asText()));
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

function trimmed(xml: string): string {
  const [rows, columns] = contentArea(xml);
  const isFar = (cell: string): boolean => {
    const [, column = 'A', row = '1'] = /\br="([A-Z]+)(\d+)"/.exec(cell) ?? [];
    return Number(row) > rows || columnNumber(column) > columns;
  };
  return xml.replace(EMPTY_CELL, (cell) => (isFar(cell) ? '' : cell)).replace(/<dimension\b[^>]*\/>/, '');
}

function contentArea(xml: string): [rows: number, columns: number] {
  let [rows, columns] = [0, 0];
  for (const [, column = '', row = ''] of xml.matchAll(CELL_WITH_CONTENT)) {
    rows = Math.max(rows, Number(row));
    columns = Math.max(columns, columnNumber(column));
  }
  return [rows, columns];
}
