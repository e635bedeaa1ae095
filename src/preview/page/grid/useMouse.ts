import type { SheetView } from '../../protocol/sheetView.ts';
import type { Store } from '../store/store.ts';
import { placeAt } from './moves.ts';

export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** Selecting with the mouse: a press selects a cell, a row or a column; a drag, or the shift key, a block. */
export function useMouse(store: Store, sheet: SheetView) {
  return {
    down: (event: MouseEvent) => {
      const { target, button, shiftKey } = event;
      if (button !== 0) return;
      const spot = spotOf(target);
      if (spot && shiftKey) store.selection.extend({ sheet: sheet.id, ...spot });
      else if (spot) store.selection.select(placeAt(sheet, spot.row, spot.column));
      else selectLine(store, sheet, target);
      if (shiftKey || !spot) event.preventDefault();
    },
    over: (spot: Spot | null) => {
      if (spot) store.selection.extend({ sheet: sheet.id, ...spot });
    },
  };
}

/** A press on a column's letters or a row's number selects all of it that is used. */
function selectLine(store: Store, sheet: SheetView, target: EventTarget | null): void {
  const head = target instanceof Element ? target.closest<HTMLElement>('th') : null;
  const column = Number(head?.dataset['column'] ?? 0);
  const row = Number(head?.closest('tr')?.dataset['row'] ?? 0);
  if (column > 0) {
    store.selection.select({ sheet: sheet.id, row: 1, column }, 'none');
    store.selection.extend({ sheet: sheet.id, row: sheet.rows, column });
  } else if (row > 0) {
    store.selection.select({ sheet: sheet.id, row, column: 1 }, 'none');
    store.selection.extend({ sheet: sheet.id, row, column: sheet.columns });
  }
  store.screen.focusGrid();
}

export function spotOf(target: EventTarget | null): Spot | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('td[data-row]') : null;
  return cell && { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) };
}
