import { useState } from 'preact/hooks';
import type { MeasureView } from '../../core/sidebar/sidebarState.ts';
import { Button } from '../parts/Button.tsx';
import { Field } from '../parts/Field.tsx';
import { Step } from '../parts/Step.tsx';
import { useSidebar } from '../sidebarContext.ts';
import { Gaps } from './measures/Gaps.tsx';
import { IssueMeasures } from './measures/IssueMeasures.tsx';
import { speaksOf } from './measures/speaksOf.ts';
import { useAccepting } from './measures/useAccepting.ts';
import { NeedsScores } from './NeedsScores.tsx';

/** So many measures are found by looking; more have a search. */
const FEW = 8;

/** The plan: what is proposed, what was accepted, and what has no measure yet. */
export function MeasuresStep() {
  const { state, say, open } = useSidebar();
  const [opened, setOpened] = useState<string | null>(null);
  const [editing, setEditing] = useState<string | null>(null);
  const [wanted, setWanted] = useState('');
  const accept = useAccepting();
  if (!state.scores) return <NeedsScores title={say('sidebar.measures.title')} />;
  const { plan, itemsMissing } = state.scores;
  const proposals = plan.measures.filter(({ cell }) => cell === null).map(({ id }) => id);
  const next =
    proposals.length > 0 ? (
      <Button kind="primary" onClick={() => accept(proposals)}>
        {say('sidebar.measures.acceptAll', { count: proposals.length })}
      </Button>
    ) : (
      <Button kind="primary" onClick={() => open('document')}>
        {say('sidebar.measures.next')}
      </Button>
    );
  const isWanted = (measure: MeasureView) => speaksOf(measure, wanted);
  const lead = proposals.length > 0 ? 'sidebar.measures.proposed' : 'sidebar.measures.lead';
  return (
    <Step
      title={say('sidebar.measures.title')}
      lead={say(lead, { count: proposals.length, year: plan.year })}
      next={next}
    >
      <Gaps plan={plan} itemsMissing={itemsMissing} />
      {plan.measures.length > FEW && (
        <Field id="measure-search" label={say('sidebar.measures.search')} value={wanted} onInput={setWanted} />
      )}
      {plan.issues.map((issue) => {
        const measures = plan.measures.filter((measure) => measure.issue === issue.id && isWanted(measure));
        return measures.length === 0 && wanted.trim() !== '' ? null : (
          <IssueMeasures
            key={issue.id}
            issue={issue}
            measures={measures}
            opened={opened}
            open={setOpened}
            editing={editing}
            edit={setEditing}
          />
        );
      })}
    </Step>
  );
}
