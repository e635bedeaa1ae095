import { useState } from 'preact/hooks';
import { seenOf } from '../../../core/plan/meanwhile.ts';
import { MEASURE_STATES, measureState } from '../../../core/plan/measureState.ts';
import type { MeasureView } from '../../../core/sidebar/sidebarState.ts';
import { message } from '../../catalogue.ts';
import { Button } from '../../parts/Button.tsx';
import { Field } from '../../parts/Field.tsx';
import { useSidebar } from '../../sidebarContext.ts';

const FIELDS = ['state', 'done', 'result', 'evidence', 'doneDate'] as const;
type Reported = Record<(typeof FIELDS)[number], string>;

/** What came of a measure that is in the plan, folded away until it is asked for. */
export function Progress({ measure }: { readonly measure: MeasureView }) {
  const { say, run } = useSidebar();
  const [typed, setTyped] = useState<Partial<Reported>>({});
  const { id, title } = measure;
  const state = measureState(measure.state);
  const changed = FIELDS.filter((key) => typed[key] !== undefined && typed[key]?.trim() !== (measure[key] ?? ''));
  const save = () =>
    void run({
      label: 'sidebar.busy.save',
      work: (act) =>
        act('saveMeasure', {
          id,
          seen: seenOf(measure),
          changes: Object.fromEntries(changed.map((key) => [key, typed[key]?.trim() || null])),
        }),
      onDone: () => setTyped({}),
      notice: () => ({ words: { key: 'sidebar.progress.saved' } }),
    });
  const field = (key: Exclude<keyof Reported, 'state'>, rows?: number, hint?: string) => (
    <Field
      id={`progress-${id}-${key}`}
      label={say(`measures.${key}`)}
      value={typed[key] ?? measure[key] ?? ''}
      onInput={(value) => setTyped({ ...typed, [key]: value })}
      hint={hint}
      {...(rows ? { rows } : {})}
    />
  );
  return (
    <details class="progress">
      <summary>
        {say('sidebar.progress.title')}
        {': '}
        {state ? say(`document.state.${state}`) : measure.state}
        <span class="visually-hidden"> {title}</span>
      </summary>
      <StateField measure={measure} value={typed.state} onInput={(state) => setTyped({ ...typed, state })} />
      {field('done', 3, say('sidebar.progress.doneHint'))}
      {field('result', 3)}
      {field('evidence')}
      {field('doneDate', undefined, say('sidebar.progress.dateHint'))}
      {changed.length > 0 && (
        <div class="buttons">
          <Button kind="primary" label={`${say('sidebar.save')} ${title}`} onClick={save}>
            {say('sidebar.save')}
          </Button>
        </div>
      )}
    </details>
  );
}

interface StateProps {
  readonly measure: MeasureView;
  readonly value: string | undefined;
  readonly onInput: (state: string) => void;
}

/** The tab is Thai, so the Thai word is written; what staff wrote in words of their own can be kept. */
function StateField({ measure, value, onInput }: StateProps) {
  const { say } = useSidebar();
  const id = `progress-${measure.id}-state`;
  const words = MEASURE_STATES.map((state) => ({ state, written: message('th', `document.state.${state}`) }));
  const known = words.find(({ state }) => state === measureState(measure.state));
  const own = known ? null : measure.state;
  return (
    <div class="field">
      <label for={id}>{say('measures.state')}</label>
      <select id={id} value={value ?? own ?? known?.written} onChange={(event) => onInput(event.currentTarget.value)}>
        {own !== null && <option value={own}>{own}</option>}
        {words.map(({ state, written }) => (
          <option key={state} value={written}>
            {say(`document.state.${state}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
