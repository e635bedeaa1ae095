import type { ResultsView } from '../../../core/sidebar/sidebarState.ts';
import { Bar } from '../../parts/Bar.tsx';
import { Before } from '../../parts/Before.tsx';
import { score } from '../../parts/score.ts';
import { useSidebar } from '../../sidebarContext.ts';

/** The ten indicators against the target: a bar for the eye, figures and a word for everybody. */
export function Indicators({ results: { indicators, target } }: { readonly results: ResultsView }) {
  const { say } = useSidebar();
  return (
    <section aria-labelledby="indicators-heading">
      <h2 id="indicators-heading">{say('summary.indicators')}</h2>
      <p class="hint">
        <span class="target-key" aria-hidden="true" /> {say('sidebar.results.target', { target })}
      </p>
      <ul class="bars">
        {indicators.map(({ id, name, instrument, used, reported, computed, previous }) => (
          <li key={id}>
            <span class="bar-name">
              {id}. {name} <span class="muted">{instrument}</span>
            </span>
            <span class="bar-score">{score(used)}</span>
            <Bar score={used} target={target} />
            <span class={`bar-verdict ${used !== null && used < target ? 'low' : ''}`}>
              {verdict(used, target, say)}
              {reported !== null && computed !== null && reported !== computed && (
                <span class="muted">{say('sidebar.results.computed', { computed: score(computed) })}</span>
              )}
            </span>
            <Before used={used} previous={previous} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function verdict(used: number | null, target: number, say: ReturnType<typeof useSidebar>['say']): string {
  if (used === null) return say('verdict.unknown');
  if (used >= target) return `✓ ${say('verdict.target.met')}`;
  return `▼ ${say('sidebar.results.under', { difference: score(target - used) })}`;
}
