import type { SheetView } from '../../protocol/sheetView.ts';
import type { Store } from '../store/store.ts';
import { moved, placeAt } from './moves.ts';

/** The keys of the grid: as in Sheets, but Tab leaves it, or a keyboard could not get out. */
export function gridKey(store: Store, sheet: SheetView): (event: KeyboardEvent) => void {
  return (event) => {
    const { place } = store.view;
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    const ctrl = ctrlKey || metaKey;
    const action = altKey ? null : (moveKey() ?? editKey());
    if (!action) return;
    event.preventDefault();
    action();

    function moveKey() {
      const next = moved(sheet, place, key, ctrl);
      return next && (() => store.select(next));
    }

    function editKey() {
      const start = (text: string, quick: boolean) => () => store.edit({ place, text, where: 'cell', quick });
      if (key === 'Enter' || key === 'F2') return start(store.inputAt(place), false);
      if (key === 'Delete' || key === 'Backspace') return () => void store.enter([['']]);
      if (ctrl && /^[zy]$/i.test(key)) return () => void (/z/i.test(key) && !shiftKey ? store.undo() : store.redo());
      if (key === 'Escape') return () => store.select(placeAt(sheet, place.row, place.column));
      return key.length === 1 && !ctrl ? start(key, true) : null;
    }
  };
}
