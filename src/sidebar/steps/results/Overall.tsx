import type { ResultsView } from '../../../core/sidebar/sidebarState.ts';
import { Bar } from '../../parts/Bar.tsx';
import { Before } from '../../parts/Before.tsx';
import { score } from '../../parts/score.ts';
import { stated } from '../../parts/stated.ts';
import { useSidebar } from '../../sidebarContext.ts';

/** The overall score and level, and the three instruments. */
export function Overall({ results }: { readonly results: ResultsView }) {
  const { say } = useSidebar();
  const { instruments, level, overall, target, eitParts } = results;
  return (
    <section aria-labelledby="overall-heading">
      <h2 id="overall-heading" class="visually-hidden">
        {say('summary.overall')}
      </h2>
      <p class="overall">
        <span class={`figure ${overall.state}`}>{score(overall.used)}</span>
        <span>
          {overall.state === 'estimated' && <span class="estimate">{say('sidebar.results.estimate')}</span>}
          <span class="muted">{say('scores.level')}</span>
          <strong>{stated(level.used, level.state, say)}</strong>
          <Before used={overall.used} previous={overall.previous} />
        </span>
      </p>
      <ul class="bars instruments">
        {instruments.map(({ id, name, previous, ...figure }) => (
          <li key={id}>
            <span class="bar-name">
              <strong>{id}</strong> <span class="muted">{name}</span>
            </span>
            <span class="bar-score">{score(figure.used)}</span>
            <Bar figure={figure} target={target} />
            {figure.state === 'estimated' && <span class="bar-verdict">{say('verdict.target.maybeMet')}</span>}
            {id === 'EIT' && <Parts parts={eitParts} />}
            <Before used={figure.used} previous={previous} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The parts of EIT, where the sheet states one. */
function Parts({ parts }: { readonly parts: ResultsView['eitParts'] }) {
  const { say } = useSidebar();
  if (parts.every(({ state }) => state === 'estimated' || state === 'unknown')) return null;
  return (
    <span class="bar-before muted">
      {parts
        .map(({ part, score: value, state }) => `${say('subject.part', { part })}: ${stated(value, state, say)}`)
        .join(' · ')}
    </span>
  );
}
