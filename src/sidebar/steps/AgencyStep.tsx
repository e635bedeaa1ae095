import { Button } from '../parts/Button.tsx';
import { Step } from '../parts/Step.tsx';
import { useSidebar } from '../sidebarContext.ts';
import { AgencyForm } from './agency/AgencyForm.tsx';
import { Question } from './agency/Question.tsx';
import { Receipt } from './agency/Receipt.tsx';
import { Removal } from './agency/Removal.tsx';
import { SourceChoice } from './agency/SourceChoice.tsx';
import { Start } from './agency/Start.tsx';

/** Whose result it is, and where the scores are. */
export function AgencyStep() {
  const { state, say, open, refresh } = useSidebar();
  const missing = Object.values(state.agency.fields).some((field) => field === null);
  const unread = state.question ? 'sidebar.reading.asked' : 'sidebar.agency.start';
  const lead = !state.scores ? unread : missing ? 'sidebar.agency.missing' : 'sidebar.agency.known';
  const next = state.scores ? (
    <Button kind="primary" onClick={() => open('check')}>
      {say('sidebar.agency.next')}
    </Button>
  ) : (
    <Button kind={state.emptyTable ? 'primary' : 'plain'} onClick={() => void refresh()}>
      {say('sidebar.agency.read')}
    </Button>
  );
  return (
    <Step title={say('sidebar.agency.title')} lead={say(lead)} next={next}>
      {state.scores ? (
        <>
          <Receipt />
          <AgencyForm />
          <SourceChoice />
        </>
      ) : state.question ? (
        <Question question={state.question} />
      ) : (
        <Start />
      )}
      <Removal />
    </Step>
  );
}
