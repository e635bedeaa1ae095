import { Button } from '../parts/Button.tsx';
import { Step } from '../parts/Step.tsx';
import { useSidebar } from '../sidebarContext.ts';
import { NeedsScores } from './NeedsScores.tsx';
import { Handbook } from './results/Handbook.tsx';
import { Highlight } from './results/Highlight.tsx';
import { Indicators } from './results/Indicators.tsx';
import { Overall } from './results/Overall.tsx';
import { Published } from './results/Published.tsx';
import { WeakItems } from './results/WeakItems.tsx';

/** The result: the picture first, then what needs improvement, and the colours in the sheet. */
export function ResultsStep() {
  const { state, say, open, run } = useSidebar();
  if (!state.scores) return <NeedsScores title={say('sidebar.results.title')} />;
  const { results, weak, itemsMissing, fiscalYear, uncertain } = state.scores;
  const write = () =>
    void run({
      label: 'sidebar.busy.update',
      work: (act) => act('update', { proposals: false }),
      notice: ({ tabs }) => ({
        words: { key: 'sidebar.results.written', params: { tabs: [tabs.summary, tabs.findings].join(', ') } },
      }),
    });
  const next = (
    <>
      {!state.tabsWritten && (
        <Button kind="primary" onClick={write}>
          {say('sidebar.results.write')}
        </Button>
      )}
      <Button kind={state.tabsWritten ? 'primary' : 'plain'} onClick={() => open('measures')}>
        {say('sidebar.results.next')}
      </Button>
    </>
  );
  return (
    <Step
      title={say('sidebar.results.title')}
      lead={say(leadOf(itemsMissing, weak.length), { year: fiscalYear, weak: weak.length })}
      next={next}
    >
      <Overall results={results} />
      <Published scores={state.scores} />
      <Indicators results={results} />
      <WeakItems weak={weak} itemsMissing={itemsMissing} />
      <Handbook uncertain={uncertain} />
      <Highlight />
      {state.tabsWritten && <Button onClick={write}>{say('sidebar.results.rewrite')}</Button>}
    </Step>
  );
}

/** How many items are weak is only said where all are known. */
function leadOf(missing: number | null, weak: number) {
  if (missing === 0) return 'sidebar.results.lead';
  return weak === 0 ? 'sidebar.results.lead.unknown' : 'sidebar.results.lead.known';
}
