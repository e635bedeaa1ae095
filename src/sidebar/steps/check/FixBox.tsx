import type { FixView } from '../../../core/sidebar/sidebarState.ts';
import { Button } from '../../parts/Button.tsx';
import { shortCell } from '../../parts/CellLinks.tsx';
import { useSidebar } from '../../sidebarContext.ts';
import { useUndo } from './useUndo.ts';

/** A proposed correction: before, after, why; applied by one click. */
export function FixBox({ fix }: { readonly fix: FixView }) {
  const { say, run, setApplied } = useSidebar();
  const undo = useUndo();
  const { cell, from, to } = fix;
  const apply = () =>
    void run({
      label: 'sidebar.busy.fix',
      work: (act) => act('applyFix', { cell, from, to }),
      onDone: (applied) => setApplied((all) => [...all, applied]),
      notice: (applied) => ({
        words: { key: 'sidebar.fix.done', params: { cell: shortCell(cell), from, to } },
        undo: () => undo(applied),
      }),
    });
  return (
    <div class="fix">
      <BeforeAfter from={from} to={to} />
      <p class="hint">{fix.reason}</p>
      <Button label={`${say('sidebar.fix.do')} ${shortCell(cell)}`} onClick={apply}>
        {say('sidebar.fix.do')}
      </Button>
    </div>
  );
}

/** What a cell holds and what it would hold. */
function BeforeAfter({ from, to }: { readonly from: string; readonly to: string }) {
  const { say } = useSidebar();
  return (
    <dl class="before-after">
      <div>
        <dt>{say('findings.from')}</dt>
        <dd class="from">{from}</dd>
      </div>
      <div>
        <dt>{say('findings.to')}</dt>
        <dd class="to">{to}</dd>
      </div>
    </dl>
  );
}
