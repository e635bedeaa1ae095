import type { SidebarState } from '../../../core/sidebar/sidebarState.ts';
import { Button } from '../../parts/Button.tsx';
import { CellLinks } from '../../parts/CellLinks.tsx';
import { useSidebar } from '../../sidebarContext.ts';
import { answerTo } from './answerTo.ts';

/** What must be answered before the scores can be read: the choices, each with a figure by which it is known. */
export function Question({ question }: { readonly question: NonNullable<SidebarState['question']> }) {
  const { state, say, run } = useSidebar();
  const choose = (value: string) =>
    void run({
      label: 'sidebar.busy.save',
      work: (act) => act('saveSettings', answerTo(question.kind, value, state.chosenColumns)),
      notice: () => ({ words: { key: 'sidebar.saved' } }),
    });
  return (
    <section aria-labelledby="question-heading">
      <h2 id="question-heading">{say('sidebar.reading.question')}</h2>
      <p class="box">{question.message}</p>
      <ul class="ways">
        {question.choices.map(({ value, example, cells }) => (
          <li key={value}>
            <Button onClick={() => choose(value)}>{say('sidebar.reading.choose', { value })}</Button>
            {example !== null && <p class="hint">{example}</p>}
            <CellLinks cells={cells.slice(0, 1)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
