import { useState } from 'preact/hooks';
import type { InstrumentId } from '../../../core/framework/framework.ts';
import type { ThresholdView } from '../../../core/sidebar/sidebarState.ts';
import { Button } from '../../parts/Button.tsx';
import { Field } from '../../parts/Field.tsx';
import { score } from '../../parts/score.ts';
import { useSidebar } from '../../sidebarContext.ts';

/** Under which score an item needs improvement. An empty field goes back to the standard. */
export function Thresholds({ thresholds }: { readonly thresholds: readonly ThresholdView[] }) {
  const { say, run } = useSidebar();
  const [typed, setTyped] = useState<Partial<Record<InstrumentId, string>>>({});
  const changes = Object.entries(typed) as [InstrumentId, string][];
  const valid = changes.every(([, text]) => text.trim() === '' || isScore(text));
  const save = () =>
    void run({
      label: 'sidebar.busy.save',
      work: (act) =>
        act('saveSettings', {
          seen: { thresholds: Object.fromEntries(thresholds.map(({ instrument, value }) => [instrument, value])) },
          thresholds: Object.fromEntries(changes.map(([id, text]) => [id, text.trim() === '' ? null : Number(text)])),
        }),
      onDone: () => setTyped({}),
      notice: () => ({ words: { key: 'sidebar.thresholds.saved' } }),
    });
  return (
    <>
      {thresholds.map(({ instrument, value, standard }) => (
        <Field
          key={instrument}
          id={`threshold-${instrument}`}
          label={say('settings.threshold', { instrument })}
          inputMode="decimal"
          value={typed[instrument] ?? score(value)}
          hint={
            isScore(typed[instrument] ?? '0') || typed[instrument] === ''
              ? say('settings.threshold.hint', { score: score(standard) })
              : say('sidebar.thresholds.bad')
          }
          onInput={(text) => setTyped({ ...typed, [instrument]: text })}
        />
      ))}
      {changes.length > 0 && valid && <Button onClick={save}>{say('sidebar.save')}</Button>}
    </>
  );
}

function isScore(text: string): boolean {
  return /^\d{1,3}(\.\d{1,2})?$/.test(text.trim()) && Number(text) <= 100;
}
