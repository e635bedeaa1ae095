import { useState } from 'preact/hooks';
import { Button } from '../parts/Button.tsx';
import { Step } from '../parts/Step.tsx';
import { useSidebar } from '../sidebarContext.ts';
import { Changes } from './handover/Changes.tsx';
import { Checklist } from './handover/Checklist.tsx';
import { HandOver } from './handover/HandOver.tsx';
import { Loading } from './handover/Loading.tsx';
import { People } from './handover/People.tsx';
import { ShareForm } from './handover/ShareForm.tsx';
import { useHandOver } from './handover/useHandOver.ts';
import { useHandoverView } from './handover/useHandoverView.ts';
import { NeedsScores } from './NeedsScores.tsx';

/** The last step: who can see the sheet and the document, what is missing, and the hand-over itself. */
export function HandoverStep() {
  const { state, say } = useSidebar();
  const { view, isLoading, trouble, load } = useHandoverView();
  const { to, setTo, isMissing, handOver } = useHandOver();
  // What was typed survives while the list is read again.
  const [typed, setTyped] = useState('');
  if (!state.scores) return <NeedsScores title={say('share.title')} />;
  const last = view?.last ?? null;
  return (
    <Step
      title={say('share.title')}
      lead={last ? say('share.lead.last', last) : say('share.lead.first')}
      next={
        view && (
          <Button kind="primary" id="hand-over" onClick={handOver}>
            {say('share.handOver.do')}
          </Button>
        )
      }
    >
      <Loading isLoading={isLoading} trouble={trouble} load={load} />
      {view && (
        <>
          <People view={view} />
          <ShareForm view={view} typed={typed} setTyped={setTyped} />
          <Checklist checks={view.checklist} />
          {view.changes && <Changes changes={view.changes} />}
          <HandOver logTab={view.logTab} to={to} setTo={setTo} isMissing={isMissing} />
        </>
      )}
    </Step>
  );
}
