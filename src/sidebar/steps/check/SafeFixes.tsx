import { useState } from 'preact/hooks';
import { Button } from '../../parts/Button.tsx';
import { shortCell } from '../../parts/CellLinks.tsx';
import { useSidebar } from '../../sidebarContext.ts';

/** All fixes that change no figure, together: said first, then all or none. */
export function SafeFixes() {
  const { state, say, run, setApplied } = useSidebar();
  const [asked, setAsked] = useState(false);
  const fixes = (state.scores?.findings ?? []).flatMap(({ fix }) => (fix?.safe ? [fix] : []));
  if (fixes.length === 0) return null;
  const apply = () =>
    void run({
      label: 'sidebar.busy.fix',
      work: (act) => act('applySafeFixes', { fixes: fixes.map(({ cell, from, to }) => ({ cell, from, to })) }),
      onDone: (applied) => {
        setApplied((all) => [...all, ...applied]);
        setAsked(false);
      },
      notice: (applied) => ({ words: { key: 'sidebar.fix.allDone', params: { count: applied.length } } }),
    });
  return (
    <section class="box" aria-labelledby="safe-heading">
      <h2 id="safe-heading">{say('sidebar.fix.safe', { count: fixes.length })}</h2>
      <p class="hint">{say('sidebar.fix.safe.hint')}</p>
      {asked && (
        <ul class="plain">
          {fixes.map(({ cell, from, to }) => (
            <li key={cell}>{say('sidebar.fix.change', { cell: shortCell(cell), from, to })}</li>
          ))}
        </ul>
      )}
      <div class="buttons">
        {asked && (
          <Button kind="primary" onClick={apply}>
            {say('sidebar.fix.all', { count: fixes.length })}
          </Button>
        )}
        <Button expanded={asked} onClick={() => setAsked(!asked)}>
          {say(asked ? 'sidebar.cancel' : 'sidebar.fix.show')}
        </Button>
      </div>
    </section>
  );
}
