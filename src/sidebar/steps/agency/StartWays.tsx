import { useState } from 'preact/hooks';
import { Button } from '../../parts/Button.tsx';
import { Field } from '../../parts/Field.tsx';
import type { Job } from '../../session.ts';
import { useSidebar } from '../../sidebarContext.ts';

type Started = { readonly tab: string };

/** Three ways to begin: the tab that is open, a table pasted from anywhere, or an empty table of the year's items. */
export function StartWays() {
  const { say, run } = useSidebar();
  const [pasted, setPasted] = useState('');
  const start = (work: Job<Started>['work']) =>
    run({
      label: 'sidebar.busy.start',
      work,
      notice: ({ tab }) => ({ words: { key: 'sidebar.start.done', params: { tab } } }),
    });
  const paste = async () => {
    if (pasted.trim() === '') return;
    if (await start((act) => act('startPasted', { text: pasted }))) setPasted('');
  };
  return (
    <ul class="ways">
      <li>
        <h3>{say('sidebar.start.active')}</h3>
        <p class="hint">{say('sidebar.start.active.hint')}</p>
        <Button onClick={() => void start((act) => act('startFromActiveTab', {}))}>
          {say('sidebar.start.active.do')}
        </Button>
      </li>
      <li>
        <h3>{say('sidebar.start.paste')}</h3>
        <Field
          id="pasted"
          rows={3}
          label={say('sidebar.start.paste.label')}
          hint={say('sidebar.start.paste.hint')}
          value={pasted}
          onInput={setPasted}
        />
        <Button onClick={() => void paste()}>{say('sidebar.start.paste.do')}</Button>
      </li>
      <li>
        <h3>{say('sidebar.start.empty')}</h3>
        <p class="hint">{say('sidebar.start.empty.hint')}</p>
        <Button onClick={() => void start((act) => act('startEmpty', {}))}>{say('sidebar.start.empty.do')}</Button>
      </li>
    </ul>
  );
}
