import type { SheetView } from '../../protocol/sheetView.ts';
import type { Store } from '../store/store.ts';
import { moved, placeAt } from './moves.ts';

/** The keys that end the editing of a cell, wherever it is edited. */
export function editorKey(store: Store, sheet: SheetView): (event: KeyboardEvent) => void {
  return (event) => {
    event.stopPropagation();
    const { editing } = store.view;
    if (!editing || event.isComposing) return;
    const { row, column } = editing.place;
    const { key, shiftKey, altKey, ctrlKey, metaKey } = event;
    if (key === 'Escape') return act(event, () => store.cells.edit(null));
    if (key === 'Enter' && (altKey || ctrlKey || metaKey)) return act(event, () => newLine(store, event));
    // Who only comes by the formula bar is on the way to something else, or back.
    if (key === 'Tab' && editing.where === 'bar' && editing.text === store.cells.inputAt(editing.place)) return;
    const step = shiftKey ? -1 : 1;
    if (key === 'Enter') return act(event, () => store.cells.commit(placeAt(sheet, row + step, column)));
    if (key === 'Tab') return act(event, () => store.cells.commit(placeAt(sheet, row, column + step)));
    const next = editing.quick && key.startsWith('Arrow') ? moved(sheet, editing.place, key, false) : null;
    if (next) act(event, () => store.cells.commit(next));
  };
}

function act(event: Event, action: () => void): void {
  event.preventDefault();
  action();
}

function newLine({ view, cells }: Store, { target }: Event): void {
  if (!view.editing || !(target instanceof HTMLTextAreaElement)) return;
  target.setRangeText('\n', target.selectionStart, target.selectionEnd, 'end');
  cells.edit({ ...view.editing, text: target.value });
}
