import type { Doubt } from '../../doubts.ts';
import { Button } from '../../parts/Button.tsx';
import { useSidebar } from '../../sidebarContext.ts';

/** Why figures of the document may be wrong, each with the way to where that is put right. */
export function Doubts({ doubts }: { readonly doubts: readonly Doubt[] }) {
  const { say, open } = useSidebar();
  if (doubts.length === 0) return null;
  return (
    <section class="box warning" aria-labelledby="doubts-heading">
      <h2 id="doubts-heading">{say('sidebar.doubts')}</h2>
      <ul class="plain">
        {doubts.map(({ why, count, step }) => {
          const words = say(`sidebar.doubt.${why}`, { count });
          const way = say('sidebar.doubt.go', { step: say(`sidebar.step.${step}`) });
          return (
            <li key={why}>
              <span>{words}</span>
              <Button kind="quiet" label={`${way}: ${words}`} onClick={() => open(step)}>
                {way}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
