import type { WeakView } from '../../../core/sidebar/sidebarState.ts';
import { score } from '../../parts/score.ts';
import { useSidebar } from '../../sidebarContext.ts';

/** The items that need improvement. */
export function WeakItems({ weak }: { readonly weak: readonly WeakView[] }) {
  const { say } = useSidebar();
  return (
    <section aria-labelledby="weak-heading">
      <h2 id="weak-heading">
        {say('sidebar.results.weak')} <span class="count">{weak.length}</span>
      </h2>
      {weak.length === 0 ? (
        <p>{say('sidebar.results.noWeak')}</p>
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
