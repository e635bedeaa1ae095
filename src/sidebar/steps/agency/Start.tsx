import { Button } from '../../parts/Button.tsx';
import { useSidebar } from '../../sidebarContext.ts';
import { StartWays } from './StartWays.tsx';

/** A workbook without scores: fill in the table that was made, or choose how to begin. */
export function Start() {
  const { state, say, jump } = useSidebar();
  const { emptyTable } = state;
  const ways = (
    <>
      <h2>{say('sidebar.start.title')}</h2>
      <StartWays />
    </>
  );
  if (emptyTable === null) return ways;
  return (
    <>
      <p class="box">{say('sidebar.start.fill', { tab: emptyTable.name })}</p>
      <Button onClick={() => jump(emptyTable.firstCell)}>{say('sidebar.start.open')}</Button>
      <details>
        <summary>{say('sidebar.source.other')}</summary>
        {ways}
      </details>
    </>
  );
}
