import type { Figure } from '../../../core/results/results.ts';
import type { ResultsView } from '../../../core/sidebar/sidebarState.ts';
import { Bar } from '../../parts/Bar.tsx';
import { Before } from '../../parts/Before.tsx';
import { looks } from '../../parts/looks.ts';
import { score } from '../../parts/score.ts';
import { type Sidebar, useSidebar } from '../../sidebarContext.ts';

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
        {indicators.map(({ id, name, instrument, previous, ...figure }) => (
          <li key={id}>
            <span class="bar-name">
              {id}. {name} <span class="muted">{instrument}</span>
            </span>
            <span class="bar-score">{score(figure.used)}</span>
            <Bar figure={figure} target={target} />
            <span class={`bar-verdict ${looks(figure, target)}`}>
              {verdict(figure, target, say)}
              {differs(figure) && (
                <span class="muted">{say('sidebar.results.computed', { computed: score(figure.computed) })}</span>
              )}
            </span>
            <Before used={figure.used} previous={previous} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function differs({ reported, computed }: Figure<number>): boolean {
  return reported !== null && computed !== null && reported !== computed;
}

/** Only what is known for sure has reached the target. */
function verdict({ used, state }: Figure<number>, target: number, say: Sidebar['say']): string {
  if (used === null) return say('verdict.unknown');
  const under = `▼ ${say('sidebar.results.under', { difference: score(target - used) })}`;
  if (state === 'estimated') {
    return used < target ? say('state.estimate', { value: under }) : say('verdict.target.maybeMet');
  }
  return used < target ? under : `✓ ${say('verdict.target.met')}`;
}
