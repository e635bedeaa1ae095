import type { MeasureView, PlanView } from '../../../core/sidebar/sidebarState.ts';
import { Button } from '../../parts/Button.tsx';
import { useSidebar } from '../../sidebarContext.ts';
import { MeasureCard } from './MeasureCard.tsx';
import { type Draft, MeasureForm } from './MeasureForm.tsx';
import { useAccepting } from './useAccepting.ts';

interface Props {
  readonly issue: PlanView['issues'][number];
  readonly measures: readonly MeasureView[];
  /** The id of the one measure that is shown whole; the others have a line each. */
  readonly opened: string | null;
  readonly open: (id: string | null) => void;
  /** The id of the measure that is being edited, or `new 4` for a new one of issue 4. */
  readonly editing: string | null;
  readonly edit: (id: string | null) => void;
}

/** One issue with its measures, and a way to add one. */
export function IssueMeasures({ issue, measures, opened, open, editing, edit }: Props) {
  const { say, run, focus } = useSidebar();
  const accept = useAccepting();
  const proposals = measures.filter(({ cell }) => cell === null).map(({ id }) => id);
  const adding = `new ${issue.id}`;
  const add = (draft: Draft) =>
    void run({
      label: 'sidebar.busy.save',
      work: (act) => act('addMeasure', { issue: issue.id, ...draft }),
      onDone: () => edit(null),
      notice: () => ({ words: { key: 'sidebar.measures.added' } }),
    });
  const cancel = () => {
    edit(null);
    focus(`add-to-${issue.id}`);
  };
  return (
    <section class="issue" aria-labelledby={`issue-${issue.id}`}>
      <h2 id={`issue-${issue.id}`}>
        {issue.id}. {issue.name}
      </h2>
      {measures.length === 0 && <p class="hint">{say('sidebar.measures.none')}</p>}
      {proposals.length > 1 && (
        <Button
          kind="quiet"
          label={`${say('sidebar.measures.acceptIssue', { count: proposals.length })} ${issue.name}`}
          onClick={() => accept(proposals)}
        >
          {say('sidebar.measures.acceptIssue', { count: proposals.length })}
        </Button>
      )}
      <ul class="cards">
        {measures.map((measure) => (
          <MeasureCard
            key={measure.id}
            measure={measure}
            opened={opened === measure.id}
            open={(on) => open(on ? measure.id : null)}
            editing={editing === measure.id}
            edit={(on) => edit(on ? measure.id : null)}
          />
        ))}
      </ul>
      {editing === adding ? (
        <MeasureForm id={`add-${issue.id}`} onSave={add} onCancel={cancel} />
      ) : (
        <Button
          id={`add-to-${issue.id}`}
          kind="quiet"
          label={`+ ${say('sidebar.measures.add')} ${issue.name}`}
          onClick={() => edit(adding)}
        >
          + {say('sidebar.measures.add')}
        </Button>
      )}
    </section>
  );
}
