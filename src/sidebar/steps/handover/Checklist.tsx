import type { CheckView } from '../../../core/sidebar/handoverView.ts';
import { CellLinks } from '../../parts/CellLinks.tsx';
import { useSidebar } from '../../sidebarContext.ts';

const SIGNS: Readonly<Record<CheckView['state'], string>> = { ok: '✓', missing: '!', unknown: '?' };

/** What a plan should be before it is handed over, each with a sign, a word and the cells. It blocks nothing. */
export function Checklist({ checks }: { readonly checks: readonly CheckView[] }) {
  const { say } = useSidebar();
  return (
    <section aria-labelledby="checklist-heading">
      <h2 id="checklist-heading">{say('share.checklist.title')}</h2>
      <p class="hint">{say('share.checklist.note')}</p>
      <ul class="checklist">
        {checks.map(({ id, state, words, details, cells }) => (
          <li key={id} class={`check-${state}`}>
            <span class="check-sign" aria-hidden="true">
              {SIGNS[state]}
            </span>
            <div>
              <p>
                <span class="visually-hidden">{say(`share.check.${state}`)}: </span>
                {words}
              </p>
              <CellLinks cells={cells} />
              {details.length > 0 && <Details details={details} />}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Details({ details }: Pick<CheckView, 'details'>) {
  const { say } = useSidebar();
  return (
    <details>
      <summary>{say('share.check.details', { count: details.length })}</summary>
      <ul>
        {details.map(({ words, cells }, index) => (
          <li key={`${index} ${words}`}>
            <p>{words}</p>
            <CellLinks cells={cells} />
          </li>
        ))}
      </ul>
    </details>
  );
}
