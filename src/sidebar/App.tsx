import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../core/messages/language.ts';
import { message } from './catalogue.ts';
import { call, focusSheet } from './client.ts';
import { SourceBar } from './parts/SourceBar.tsx';
import { Status } from './parts/Status.tsx';
import { StepList } from './parts/StepList.tsx';
import { useSession } from './session.ts';
import { type Sidebar, SidebarContext } from './sidebarContext.ts';
import { firstStep, type StepId } from './stepStates.ts';
import { AgencyStep } from './steps/AgencyStep.tsx';
import { CheckStep } from './steps/CheckStep.tsx';
import { DocumentStep } from './steps/DocumentStep.tsx';
import { HandoverStep } from './steps/HandoverStep.tsx';
import { MeasuresStep } from './steps/MeasuresStep.tsx';
import { ResultsStep } from './steps/ResultsStep.tsx';
import { useFocus } from './useFocus.ts';
import { useWatch } from './useWatch.ts';

const PAGES = {
  agency: AgencyStep,
  check: CheckStep,
  results: ResultsStep,
  measures: MeasuresStep,
  document: DocumentStep,
  share: HandoverStep,
};

export function App() {
  const session = useSession();
  const [step, setStep] = useState<StepId | null>(null);
  const { state, run } = session;
  const language: Language = state?.language ?? 'th';
  const say: Sidebar['say'] = (key, params) => message(language, key, params);
  const shown = step ?? (state ? firstStep(state) : null);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = message(language, 'app.name');
  }, [language]);
  // The step that is open stays open, whatever the sheet says next.
  useEffect(() => {
    if (state && step === null) setStep(firstStep(state));
  }, [state, step]);
  const focus = useFocus();
  useWatch(session);

  if (!state || !shown) return <Status session={session} say={say} />;
  const sidebar: Sidebar = {
    ...session,
    state,
    say,
    open: (next, field = 'step-heading') => {
      focus(field);
      setStep(next);
      session.dismiss();
    },
    focus,
    jump: (cell) => {
      void run({ label: 'sidebar.busy.jump', work: () => call('jump', { cell }), onDone: focusSheet, reread: false });
    },
  };
  const Page = PAGES[shown];
  return (
    <SidebarContext.Provider value={sidebar}>
      <header>
        <StepList current={shown} />
        <SourceBar />
      </header>
      <Status session={session} say={say} />
      <Page key={shown} />
    </SidebarContext.Provider>
  );
}
