import { useState } from 'preact/hooks';
import { Button } from '../../parts/Button.tsx';
import { Field } from '../../parts/Field.tsx';
import { useSidebar } from '../../sidebarContext.ts';

const KEYS = ['name', 'district', 'province', 'fiscalYear'] as const;
type Key = (typeof KEYS)[number];

const YEAR = /^25\d\d$/;

/** What the document says of the agency. Only what was changed is saved, so that the sheet keeps its say in the rest. */
export function AgencyForm() {
  const { state, say, run } = useSidebar();
  const { fields, kind } = state.agency;
  const known = (key: Key) => String(fields[key]?.value ?? '');
  const [typed, setTyped] = useState<Partial<Record<Key, string>>>({});
  const value = (key: Key) => typed[key] ?? known(key);
  const changed = KEYS.filter((key) => value(key).trim() !== known(key));
  const badYear =
    changed.includes('fiscalYear') && value('fiscalYear') !== '' && !YEAR.test(value('fiscalYear').trim());
  const from = (key: Key) => {
    if (key === 'fiscalYear' && badYear) return say('sidebar.agency.badYear');
    const field = fields[key];
    return field ? say(`sidebar.from.${field.from}`) : say('sidebar.from.nobody');
  };

  /** What the settings say, which is not what the sheet says. */
  const setBefore = (key: Key) => (fields[key]?.from === 'settings' ? fields[key].value : null);
  const save = () => {
    const agency = Object.fromEntries(
      changed.map((key) => {
        const text = value(key).trim();
        return [key, text === '' ? null : key === 'fiscalYear' ? Number(text) : text];
      }),
    );
    void run({
      label: 'sidebar.busy.save',
      work: (act) =>
        act('saveSettings', {
          agency,
          seen: { agency: Object.fromEntries(changed.map((key) => [key, setBefore(key)])) },
        }),
      onDone: () => setTyped({}),
      notice: () => ({ words: { key: 'sidebar.saved' } }),
    });
  };

  return (
    <section aria-labelledby="agency-heading">
      <h2 id="agency-heading">{say('sidebar.agency.who')}</h2>
      {kind && <p class="tag">{say(`kind.${kind}`)}</p>}
      {KEYS.map((key) => (
        <Field
          key={key}
          id={`agency-${key}`}
          label={say(key === 'name' ? 'settings.agency' : `settings.${key}`)}
          value={value(key)}
          hint={from(key)}
          {...(key === 'name' ? { rows: 2 } : key === 'fiscalYear' ? { inputMode: 'numeric' as const } : {})}
          onInput={(text) => setTyped({ ...typed, [key]: text })}
        />
      ))}
      {changed.length > 0 && !badYear && <Button onClick={save}>{say('sidebar.save')}</Button>}
    </section>
  );
}
