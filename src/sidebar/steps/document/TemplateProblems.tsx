import type { TemplateProblem } from '../../../addon/actions/templates/templateProblem.ts';
import { useSidebar } from '../../sidebarContext.ts';

/** What is to be mended in the template, all of it, with where it stands and what was probably meant. */
export function TemplateProblems({ problems }: { readonly problems: readonly TemplateProblem[] }) {
  const { say } = useSidebar();
  if (problems.length === 0) return null;
  return (
    <section class="box warning" aria-labelledby="template-problems">
      <h3 id="template-problems" tabIndex={-1}>
        {say('sidebar.template.problems')}
      </h3>
      <ul class="problems">
        {problems.map(({ words, meant, context }, index) => (
          <li key={index}>
            <span>{words}</span>
            {meant !== null && <strong>{say('template.meant', { meant })}</strong>}
            {context !== '' && <span class="hint">{say('template.context', { context })}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
