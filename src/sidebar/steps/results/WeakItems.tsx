import type { WeakView } from '../../../core/sidebar/sidebarState.ts';
import { score } from '../../parts/score.ts';
import { useSidebar } from '../../sidebarContext.ts';

interface Props {
  readonly weak: readonly WeakView[];
  readonly itemsMissing: number | null;
}

/** The items that need improvement, and how many are not known. */
export function WeakItems({ weak, itemsMissing }: Props) {
  const { say } = useSidebar();
  return (
    <section aria-labelledby="weak-heading">
      <h2 id="weak-heading">
        {say('sidebar.results.weak')}{' '}
        {(weak.length > 0 || itemsMissing === 0) && <span class="count">{weak.length}</span>}
      </h2>
      {itemsMissing !== 0 && (
        <p class="hint">
          {itemsMissing === null
            ? say('sidebar.results.noItems')
            : say('sidebar.results.missingItems', { count: itemsMissing })}
        </p>
      )}
      {weak.length === 0 ? (
        itemsMissing === 0 && <p>{say('sidebar.results.noWeak')}</p>
      ) : (
        <ul class="rows">
          {weak.map(({ item, topic, score: value }) => (
            <li key={item}>
              <strong>{item}</strong>
              <span>{topic}</span>
              <span class="bar-score">{score(value)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
