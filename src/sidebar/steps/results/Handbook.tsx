import { useSidebar } from '../../sidebarContext.ts';

/** What the year's framework knows only from memory or by inference: to be compared with the handbook, once. */
export function Handbook({ uncertain }: { readonly uncertain: string }) {
  const { say } = useSidebar();
  if (uncertain === '') return null;
  return (
    <details class="handbook">
      <summary>{say('settings.uncertain')}</summary>
      <p>{uncertain}</p>
      <p class="hint">{say('sidebar.results.handbook')}</p>
    </details>
  );
}
