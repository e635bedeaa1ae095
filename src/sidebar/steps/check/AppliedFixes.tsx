import { Button } from '../../parts/Button.tsx';
import { shortCell } from '../../parts/CellLinks.tsx';
import { useSidebar } from '../../sidebarContext.ts';
import { useUndo } from './useUndo.ts';

/** What was corrected since the sidebar was opened, each to be undone. */
export function AppliedFixes() {
  const { say, applied } = useSidebar();
  const undo = useUndo();
  if (applied.length === 0) return null;
  return (
    <section class="applied" aria-labelledby="applied-heading">
      <h2 id="applied-heading">{say('sidebar.fix.applied', { count: applied.length })}</h2>
      <ul>
        {applied.map((fix) => (
          <li key={`${fix.cell} ${fix.to}`}>
            <span>{say('sidebar.fix.change', { cell: shortCell(fix.cell), from: fix.from, to: fix.to })}</span>
            <Button kind="quiet" label={`${say('sidebar.undo')} ${shortCell(fix.cell)}`} onClick={() => undo(fix)}>
              {say('sidebar.undo')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
