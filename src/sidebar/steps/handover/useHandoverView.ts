import { useEffect, useRef, useState } from 'preact/hooks';
import type { HandoverView } from '../../../core/sidebar/handoverView.ts';
import { CallFailed, call } from '../../client.ts';
import { useSidebar } from '../../sidebarContext.ts';

interface Loaded {
  /** As last read; what is shown stays while it is read again. */
  readonly view: HandoverView | null;
  readonly isLoading: boolean;
  readonly trouble: string | null;
  readonly load: () => void;
}

/** Who has access and what a hand-over would find: read when the step is opened, and whenever the sheet is read again. */
export function useHandoverView(): Loaded {
  const { state, say } = useSidebar();
  const [view, setView] = useState<HandoverView | null>(null);
  const [isLoading, setLoading] = useState(state.scores !== null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const latest = useRef(0);

  const load = () => {
    latest.current += 1;
    const mine = latest.current;
    // An answer that comes after a later question was asked is out of date.
    const ifLatest = (act: () => void) => {
      if (mine !== latest.current) return;
      setLoading(false);
      act();
    };
    setLoading(true);
    setTrouble(null);
    call('shareState', {}).then(
      (read) => ifLatest(() => setView(read)),
      (error: unknown) =>
        ifLatest(() => setTrouble((error instanceof CallFailed && error.words) || say('sidebar.error.no-answer'))),
    );
  };
  useEffect(() => {
    if (state.scores) load();
  }, [state]);
  return { view, isLoading, trouble, load };
}
