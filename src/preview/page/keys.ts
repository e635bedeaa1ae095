import type { Store } from './store/store.ts';

/** Keys that mean the same wherever the focus is; those of the grid reach it also while nothing has the focus. */
export function pageKey(store: Store): (event: KeyboardEvent) => void {
  return (event) => {
    const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
    if (!(ctrlKey || metaKey) || altKey || store.view.modals.length > 0 || !store.view.state) return;
    const isTyping = event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement;
    const commands: Readonly<Record<string, () => void>> = {
      // Or the browser would save this page.
      s: () => void store.files.save(),
      ...(!isTyping && {
        z: () => void (shiftKey ? store.desk.redo() : store.desk.undo()),
        y: () => void store.desk.redo(),
      }),
    };
    const command = commands[key.toLowerCase()];
    if (!command) return;
    event.preventDefault();
    store.cells.commit(null);
    command();
  };
}
