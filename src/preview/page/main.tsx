import { render } from 'preact';
import { App } from './App.tsx';
import { beInstallable } from './installed.ts';
import { readBuilt } from './machine/built.ts';
import { openServedFile, reloadWhenRebuilt } from './served.ts';
import { Store } from './store/store.ts';

const store: Store = new Store(readBuilt(), () => render(<App store={store} view={store.view} />, document.body));

window.addEventListener('dragover', (event) => {
  event.preventDefault();
  store.drag(true);
});
window.addEventListener('dragleave', ({ relatedTarget }) => store.drag(relatedTarget !== null));
window.addEventListener('drop', (event) => {
  event.preventDefault();
  store.drag(false);
  void store.openFiles(event.dataTransfer?.files ?? []);
});
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') void store.keepNow();
});
window.addEventListener('beforeunload', (event) => {
  // Where the browser keeps nothing, what was not saved as a file would be lost without a word.
  if (!store.view.keeps && store.view.files.some(({ unsaved }) => unsaved)) event.preventDefault();
});

async function begin(): Promise<void> {
  await store.start();
  void beInstallable(store);
  await openServedFile(store);
  await reloadWhenRebuilt(store);
}

void begin();
