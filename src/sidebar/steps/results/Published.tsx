import { useState } from 'preact/hooks';
import type { AskedFigure, ScoresView } from '../../../core/sidebar/sidebarState.ts';
import { Button } from '../../parts/Button.tsx';
import { Field } from '../../parts/Field.tsx';
import { useSidebar } from '../../sidebarContext.ts';

/** Why the result is no sure one, and the place to type in what was published. */
export function Published({ scores: { results, fillIn } }: { readonly scores: ScoresView }) {
  const { say, jump } = useSidebar();
  const { lacking, askedFor } = results;
  if (lacking.length === 0) return null;
  return (
    <section class="box warning" aria-labelledby="published-heading">
      <h2 id="published-heading">{say('sidebar.results.lacking')}</h2>
      <ul>
        {lacking.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      {fillIn === null ? (
        <details>
          <summary>{say('sidebar.published.title')}</summary>
          <Form figures={askedFor} />
        </details>
      ) : (
        <Button onClick={() => jump(fillIn)}>{say('sidebar.published.goTo')}</Button>
      )}
    </section>
  );
}

/** A field for each figure; what is left empty stays unknown. */
function Form({ figures }: { readonly figures: readonly AskedFigure[] }) {
  const { say, run } = useSidebar();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const filled = figures.filter(({ name }) => (typed[name] ?? '').trim() !== '');
  const isValid = filled.every(({ name, choices }) => choices !== null || isScore(typed[name] ?? ''));
  const set = (name: string, value: string) => setTyped({ ...typed, [name]: value });
  const save = () =>
    void run({
      label: 'sidebar.busy.save',
      work: (act) =>
        act('saveSettings', { published: filled.map(({ name }) => ({ name, value: (typed[name] ?? '').trim() })) }),
      onDone: () => setTyped({}),
      notice: () => ({ words: { key: 'sidebar.published.saved' } }),
    });
  return (
    <>
      {figures.map((figure, index) => (
        <Input key={figure.name} figure={figure} id={`published-${index}`} value={typed[figure.name] ?? ''} set={set} />
      ))}
      {filled.length > 0 && isValid && (
        <Button kind="primary" onClick={save}>
          {say('sidebar.save')}
        </Button>
      )}
    </>
  );
}

interface InputProps {
  readonly figure: AskedFigure;
  readonly id: string;
  readonly value: string;
  readonly set: (name: string, value: string) => void;
}

function Input({ figure: { name, label, choices }, id, value, set }: InputProps) {
  const { say } = useSidebar();
  if (choices === null) {
    const hint = isScore(value) ? undefined : say('sidebar.thresholds.bad');
    return (
      <Field id={id} label={label} inputMode="decimal" value={value} hint={hint} onInput={(text) => set(name, text)} />
    );
  }
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => set(name, event.currentTarget.value)}>
        <option value="">–</option>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Nothing typed is no mistake. */
function isScore(text: string): boolean {
  return text.trim() === '' || (/^\d{1,3}(\.\d{1,2})?$/.test(text.trim()) && Number(text) <= 100);
}
