import type { PreviewState } from '../../protocol/state.ts';
import type { Store } from '../store/store.ts';
import type { View } from '../store/view.ts';
import { DocumentMenu } from './DocumentMenu.tsx';
import { Menu } from './Menu.tsx';
import { Sign } from './Sign.tsx';

interface Props {
  readonly store: Store;
  readonly view: View;
  readonly state: PreviewState;
}

/** The file's name, what can be done with the file, the add-on's menu, and as whom and in which language to try it. */
export function TitleBar({ store, view, state }: Props) {
  const { user, language, menu, canUndo, canRedo } = state;
  const { say } = store;
  return (
    <header>
      <Sign />
      <div class="name">
        <h1>{state.fileName}</h1>
        <span class="badge">{say('preview.badge')}</span>
        <span class="working" role="status">
          {view.working > 0 ? say('preview.working') : ''}
        </span>
      </div>
      <div class="actions" role="toolbar" aria-label={say('preview.actions')}>
        <label class="button">
          {say('preview.open')}
          <input
            type="file"
            class="unseen"
            accept=".xlsx,.csv,.tsv,.txt"
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              if (file) void store.openFile(file);
              // The same file can be opened again.
              currentTarget.value = '';
            }}
          />
        </label>
        <button type="button" onClick={() => void store.save()}>
          {say('preview.save')}
        </button>
        <button type="button" disabled={!canUndo} onClick={() => void store.undo()}>
          {say('preview.undo')}
        </button>
        <button type="button" disabled={!canRedo} onClick={() => void store.redo()}>
          {say('preview.redo')}
        </button>
        {menu && <Menu label={menu.caption ?? say('app.name')} entries={menu.entries} onClick={store.clickMenu} />}
      </div>
      <div class="choices">
        {state.documents.length > 0 && <DocumentMenu store={store} documents={state.documents} />}
        <Choice
          label={say('preview.user')}
          value={user}
          options={{ owner: say('preview.user.owner'), colleague: say('preview.user.colleague') }}
          onChange={(next) => void store.become(next, language)}
        />
        <Choice
          label={say('preview.language')}
          value={language}
          options={{ th: 'ไทย', en: 'English' }}
          onChange={(next) => void store.become(user, next)}
        />
      </div>
    </header>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: Readonly<Record<T, string>>;
  readonly onChange: (value: T) => void;
}

function Choice<T extends string>({ label, value, options, onChange }: ChoiceProps<T>) {
  return (
    <label class="choice">
      {label}
      <select value={value} onChange={({ currentTarget }) => onChange(currentTarget.value as T)}>
        {(Object.keys(options) as T[]).map((option) => (
          <option key={option} value={option}>
            {options[option]}
          </option>
        ))}
      </select>
    </label>
  );
}
