import type { TabView } from '../../protocol/state.ts';
import type { Store } from '../store/store.ts';
import { Dropdown } from './Dropdown.tsx';

const CLASS = 'tab-menu';

/** Opens it with the tab's name in hand, as a double click on the tab does in Sheets. */
export function openTabMenu(): void {
  const menu = document.querySelector<HTMLDetailsElement>(`.${CLASS}`);
  menu?.setAttribute('open', '');
  menu?.querySelector('input')?.select();
}

/** What can be done with the tab that is shown: another name, another place, or take it away. */
export function TabMenu({ store, tab }: { readonly store: Store; readonly tab: TabView | undefined }) {
  const { say } = store;
  if (!tab) return null;
  const sheet = tab.id;
  return (
    <Dropdown class={CLASS} summary="⋮" label={say('preview.tab.menu', { name: tab.name })}>
      <div>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            const name = String(new FormData(event.currentTarget).get('name'));
            if (name !== tab.name) void store.tabs.change({ kind: 'rename', sheet, name });
          }}
        >
          <label class="choice">
            {say('preview.tab.name')}
            <input name="name" defaultValue={tab.name} maxLength={100} />
          </label>
        </form>
        <button type="button" onClick={() => void store.tabs.change({ kind: 'move', sheet, by: -1 })}>
          {say('preview.tab.left')}
        </button>
        <button type="button" onClick={() => void store.tabs.change({ kind: 'move', sheet, by: 1 })}>
          {say('preview.tab.right')}
        </button>
        <button type="button" class="danger" onClick={() => void store.tabs.change({ kind: 'delete', sheet })}>
          {say('preview.tab.delete')}
        </button>
      </div>
    </Dropdown>
  );
}
