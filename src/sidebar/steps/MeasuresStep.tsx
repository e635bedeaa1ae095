import { useState } from 'preact/hooks';
import { Button } from '../parts/Button.tsx';
import { Step } from '../parts/Step.tsx';
import { useSidebar } from '../sidebarContext.ts';
import { Gaps } from './measures/Gaps.tsx';
import { IssueMeasures } from './measures/IssueMeasures.tsx';
import { NeedsScores } from './NeedsScores.tsx';

/** The plan: what is proposed, what was accepted, and what has no measure yet. */
export function MeasuresStep() {
  const { state, say, open, run } = useSidebar();
  const [editing, setEditing] = useState<string | null>(null);
  if (!state.scores) return <NeedsScores title={say('sidebar.measures.title')} />;
  const { plan, itemsMissing } = state.scores;
  const proposals = plan.measures.filter(({ cell }) => cell === null).map(({ id }) => id);
  const acceptAll = () =>
    void run({
      label: 'sidebar.busy.accept',
      work: (act) => act('acceptMeasures', { ids: proposals }),
      notice: () => ({ words: { key: 'sidebar.measures.accepted', params: { count: proposals.length } } }),
    });
  const next =
    proposals.length > 0 ? (
      <Button kind="primary" onClick={acceptAll}>
        {say('sidebar.measures.acceptAll', { count: proposals.length })}
      </Button>
    ) : (
      <Button kind="primary" onClick={() => open('document')}>
        {say('sidebar.measures.next')}
      </Button>
    );
  const lead = proposals.length > 0 ? 'sidebar.measures.proposed' : 'sidebar.measures.lead';
  return (
    <Step
      title={say('sidebar.measures.title')}
      lead={say(lead, { count: proposals.length, year: plan.year })}
      next={next}
    >
      <Gaps plan={plan} itemsMissing={itemsMissing} />
      {plan.issues.map((issue) => (
        <IssueMeasures
          key={issue.id}
          issue={issue}
          measures={plan.measures.filter((measure) => measure.issue === issue.id)}
          editing={editing}
          edit={setEditing}
        />
      ))}
    </Step>
  );
}
