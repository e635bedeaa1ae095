import type PizZip from 'pizzip';
import type { Sheet } from '../workbook/model.ts';

const DEFAULT_COLUMN = 64;
const ROW = 20;
/** A box for a few sentences of Thai: its width, what fits in one of its lines, and how high a line is, in pixels. */
const BOX = { width: 280, letters: 36, line: 18, padding: 12 };

/**
 * Excel shows a note in a box whose size stands in the file and does not grow with the text; the library writes one
 * size for all, which cuts off whatever is longer than some 70 letters. This gives each box the size of its text.
 */
export function fitNoteBoxes(zip: PizZip, sheets: readonly Sheet[]): void {
  for (const [index, sheet] of sheets.entries()) {
    const path = `xl/drawings/vmlDrawing${index + 1}.vml`;
    const drawing = zip.file(path)?.asText();
    if (drawing)
      zip.file(
        path,
        drawing.replace(/<v:shape .*?<\/v:shape>/gs, (shape) => fitted(shape, sheet)),
      );
  }
}

function fitted(shape: string, sheet: Sheet): string {
  const [, row = '', column = ''] = /<x:Row>(\d+)<\/x:Row><x:Column>(\d+)<\/x:Column>/.exec(shape) ?? [];
  const note = sheet.cells.get(`${Number(row) + 1},${Number(column) + 1}`)?.note ?? '';
  const height = linesOf(note) * BOX.line + BOX.padding;
  return shape
    .replace(/width:[\d.]+pt;height:[\d.]+pt/, `width:${BOX.width * 0.75}pt;height:${height * 0.75}pt`)
    .replace(/<x:Anchor>.*?<\/x:Anchor>/, `<x:Anchor>${anchor(sheet, Number(row), Number(column), height)}</x:Anchor>`);
}

/** Thai vowels and tone marks above and below take no room of their own. */
function linesOf(note: string): number {
  const lengths = note.split('\n').map((line) => line.replace(/\p{Mn}/gu, '').length);
  return lengths.reduce((lines, length) => lines + Math.max(1, Math.ceil(length / BOX.letters)), 0);
}

/** Left, top, right and bottom edge, each as a column or row and the pixels into it: beside the cell, on its height. */
function anchor(sheet: Sheet, row: number, column: number, height: number): string {
  const left = column + 1;
  let right = left;
  let rest = 15 + BOX.width;
  for (let width = widthOf(sheet, right); rest >= width; width = widthOf(sheet, right)) {
    rest -= width;
    right++;
  }
  return [left, 15, row, 2, right, rest, row + Math.floor((height + 2) / ROW), (height + 2) % ROW].join(',');
}

const widthOf = (sheet: Sheet, column: number): number => sheet.columnWidths.get(column + 1) ?? DEFAULT_COLUMN;
