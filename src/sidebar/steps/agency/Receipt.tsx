import { Button } from '../../parts/Button.tsx';
import { useSidebar } from '../../sidebarContext.ts';
import { withColumn } from './answerTo.ts';

/** How the scores were read: to be glanced at, and changed with one click where it was read wrong. */
export function Receipt() {
  const { state, say, run } = useSidebar();
  const { reading, chosenColumns } = state;
  if (!reading) return null;
  const headed = (heading: string) => (heading === '' ? '' : `“${heading}”`);
  const choose = (scoreColumns: readonly string[]) =>
    void run({
      label: 'sidebar.busy.save',
      work: (act) => act('saveSettings', { scoreColumns: [...scoreColumns] }),
      notice: () => ({ words: { key: 'sidebar.saved' }, undo: () => choose(chosenColumns) }),
    });
  return (
    <section aria-labelledby="reading-heading">
      <h2 id="reading-heading">{say('sidebar.reading.title')}</h2>
      {reading.scoreColumns.map(({ cells, heading, why }) => (
        <p key={cells} class="box">
          {say('sidebar.reading.column')} <strong>{headed(heading)}</strong> {cells}
          <br />
          <span class="hint">{why}</span>
        </p>
      ))}
      {reading.others.length > 0 && (
        <details>
          <summary>{say('sidebar.reading.others', { count: reading.others.length })}</summary>
          <ul class="ways">
            {reading.others.map(({ cells, heading, takenFor, column }) => (
              <li key={cells}>
                <p>
                  {headed(heading)} {cells}
                </p>
                <p class="hint">{say('sidebar.reading.takenFor', { what: takenFor })}</p>
                {column !== null && (
                  <Button kind="quiet" onClick={() => choose(withColumn(chosenColumns, column))}>
                    {say('sidebar.reading.instead')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
      {chosenColumns.length > 0 && (
        <Button kind="quiet" onClick={() => choose([])}>
          {say('sidebar.reading.auto')}
        </Button>
      )}
      {reading.unread.map(({ cells, why }) => (
        <p key={cells} class="hint">
          {say('sidebar.reading.unread')}: {cells} {why}
        </p>
      ))}
    </section>
  );
}
