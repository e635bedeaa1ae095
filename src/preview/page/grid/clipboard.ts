import type { Store } from '../store/store.ts';

/** Copies the selected cells as they are edited, so that a formula stays one. */
export function copyCells(store: Store, event: ClipboardEvent): void {
  if (store.view.editing) return;
  event.clipboardData?.setData('text/plain', store.cells.copy());
  event.preventDefault();
}

export function cutCells(store: Store, event: ClipboardEvent): void {
  if (store.view.editing) return;
  copyCells(store, event);
  store.cells.clear();
}

/** Pastes a block as spreadsheets put it on the clipboard: a line a row, a tab between cells. */
export function pasteCells(store: Store, event: ClipboardEvent): void {
  if (store.view.editing) return;
  const text = event.clipboardData?.getData('text/plain') ?? '';
  event.preventDefault();
  if (text !== '') store.cells.paste(text);
}
