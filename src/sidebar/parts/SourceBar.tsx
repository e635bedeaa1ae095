import { useSidebar } from '../sidebarContext.ts';
import { Button } from './Button.tsx';

/** Which tab the scores come from: always in sight, with a way to read it again. */
export function SourceBar() {
  const { state, say, open, refresh } = useSidebar();
  const sources = state.tabs.filter(({ isSource }) => isSource).map(({ name }) => name);
  const name = sources.length > 0 ? sources.join(', ') : say('sidebar.source.none');
  return (
    <div class="source-bar">
      <button type="button" class="source" title={name} onClick={() => open('agency', 'source')}>
        <span class="muted">{say('sidebar.source.from')}</span> <strong>{name}</strong>
      </button>
      <Button kind="quiet" onClick={() => void refresh()}>
        {say('sidebar.recheck')}
      </Button>
    </div>
  );
}
