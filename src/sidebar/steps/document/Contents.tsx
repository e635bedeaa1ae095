import { stated } from '../../parts/stated.ts';
import { useSidebar } from '../../sidebarContext.ts';

/** What will be in the document, in its order. */
export function Contents() {
  const { state, say } = useSidebar();
  const { agency, scores } = state;
  if (!scores) return null;
  const { plan, results, weak, itemsMissing } = scores;
  const proposals = plan.measures.filter(({ cell }) => cell === null).length;
  return (
    <section aria-labelledby="contents-heading">
      <h2 id="contents-heading">{say('sidebar.document.contents')}</h2>
      <ol class="contents">
        <li>
          {say('sidebar.contents.cover', {
            year: plan.year,
            agency: agency.fields.name?.value ?? say('sidebar.unknown'),
          })}
        </li>
        <li>
          {say('sidebar.contents.results', {
            overall: stated(results.overall.used, results.overall.state, say),
            level: stated(results.level.used, results.level.state, say),
          })}
        </li>
        <li>
          {say(itemsMissing === 0 ? 'sidebar.contents.issues' : 'sidebar.contents.issues.known', {
            issues: plan.issues.length,
            weak: weak.length,
          })}
        </li>
        <li>{say('sidebar.contents.measures', { count: plan.measures.length })}</li>
      </ol>
      {proposals > 0 && <p class="hint">{say('sidebar.contents.proposals', { count: proposals })}</p>}
    </section>
  );
}
