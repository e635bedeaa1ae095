import type { FrameView } from '../../protocol/state.ts';
import type { Store } from '../store/store.ts';
import { Frame } from './Frame.tsx';

interface Props {
  readonly store: Store;
  readonly open: boolean;
  readonly frame: FrameView;
}

/** The add-on's sidebar, 300 pixels wide as Google's, or the way to get it back. */
export function Sidebar({ store, open, frame }: Props) {
  const { say } = store;
  const title = frame.title || say('app.name');
  if (!open) {
    return (
      <aside class="closed">
        <button type="button" onClick={() => store.screen.toggleSidebar(true)}>
          {say('preview.sidebar.show')}
        </button>
      </aside>
    );
  }
  return (
    <aside aria-label={title}>
      <div class="sidebar-title">
        <h2>{title}</h2>
        <button
          type="button"
          aria-label={say('preview.sidebar.close')}
          onClick={() => store.screen.toggleSidebar(false)}
        >
          ×
        </button>
      </div>
      {frame.html !== null ? (
        <Frame
          store={store}
          kind="sidebar"
          frame={frame}
          title={title}
          onClose={() => store.screen.toggleSidebar(false)}
        />
      ) : (
        <div class="no-sidebar">
          <p>
            <strong>{say('preview.sidebar.none')}</strong>
          </p>
          <p>{say('preview.sidebar.none.hint')}</p>
        </div>
      )}
    </aside>
  );
}
