import { render } from 'preact';
import { App } from './App.tsx';
import { reloadWhenRebuilt } from './reloadWhenRebuilt.ts';
import { Store } from './store/store.ts';

const store: Store = new Store(() => render(<App store={store} view={store.view} />, document.body));
void store.start();
void reloadWhenRebuilt();
