import { type CellView, cellKey, type SheetView } from '../../protocol/sheetView.ts';
import { widthOf } from './widths.ts';

const PADDING = 6;

/**
 * Text that is not wrapped runs on over the empty cells to its right. The keys are of the cells whose right edge it
 * crosses: there the grid's line is not drawn, as in Sheets.
 */
export function spills(sheet: SheetView, isMerged: (key: string) => boolean): Set<string> {
  const spilled = new Set<string>();
  for (const [key, cell] of Object.entries(sheet.cells)) {
    if (cell.text === '' || cell.wrap || cell.align || isMerged(key)) continue;
    const [row = 0, column = 0] = key.split(',').map(Number);
    let room = widthOf(sheet, column) - PADDING;
    const width = textWidth(cell);
    for (let at = column; room < width && at < sheet.columns; at++) {
      const next = cellKey(row, at + 1);
      if (sheet.cells[next]?.text || isMerged(next)) break;
      spilled.add(cellKey(row, at));
      room += widthOf(sheet, at + 1);
    }
  }
  return spilled;
}

let canvas: CanvasRenderingContext2D | null = null;

function textWidth({ text, bold, size = 10, font = '' }: CellView): number {
  canvas ??= document.createElement('canvas').getContext('2d');
  if (!canvas) return 0;
  const family = getComputedStyle(document.body).fontFamily;
  canvas.font = `${bold ? 'bold ' : ''}${size}pt ${font && `${JSON.stringify(font)}, `}${family}`;
  return Math.max(...text.split('\n').map((line) => canvas?.measureText(line).width ?? 0));
}
