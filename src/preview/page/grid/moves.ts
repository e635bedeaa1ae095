import type { Block, SheetView } from '../../protocol/sheetView.ts';
import type { Place } from '../../protocol/state.ts';

const PAGE = 20;

/** Where a key takes the selection; null for keys that do not move it. */
export function moved(sheet: SheetView, place: Place, key: string, ctrl: boolean): Place | null {
  const block = blockAt(sheet, place.row, place.column);
  const { rows, columns } = sheet.used;
  const to = (row: number, column: number) => placeAt(sheet, row, column);
  switch (key) {
    case 'ArrowUp':
      return to(ctrl ? 1 : block.row - 1, place.column);
    case 'ArrowDown':
      return to(ctrl ? rows : block.row + block.rows, place.column);
    case 'ArrowLeft':
      return to(place.row, ctrl ? 1 : block.column - 1);
    case 'ArrowRight':
      return to(place.row, ctrl ? columns : block.column + block.columns);
    case 'PageUp':
      return to(place.row - PAGE, place.column);
    case 'PageDown':
      return to(place.row + PAGE, place.column);
    case 'Home':
      return to(ctrl ? 1 : place.row, 1);
    case 'End':
      return to(ctrl ? rows : place.row, columns);
    default:
      return null;
  }
}

/** The cell there, on the grid; of a merged cell the one that holds its content. */
export function placeAt(sheet: SheetView, row: number, column: number): Place {
  const within = (value: number, most: number) => Math.min(Math.max(value, 1), most);
  const block = blockAt(sheet, within(row, sheet.rows), within(column, sheet.columns));
  return { sheet: sheet.id, row: block.row, column: block.column };
}

/** The merged cell there, or the cell alone. */
function blockAt({ merges }: SheetView, row: number, column: number): Block {
  const merge = merges.find(
    (block) =>
      row >= block.row &&
      row < block.row + block.rows &&
      column >= block.column &&
      column < block.column + block.columns,
  );
  return merge ?? { row, column, rows: 1, columns: 1 };
}
