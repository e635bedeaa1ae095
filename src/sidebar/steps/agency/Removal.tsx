import { useState } from 'preact/hooks';
import type { ActionValue } from '../../../addon/actions/index.ts';
import { Button } from '../../parts/Button.tsx';
import { useSidebar } from '../../sidebarContext.ts';

/** Takes the product out of the spreadsheet; a tab on which somebody wrote is asked about by itself. */
export function Removal() {
  const { say, run } = useSidebar();
  const [tabs, setTabs] = useState<ActionValue<'removal'>['tabs'] | null>(null);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const look = () =>
    void run({
      label: 'sidebar.removal.busy.look',
      work: (act) => act('removal', {}),
      onDone: (value) => setTabs(value.tabs),
      reread: false,
    });
  const remove = () =>
    void run({
      label: 'sidebar.removal.busy',
      work: (act) => act('remove', { tabs: [...chosen] }),
      onDone: () => setTabs(null),
      notice: ({ documents, access }) => ({
        words: { key: 'sidebar.removal.done', params: { documents: documents.length, access: access.length } },
      }),
    });
  const toggle = (name: string) =>
    setChosen(chosen.includes(name) ? chosen.filter((one) => one !== name) : [...chosen, name]);
  return (
    <details>
      <summary>{say('sidebar.removal.title')}</summary>
      <p class="hint">{say('sidebar.removal.lead')}</p>
      {tabs === null ? (
        <Button onClick={look}>{say('sidebar.removal.look')}</Button>
      ) : (
        <>
          <p>{say('sidebar.removal.goes', { list: namesOf(tabs) })}</p>
          {tabs
            .filter(({ isWritten }) => isWritten)
            .map(({ name }) => (
              <label key={name} class="tick">
                <input type="checkbox" checked={chosen.includes(name)} onChange={() => toggle(name)} />
                <span>{say('sidebar.removal.tab', { name })}</span>
              </label>
            ))}
          <Button id="remove" onClick={remove}>
            {say('sidebar.removal.do')}
          </Button>
        </>
      )}
    </details>
  );
}

function namesOf(tabs: ActionValue<'removal'>['tabs']): string {
  const going = tabs.filter(({ isWritten }) => !isWritten).map(({ name }) => name);
  return going.join(', ') || '–';
}
