import type { AppliedFix } from '../../../addon/actions/fixes/cells.ts';
import { shortCell } from '../../parts/CellLinks.tsx';
import { useSidebar } from '../../sidebarContext.ts';

/** Puts back what a cell held before a fix. */
export function useUndo(): (fix: AppliedFix) => void {
  const { run, setApplied } = useSidebar();
  return (fix) => {
    const { cell, from, to, before } = fix;
    void run({
      label: 'sidebar.busy.undo',
      work: (act) => act('undoFix', { cell, from, to, before }),
      onDone: () => setApplied((all) => all.filter((other) => other !== fix)),
      notice: () => ({ words: { key: 'sidebar.fix.undone', params: { cell: shortCell(cell), from } } }),
    });
  };
}
