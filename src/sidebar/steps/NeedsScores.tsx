import { Button } from '../parts/Button.tsx';
import { Step } from '../parts/Step.tsx';
import { useSidebar } from '../sidebarContext.ts';

/** A step that has nothing to show before there are scores. */
export function NeedsScores({ title }: { readonly title: string }) {
  const { state, say, open } = useSidebar();
  return (
    <Step
      title={title}
      lead={say(state.question ? 'sidebar.reading.asked' : 'sidebar.needsScores')}
      next={
        <Button kind="primary" onClick={() => open('agency')}>
          {say('sidebar.needsScores.do')}
        </Button>
      }
    >
      {null}
    </Step>
  );
}
