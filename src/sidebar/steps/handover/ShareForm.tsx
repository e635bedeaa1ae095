import { useState } from 'preact/hooks';
import type { Shared, ShareRequest } from '../../../addon/actions/handover/share.ts';
import type { HandoverView } from '../../../core/sidebar/handoverView.ts';
import { Button } from '../../parts/Button.tsx';
import { Field } from '../../parts/Field.tsx';
import { useSidebar } from '../../sidebarContext.ts';
import { Choice } from './Choice.tsx';
import { Results } from './Results.tsx';
import { Statement } from './Statement.tsx';
import { type FormFields, requestOf } from './shareRequest.ts';

interface Props {
  readonly view: HandoverView;
  readonly typed: string;
  readonly setTyped: (text: string) => void;
}

/** Whom to share with, then exactly who will see what; only the click after that gives anything. */
export function ShareForm({ view, typed, setTyped }: Props) {
  const { say, run, focus } = useSidebar();
  const [fields, setFields] = useState<FormFields>({ audience: 'district', role: 'reader', email: false });
  const [shown, setShown] = useState<ShareRequest | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [shared, setShared] = useState<Shared | null>(null);
  const change = (changes: Partial<FormFields>) => {
    setFields({ ...fields, ...changes });
    setShown(null);
    setProblem(null);
  };
  const show = () => {
    const asked = requestOf(fields, typed, view);
    setShared(null);
    setProblem('problem' in asked ? say(asked.problem, asked.params) : null);
    setShown('problem' in asked ? null : asked);
    focus('problem' in asked ? 'share-addresses' : 'statement-heading');
  };
  const share = (request: ShareRequest) =>
    void run({
      label: 'share.busy.share',
      work: (act) => act('share', request),
      onDone: (answer) => {
        setShared(answer);
        setShown(null);
        if (answer.results.every(({ result }) => result === 'given')) setTyped('');
        focus('results-heading');
      },
      notice: ({ results }) => {
        const count = results.filter(({ result }) => result === 'given').length;
        const all = results.length;
        return {
          words: { key: count === all ? 'share.results.done' : 'share.results.partly', params: { count, all } },
        };
      },
    });
  return (
    <section aria-labelledby="share-heading">
      <h2 id="share-heading">{say('share.form.title')}</h2>
      <Choice view={view} fields={fields} change={change} />
      <Field
        id="share-addresses"
        label={say('share.form.addresses')}
        value={typed}
        rows={2}
        hint={problem ?? say('share.form.addresses.hint')}
        onInput={(text) => {
          setTyped(text);
          change({});
        }}
      />
      <div class="buttons">
        <Button id="share-show" onClick={show}>
          {say('share.form.show')}
        </Button>
      </div>
      {shown && <Statement request={shown} view={view} share={() => share(shown)} cancel={() => setShown(null)} />}
      {shared && <Results shared={shared} />}
    </section>
  );
}
