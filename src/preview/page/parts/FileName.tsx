import type { PreviewState } from '../../protocol/state.ts';
import type { Store } from '../store/store.ts';
import type { View } from '../store/view.ts';
import { Working } from './Working.tsx';

interface Props {
  readonly store: Store;
  readonly view: View;
  readonly state: PreviewState;
}

/** Which workbook is shown, the others that are open, and whether it is saved, kept, or being worked on. */
export function FileName({ store, view, state }: Props) {
  const { say } = store;
  const unsaved = view.isKept ? 'preview.unsaved.kept' : 'preview.unsaved';
  return (
    <div class="name">
      <h1>{state.fileName}</h1>
      {view.files.length > 1 && (
        <select
          aria-label={say('preview.files')}
          value={view.file ?? ''}
          onChange={({ currentTarget }) => void store.files.show(currentTarget.value)}
        >
          {view.files.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
      <span class="badge">{say(state.unsaved ? unsaved : 'preview.badge')}</span>
      <Working store={store} works={view.works} />
    </div>
  );
}
