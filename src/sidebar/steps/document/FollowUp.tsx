import { measureState } from '../../../core/plan/measureState.ts';
import { Button } from '../../parts/Button.tsx';
import { useSidebar } from '../../sidebarContext.ts';
import { madeWords } from './madeWords.ts';
import { NewTab } from './NewTab.tsx';

/** The second document: what became of the measures that are in the plan. */
export function FollowUp() {
  const { state, say, run } = useSidebar();
  const { scores, documents } = state;
  if (!scores) return null;
  const accepted = scores.plan.measures.filter(({ cell }) => cell !== null);
  const done = accepted.filter(({ state: written }) => measureState(written) === 'done').length;
  const make = () =>
    void run({
      label: 'sidebar.busy.document',
      work: (act) => act('makeFollowUp', {}),
      notice: (made) => ({ words: madeWords(made, say) }),
    });
  return (
    <section aria-labelledby="follow-up-heading">
      <h2 id="follow-up-heading">{say('sidebar.followUp.title')}</h2>
      <p class="hint">
        {accepted.length === 0
          ? say('sidebar.followUp.none')
          : say('sidebar.followUp.hint', { done, count: accepted.length })}
      </p>
      {accepted.length > 0 && (
        <div class="buttons">
          <Button id="make-follow-up" onClick={make}>
            {say(documents.followUp ? 'sidebar.followUp.again' : 'sidebar.followUp.make')}
          </Button>
          {documents.followUp && <NewTab url={documents.followUp.url}>{say('sidebar.followUp.open')}</NewTab>}
        </div>
      )}
    </section>
  );
}
