import type { SheetView } from '../../protocol/sheetView.ts';
import type { Store } from '../store/store.ts';
import { moved, placeAt } from './moves.ts';

/** The keys of the grid: as in Sheets, but Tab leaves it, or a keyboard could not get out. */
export function gridKey(store: Store, sheet: SheetView): (event: KeyboardEvent) => void {
  return (event) => {
    const { place } = store.view;
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    const ctrl = ctrlKey || metaKey;
    const action = altKey ? null : (moveKey() ?? commandKey() ?? editKey());
    if (!action) return;
    event.preventDefault();
    action();

    function moveKey() {
      if (shiftKey) {
        const end = moved(sheet, store.view.extent ?? place, key, ctrl);
        return end && (() => store.selection.extend(end));
      }
      const next = moved(sheet, place, key, ctrl);
      return next && (() => store.selection.select(next));
    }

    function commandKey() {
      if (!ctrl) return null;
      const commands: Readonly<Record<string, () => void>> = {
        a: () => store.selection.selectBlock({ row: 1, column: 1, rows: sheet.used.rows, columns: sheet.used.columns }),
        d: () => store.cells.fill('down'),
        r: () => store.cells.fill('right'),
      };
      return commands[key.toLowerCase()] ?? null;
    }

    function editKey() {
      const start = (text: string, quick: boolean) => () => store.cells.edit({ place, text, where: 'cell', quick });
      if (key === 'Enter' || key === 'F2') return start(store.cells.inputAt(place), false);
      if (key === 'Delete' || key === 'Backspace') return () => store.cells.clear();
      if (key === 'Escape') return () => store.selection.select(placeAt(sheet, place.row, place.column));
      return key.length === 1 && !ctrl ? start(key, true) : null;
    }
  };
}
