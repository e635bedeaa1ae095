import { useState } from 'preact/hooks';
import type { TemplateProblem } from '../../../addon/actions/templates/templateProblem.ts';
import { call } from '../../client.ts';
import { Button } from '../../parts/Button.tsx';
import { useSidebar } from '../../sidebarContext.ts';
import { NewTab } from './NewTab.tsx';
import { TemplateChoice } from './TemplateChoice.tsx';
import { TemplateProblems } from './TemplateProblems.tsx';

/** The agency's own template: make, edit, check, replace, or go back to the built-in one. */
export function Template({ monitoring }: { readonly monitoring: boolean }) {
  const { state, say, run, focus } = useSidebar();
  const { template } = state.documents;
  const [problems, setProblems] = useState<readonly TemplateProblem[]>([]);
  const make = () =>
    void run({
      label: 'sidebar.busy.template',
      work: (act) => act('makeTemplate', { monitoring }),
      onDone: () => setProblems([]),
      notice: () => ({ words: { key: 'sidebar.template.made' } }),
    });
  const check = () =>
    void run({
      label: 'sidebar.busy.template',
      work: () => call('checkTemplate', {}),
      onDone: (checked) => {
        setProblems(checked.problems);
        if (checked.problems.length > 0) focus('template-problems');
      },
      notice: ({ problems: { length } }) => ({
        words:
          length === 0 ? { key: 'sidebar.template.ok' } : { key: 'sidebar.template.bad', params: { count: length } },
      }),
      reread: false,
    });
  const leave = () =>
    void run({
      label: 'sidebar.busy.template',
      work: (act) => act('useBuiltInTemplate', {}),
      onDone: () => setProblems([]),
      notice: () => ({ words: { key: 'sidebar.template.builtInUsed' } }),
    });
  return (
    <details class="template">
      <summary>{say('sidebar.template.title')}</summary>
      <p class="hint">{say(template ? 'sidebar.template.own' : 'sidebar.template.builtIn')}</p>
      <div class="buttons">
        {template ? (
          <>
            <NewTab url={template.url}>{say('sidebar.template.open')}</NewTab>
            <Button onClick={check}>{say('sidebar.template.check')}</Button>
            <Button onClick={leave}>{say('sidebar.template.useBuiltIn')}</Button>
          </>
        ) : (
          <Button onClick={make}>{say('sidebar.template.make')}</Button>
        )}
      </div>
      <TemplateProblems problems={problems} />
      <TemplateChoice onUsed={() => setProblems([])} />
    </details>
  );
}
