import type { Store } from '../store/store.ts';

/** Copies the selected cell as it is edited: a formula stays a formula. */
export function copyCell(store: Store, event: ClipboardEvent): void {
  if (store.view.editing) return;
  event.clipboardData?.setData('text/plain', store.inputAt(store.view.place));
  event.preventDefault();
}

/** Pastes a block as spreadsheets put it on the clipboard: a line a row, a tab between cells. */
export function pasteCells(store: Store, event: ClipboardEvent): void {
  if (store.view.editing) return;
  const text = event.clipboardData?.getData('text/plain') ?? '';
  event.preventDefault();
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  if (text !== '') void store.enter(lines.map((line) => line.split('\t')));
}
