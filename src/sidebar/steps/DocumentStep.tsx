import { useState } from 'preact/hooks';
import { doubtsOf } from '../doubts.ts';
import { Button } from '../parts/Button.tsx';
import { Step } from '../parts/Step.tsx';
import { useSidebar } from '../sidebarContext.ts';
import { Contents } from './document/Contents.tsx';
import { Doing } from './document/Doing.tsx';
import { Doubts } from './document/Doubts.tsx';
import { FollowUp } from './document/FollowUp.tsx';
import { MakeAnyway } from './document/MakeAnyway.tsx';
import { Missing } from './document/Missing.tsx';
import { Monitoring } from './document/Monitoring.tsx';
import { NewTab } from './document/NewTab.tsx';
import { Pdf } from './document/Pdf.tsx';
import { Template } from './document/Template.tsx';
import { usePlanMaking } from './document/usePlanMaking.ts';
import { Versions } from './document/Versions.tsx';
import { NeedsScores } from './NeedsScores.tsx';

/** The last step of the plan: what will be in the document, what it lacks, the document itself and what goes with it. */
export function DocumentStep() {
  const { state, say, open: openStep } = useSidebar();
  const { document, documents, permissions, scores } = state;
  const [monitoring, setMonitoring] = useState(documents.monitoring);
  const doubts = doubtsOf(state);
  const { doing, make, isAsked } = usePlanMaking(monitoring, doubts.length > 0);
  if (!scores) return <NeedsScores title={say('sidebar.document.title')} />;
  const isCurrent = documents.plan?.isCurrent === true && documents.monitoring === monitoring;
  const [worst] = doubts;
  const made = isCurrent ? 'sidebar.document.current' : 'sidebar.document.outdated';
  const unmade = scores.essentials.length > 0 ? 'sidebar.document.incomplete' : 'sidebar.document.ready';
  const lead = document ? made : worst ? 'sidebar.document.doubtful' : unmade;
  const open = document && (
    <NewTab id="open-document" kind={isCurrent ? 'primary' : 'plain'} url={document.url}>
      {say('sidebar.document.open')}
    </NewTab>
  );
  const makeIt = (
    <Button kind={isCurrent ? 'plain' : 'primary'} id="make-document" onClick={make}>
      {say(document ? 'sidebar.document.again' : 'sidebar.document.make')}
    </Button>
  );
  const onward = (
    <Button kind="plain" onClick={() => openStep('share')}>
      {say('sidebar.document.next')}
    </Button>
  );
  return (
    <Step
      title={say('sidebar.document.title')}
      lead={say(lead, { count: doubts.length })}
      next={isAsked && worst ? <MakeAnyway worst={worst} make={make} /> : isCurrent ? [open, onward] : [makeIt, open]}
    >
      <Doing parts={doing} />
      <Doubts doubts={doubts} />
      {permissions.url !== null && (
        <p class="box warning">
          {say('error.permission.document')}{' '}
          <a href={permissions.url} target="_blank" rel="noopener noreferrer">
            {say('sidebar.grant')}
          </a>
        </p>
      )}
      {document && <p class="hint">{say('sidebar.document.how')}</p>}
      {isCurrent && makeIt}
      <Missing essentials={scores.essentials} />
      {documents.template === null && <Monitoring on={monitoring} set={setMonitoring} />}
      <Contents />
      {documents.plan && <Pdf />}
      <FollowUp />
      <Template monitoring={monitoring} />
      <Versions />
    </Step>
  );
}
