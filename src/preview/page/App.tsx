import { Grid } from './grid/Grid.tsx';
import { FormulaBar } from './parts/FormulaBar.tsx';
import { Modal } from './parts/Modal.tsx';
import { NewVersion } from './parts/NewVersion.tsx';
import { SheetTabs } from './parts/SheetTabs.tsx';
import { Sidebar } from './parts/Sidebar.tsx';
import { Start } from './parts/Start.tsx';
import { TitleBar } from './parts/TitleBar.tsx';
import { Toasts } from './parts/Toasts.tsx';
import type { Store } from './store/store.ts';
import type { View } from './store/view.ts';

interface Props {
  readonly store: Store;
  readonly view: View;
}

/** The whole window: as in Sheets, with the add-on's sidebar at the right. */
export function App({ store, view }: Props) {
  const { state, sheet, modals } = view;
  document.title = [state?.fileName, store.say('app.name')].filter(Boolean).join(' – ');
  document.documentElement.lang = store.screen.language;
  return (
    <>
      {state && sheet ? (
        <div class={view.sidebarOpen ? 'window' : 'window sheet-only'}>
          <TitleBar store={store} view={view} state={state} />
          <main>
            <FormulaBar store={store} view={view} sheet={sheet} />
            <Grid key={`${view.file} ${sheet.id}`} store={store} view={view} sheet={sheet} />
            <SheetTabs store={store} tabs={state.tabs} active={sheet.id} />
          </main>
          <Sidebar key={view.file} store={store} open={view.sidebarOpen} frame={state.sidebar} />
        </div>
      ) : (
        view.ready && <Start store={store} view={view} />
      )}
      {view.dropping && <div class="drop-here">{store.say('preview.drop')}</div>}
      {modals[0] && <Modal key={modals.length} store={store} modal={modals[0]} />}
      {view.newVersion && <NewVersion store={store} load={view.newVersion} />}
      <Toasts toasts={view.toasts} />
    </>
  );
}
