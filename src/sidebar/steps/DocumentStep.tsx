import { Button } from '../parts/Button.tsx';
import { Stages } from '../parts/Stages.tsx';
import { Step } from '../parts/Step.tsx';
import { useSidebar } from '../sidebarContext.ts';
import { Contents } from './document/Contents.tsx';
import { Missing } from './document/Missing.tsx';
import { usePlanMaking } from './document/usePlanMaking.ts';
import { NeedsScores } from './NeedsScores.tsx';

/** The last step: what will be in the document, what it lacks, and the document itself. */
export function DocumentStep() {
  const { state, say } = useSidebar();
  const { stages, make } = usePlanMaking();
  if (!state.scores) return <NeedsScores title={say('sidebar.document.title')} />;
  const { document, permissions, scores } = state;
  const lead = document
    ? 'sidebar.document.done'
    : scores.essentials.length > 0
      ? 'sidebar.document.incomplete'
      : 'sidebar.document.ready';
  return (
    <Step
      title={say('sidebar.document.title')}
      lead={say(lead)}
      next={
        <>
          {document && (
            <a id="open-document" class="button primary" href={document.url} target="_blank" rel="noopener noreferrer">
              {say('sidebar.document.open')}
            </a>
          )}
          <Button kind={document ? 'plain' : 'primary'} id="make-document" onClick={make}>
            {say(document ? 'sidebar.document.again' : 'sidebar.document.make')}
          </Button>
        </>
      }
    >
      <Stages stages={stages} />
      {permissions.url !== null && (
        <p class="box warning">
          {say('error.permission.document')}{' '}
          <a href={permissions.url} target="_blank" rel="noopener noreferrer">
            {say('sidebar.grant')}
          </a>
        </p>
      )}
      <Missing essentials={scores.essentials} />
      <Contents />
    </Step>
  );
}
