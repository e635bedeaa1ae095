import type { Essential } from '../../../core/sidebar/sidebarState.ts';
import { Button } from '../../parts/Button.tsx';
import { useSidebar } from '../../sidebarContext.ts';

/** What the document needs and nobody gave, each with the way to where it is given. */
export function Missing({ essentials }: { readonly essentials: readonly Essential[] }) {
  const { say, open } = useSidebar();
  if (essentials.length === 0) return <p class="ok">✓ {say('sidebar.document.complete')}</p>;
  return (
    <section class="box warning" aria-labelledby="missing-heading">
      <h2 id="missing-heading">{say('sidebar.document.missing')}</h2>
      <p class="hint">{say('sidebar.document.missing.hint')}</p>
      <ul class="plain">
        {essentials.map((essential) => {
          const inPlan = 'measures' in essential;
          const words = inPlan
            ? say(`sidebar.missing.${essential.what}`, { count: essential.measures.length })
            : say(essential.what === 'name' ? 'settings.agency' : `settings.${essential.what}`);
          const go = () =>
            inPlan ? open('measures', `measure-${essential.measures[0]}`) : open('agency', `agency-${essential.what}`);
          return (
            <li key={essential.what}>
              <span>{words}</span>
              <Button kind="quiet" label={`${say('sidebar.fillIn')} ${words}`} onClick={go}>
                {say('sidebar.fillIn')}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
