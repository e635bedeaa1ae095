import type { TabView } from '../../protocol/state.ts';
import type { Store } from '../store/store.ts';
import { Foot } from './Foot.tsx';
import { openTabMenu, TabMenu } from './TabMenu.tsx';

interface Props {
  readonly store: Store;
  readonly tabs: readonly TabView[];
  readonly active: number;
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** The sheets that are not hidden, and what can be done with them. */
export function SheetTabs({ store, tabs, active }: Props) {
  const visible = tabs.filter(({ hidden }) => !hidden);
  const step = (by: number) => {
    const index = visible.findIndex(({ id }) => id === active) + by;
    const next = visible[(index + visible.length) % visible.length];
    if (!next) return;
    store.selection.showSheet(next.id);
    document.getElementById(`tab-${next.id}`)?.focus();
  };
  return (
    <div class="tab-bar">
      <div
        class="tabs"
        role="tablist"
        aria-label={store.say('preview.tabs')}
        onKeyDown={({ key }) => STEPS[key] && step(STEPS[key])}
      >
        {visible.map(({ id, name, tabColor, isProtected }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            aria-selected={id === active}
            aria-controls="grid-panel"
            tabIndex={id === active ? 0 : -1}
            style={tabColor ? { boxShadow: `inset 0 -3px ${tabColor}` } : {}}
            onClick={() => store.selection.showSheet(id)}
            onDblClick={() => openTabMenu()}
            onContextMenu={(event) => {
              event.preventDefault();
              store.selection.showSheet(id);
              openTabMenu();
            }}
          >
            {isProtected && (
              <span role="img" aria-label={store.say('preview.protected')}>
                🔒{' '}
              </span>
            )}
            {name}
          </button>
        ))}
      </div>
      <TabMenu key={active} store={store} tab={tabs.find(({ id }) => id === active)} />
      <button type="button" class="add" aria-label={store.say('preview.tab.add')} onClick={() => void store.tabs.add()}>
        +
      </button>
      <Foot store={store} />
    </div>
  );
}
