import { render } from 'preact';
import { App } from './App.tsx';
import { beInstallable } from './installed.ts';
import { pageKey } from './keys.ts';
import { readBuilt } from './machine/built.ts';
import { openServedFile, reloadWhenRebuilt } from './served.ts';
import { Store } from './store/store.ts';

const store: Store = new Store(readBuilt(), () => render(<App store={store} view={store.view} />, document.body));

window.addEventListener('dragover', (event) => {
  event.preventDefault();
  store.screen.drag(true);
});
window.addEventListener('dragleave', ({ relatedTarget }) => store.screen.drag(relatedTarget !== null));
window.addEventListener('drop', (event) => {
  event.preventDefault();
  store.screen.drag(false);
  void store.files.open(event.dataTransfer?.files ?? []);
});
window.addEventListener('keydown', pageKey(store));
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') void store.files.keepNow();
});
window.addEventListener('beforeunload', (event) => {
  // What is neither saved as a file nor kept by the browser yet would be lost without a word.
  if (store.files.wouldLose()) event.preventDefault();
});

async function begin(): Promise<void> {
  await store.files.start();
  void beInstallable(store);
  await openServedFile(store);
  await reloadWhenRebuilt(store);
}

void begin();
