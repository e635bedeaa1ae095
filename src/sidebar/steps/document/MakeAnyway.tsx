import type { Doubt } from '../../doubts.ts';
import { Button } from '../../parts/Button.tsx';
import { useSidebar } from '../../sidebarContext.ts';

interface Props {
  /** The one to see to first. */
  readonly worst: Doubt;
  readonly make: () => void;
}

/** Asked before a document is made whose figures may be wrong. */
export function MakeAnyway({ worst, make }: Props) {
  const { say, open } = useSidebar();
  return (
    <section class="anyway" aria-labelledby="anyway-question">
      <p id="anyway-question">{say('sidebar.doubts.question')}</p>
      <Button kind="primary" id="mend-first" onClick={() => open(worst.step)}>
        {say('sidebar.doubt.go', { step: say(`sidebar.step.${worst.step}`) })}
      </Button>
      <Button kind="plain" id="make-anyway" onClick={make}>
        {say('sidebar.doubts.anyway')}
      </Button>
    </section>
  );
}
