import { Field } from '../../parts/Field.tsx';
import { useSidebar } from '../../sidebarContext.ts';

interface Props {
  readonly logTab: string;
  readonly to: string;
  readonly setTo: (to: string) => void;
  readonly isMissing: boolean;
}

/** To whom, and what recording it does. */
export function HandOver({ logTab, to, setTo, isMissing }: Props) {
  const { say } = useSidebar();
  return (
    <section aria-labelledby="hand-over-heading">
      <h2 id="hand-over-heading">{say('share.handOver.title')}</h2>
      <p class="hint">{say('share.handOver.note', { tab: logTab })}</p>
      <Field
        id="hand-over-to"
        label={say('share.handOver.to')}
        value={to}
        onInput={setTo}
        hint={isMissing ? say('share.handOver.needsTo') : undefined}
      />
    </section>
  );
}
