import type { ResultsView } from '../../../core/sidebar/sidebarState.ts';
import { Bar } from '../../parts/Bar.tsx';
import { Before } from '../../parts/Before.tsx';
import { score } from '../../parts/score.ts';
import { useSidebar } from '../../sidebarContext.ts';

/** The overall score and level, and the three instruments. */
export function Overall({ results }: { readonly results: ResultsView }) {
  const { say } = useSidebar();
  const { instruments, level, overall, target } = results;
  return (
    <section aria-labelledby="overall-heading">
      <h2 id="overall-heading" class="visually-hidden">
        {say('summary.overall')}
      </h2>
      <p class="overall">
        <span class="figure">{score(overall.used)}</span>
        <span>
          <span class="muted">{say('scores.level')}</span>
          <strong>{level.used ?? say('sidebar.unknown')}</strong>
          <Before used={overall.used} previous={overall.previous} />
        </span>
      </p>
      <ul class="bars instruments">
        {instruments.map(({ id, name, used, previous }) => (
          <li key={id}>
            <span class="bar-name">
              <strong>{id}</strong> <span class="muted">{name}</span>
            </span>
            <span class="bar-score">{score(used)}</span>
            <Bar score={used} target={target} />
            <Before used={used} previous={previous} />
          </li>
        ))}
      </ul>
    </section>
  );
}
