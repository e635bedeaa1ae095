import type { PreviewState } from '../../protocol/state.ts';
import type { Store } from '../store/store.ts';
import type { View } from '../store/view.ts';
import { DocumentMenu } from './DocumentMenu.tsx';
import { FileMenu } from './FileMenu.tsx';
import { FileName } from './FileName.tsx';
import { Menu } from './Menu.tsx';
import { OpenFile } from './OpenFile.tsx';
import { Sign } from './Sign.tsx';

interface Props {
  readonly store: Store;
  readonly view: View;
  readonly state: PreviewState;
}

/** The file's name, what can be done with the file, the add-on's menu, and the documents that were made. */
export function TitleBar({ store, view, state }: Props) {
  const { menu, canUndo, canRedo } = state;
  const { say } = store;
  return (
    <header>
      <Sign />
      <FileName store={store} view={view} state={state} />
      <div class="actions" role="toolbar" aria-label={say('preview.actions')}>
        <OpenFile store={store} label={say('preview.open')} />
        <button type="button" onClick={() => void store.files.save()}>
          {say('preview.save')}
        </button>
        <button type="button" disabled={!canUndo} onClick={() => void store.desk.undo()}>
          {say('preview.undo')}
        </button>
        <button type="button" disabled={!canRedo} onClick={() => void store.desk.redo()}>
          {say('preview.redo')}
        </button>
        {menu && (
          <Menu label={menu.caption ?? say('app.name')} entries={menu.entries} onClick={store.addOn.clickMenu} />
        )}
      </div>
      <div class="choices">
        {state.documents.length > 0 && <DocumentMenu store={store} documents={state.documents} />}
        <FileMenu store={store} state={state} />
      </div>
    </header>
  );
}
