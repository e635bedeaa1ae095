import type { PreviewState } from '../../protocol/state.ts';
import type { Store } from '../store/store.ts';
import { Choice } from './Choice.tsx';
import { Dropdown } from './Dropdown.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';

/** What is rarely needed: as whom to try the add-on, the language, and what this browser keeps. */
export function FileMenu({ store, state }: { readonly store: Store; readonly state: PreviewState }) {
  const { say } = store;
  return (
    <Dropdown class="more" summary={say('preview.more')}>
      <div>
        <LanguageChoice store={store} user={state.user} />
        <Choice
          label={say('preview.user')}
          value={state.user}
          options={{ owner: say('preview.user.owner'), colleague: say('preview.user.colleague') }}
          onChange={(next) => void store.addOn.become(next, state.language)}
        />
        <button type="button" onClick={() => void store.files.close()}>
          {say('preview.closeFile')}
        </button>
        <button type="button" class="danger" onClick={store.files.deleteAll}>
          {say('preview.deleteAll')}
        </button>
      </div>
    </Dropdown>
  );
}
