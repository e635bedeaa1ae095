import { useEffect, useReducer } from 'preact/hooks';
import type { Store } from '../store/store.ts';
import type { View } from '../store/view.ts';

/** From here on it is said how long the work has taken, in seconds. */
const LONG = 3;

interface Props {
  readonly store: Store;
  readonly works: View['works'];
  /** What stands there while nothing is under way. */
  readonly idle?: string;
}

/** What the user waits for, since when if it takes long, and the way to end it. */
export function Working({ store, works, idle = '' }: Props) {
  const { say } = store;
  const [, tick] = useReducer((count: number) => count + 1, 0);
  const [first] = works;
  useEffect(() => {
    if (!first) return;
    const timer = setInterval(tick, 1000, undefined);
    return () => clearInterval(timer);
  }, [first?.id]);
  const seconds = first ? Math.floor((Date.now() - first.since) / 1000) : 0;
  return (
    <>
      <span class="working" role="status">
        {first ? (
          <span key={first.id} class="soon">
            {first.words}
          </span>
        ) : (
          idle
        )}
      </span>
      {seconds >= LONG && <span class="seconds">{say('preview.working.seconds', { seconds })}</span>}
      {first && (
        <button type="button" class="end-work soon" onClick={store.addOn.endWork}>
          {say('preview.endWork')}
        </button>
      )}
    </>
  );
}
