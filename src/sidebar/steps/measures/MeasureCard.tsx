import { seenOf } from '../../../core/plan/meanwhile.ts';
import type { MeasureView } from '../../../core/sidebar/sidebarState.ts';
import { Button } from '../../parts/Button.tsx';
import { useSidebar } from '../../sidebarContext.ts';
import { MeasureButtons } from './MeasureButtons.tsx';
import { changesOf, type Draft, MeasureForm } from './MeasureForm.tsx';
import { Progress } from './Progress.tsx';

interface Props {
  readonly measure: MeasureView;
  /** Whether more than its name is shown. */
  readonly opened: boolean;
  readonly open: (on: boolean) => void;
  readonly editing: boolean;
  readonly edit: (on: boolean) => void;
}

/** One measure: a line, as it stands, or in the form that edits it. */
export function MeasureCard({ measure, opened, open, editing, edit }: Props) {
  // The plan is Thai whatever the interface is; a screen reader has to know.
  const { say, run, focus } = useSidebar();
  const { id, cell, title } = measure;
  const save = (draft: Draft) =>
    void run({
      label: 'sidebar.busy.save',
      work: (act) => act('saveMeasure', { id, changes: changesOf(measure, draft), seen: seenOf(measure) }),
      onDone: () => edit(false),
      notice: () => ({ words: { key: 'sidebar.measures.saved' } }),
    });
  const cancel = () => {
    edit(false);
    open(true);
    focus(`measure-${id}`);
  };
  if (editing) {
    return (
      <li class="card">
        <MeasureForm id={`edit-${id}`} measure={measure} onSave={save} onCancel={cancel} />
      </li>
    );
  }
  return (
    <li
      class={`card measure ${cell === null ? 'proposal' : ''}`}
      id={`measure-${id}`}
      tabIndex={-1}
      // Whoever is sent here wants to see it.
      onFocus={({ target, currentTarget }) => target === currentTarget && open(true)}
    >
      <h3>
        <button type="button" class="line" aria-expanded={opened} onClick={() => open(!opened)}>
          <span class="tag">{say(cell === null ? 'sidebar.measures.isProposal' : 'sidebar.measures.isAccepted')}</span>
          <span class="line-title" lang="th">
            {title}
          </span>
        </button>
      </h3>
      {opened && <MeasureFacts measure={measure} edit={() => edit(true)} />}
    </li>
  );
}

function MeasureFacts({ measure, edit }: { readonly measure: MeasureView; readonly edit: () => void }) {
  const { say, jump } = useSidebar();
  const { cell, title, steps, responsible, start, end, items } = measure;
  const period = start && end ? say('sidebar.measures.period', { start, end }) : null;
  return (
    <>
      <details>
        <summary>{say('sidebar.measures.steps', { count: steps.length })}</summary>
        <ol lang="th">
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </details>
      <dl class="facts">
        <dt>{say('measures.responsible')}</dt>
        <dd>{responsible ?? <em>{say('sidebar.from.nobody')}</em>}</dd>
        <dt>{say('sidebar.measures.when')}</dt>
        <dd>{period ?? <em>{say('sidebar.from.nobody')}</em>}</dd>
        <dt>{say('measures.items')}</dt>
        <dd>{items.length > 0 ? items.join(', ') : '–'}</dd>
      </dl>
      <div class="buttons">
        <MeasureButtons measure={measure} edit={edit} />
        {cell !== null && (
          <Button kind="quiet" label={`${say('sidebar.goTo')} ${title}`} onClick={() => jump(cell)}>
            {say('sidebar.goTo')}
          </Button>
        )}
      </div>
      {cell !== null && <Progress measure={measure} />}
    </>
  );
}
