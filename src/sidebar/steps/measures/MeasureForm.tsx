import { useEffect, useState } from 'preact/hooks';
import type { MeasureView } from '../../../core/sidebar/sidebarState.ts';
import { Button } from '../../parts/Button.tsx';
import { Field } from '../../parts/Field.tsx';
import { useSidebar } from '../../sidebarContext.ts';

/** What the form gives: a measure without its id and issue. */
export interface Draft {
  readonly title: string;
  readonly steps: string[];
  readonly responsible: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly items: string[];
  readonly success: string | null;
}

interface Props {
  readonly id: string;
  readonly measure?: MeasureView;
  readonly onSave: (draft: Draft) => void;
  readonly onCancel: () => void;
}

/** Edits a measure. What was typed stays in the form until it is saved, whatever the server says. */
export function MeasureForm({ id, measure, onSave, onCancel }: Props) {
  const { say } = useSidebar();
  const [fields, setFields] = useState(() => ({
    title: measure?.title ?? '',
    steps: measure?.steps.join('\n') ?? '',
    responsible: measure?.responsible ?? '',
    start: measure?.start ?? '',
    end: measure?.end ?? '',
    items: measure?.items.join(', ') ?? '',
    success: measure?.success ?? '',
  }));
  const [incomplete, setIncomplete] = useState(false);
  useEffect(() => document.getElementById(`${id}-title`)?.focus(), [id]);
  const set = (key: keyof typeof fields) => (value: string) => setFields({ ...fields, [key]: value });
  const save = () => {
    setIncomplete(fields.title.trim() === '');
    if (fields.title.trim() !== '') onSave(draftOf(fields));
    else document.getElementById(`${id}-title`)?.focus();
  };
  const field = (key: keyof typeof fields, label: string, rows?: number, hint?: string) => (
    <Field
      id={`${id}-${key}`}
      label={label}
      value={fields[key]}
      onInput={set(key)}
      hint={hint}
      {...(rows ? { rows } : {})}
    />
  );
  return (
    <div class="form">
      {field('title', say('measures.measure'), 3, incomplete ? say('sidebar.measures.needsTitle') : undefined)}
      {field('steps', say('measures.steps'), 6, say('sidebar.measures.stepHint'))}
      {field('responsible', say('measures.responsible'))}
      {field('start', say('measures.start'))}
      {field('end', say('measures.end'))}
      {field('success', say('measures.success'), 2)}
      {field('items', say('measures.items'), undefined, say('sidebar.measures.itemHint'))}
      <div class="buttons">
        <Button kind="primary" onClick={save}>
          {say('sidebar.save')}
        </Button>
        <Button onClick={onCancel}>{say('sidebar.cancel')}</Button>
      </div>
    </div>
  );
}

/** Only what differs: other cells of the row may have been changed in the sheet meanwhile. */
export function changesOf(measure: MeasureView, draft: Draft): Partial<Draft> {
  const differs = ([key, value]: [string, unknown]) =>
    JSON.stringify(value) !== JSON.stringify(measure[key as keyof Draft]);
  return Object.fromEntries(Object.entries(draft).filter(differs));
}

function draftOf(fields: Readonly<Record<keyof Draft, string>>): Draft {
  const orNull = (text: string) => text.trim() || null;
  return {
    title: fields.title.trim(),
    steps: fields.steps
      .split('\n')
      .map((step) => step.trim())
      .filter(Boolean),
    responsible: orNull(fields.responsible),
    start: orNull(fields.start),
    end: orNull(fields.end),
    items: fields.items.toLowerCase().match(/[ioe]\d{1,2}/g) ?? [],
    success: orNull(fields.success),
  };
}
