import type { SheetView } from '../../protocol/sheetView.ts';
import type { Store } from '../store/store.ts';

interface Props {
  readonly store: Store;
  readonly sheets: readonly SheetView[];
  readonly active: number;
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** The sheets that are not hidden. */
export function SheetTabs({ store, sheets, active }: Props) {
  const visible = sheets.filter(({ hidden }) => !hidden);
  const step = (by: number) => {
    const index = visible.findIndex(({ id }) => id === active) + by;
    const next = visible[(index + visible.length) % visible.length];
    if (!next) return;
    store.showSheet(next.id);
    document.getElementById(`tab-${next.id}`)?.focus();
  };
  return (
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
          onClick={() => store.showSheet(id)}
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
  );
}
