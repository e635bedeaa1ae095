import type { MessageKey } from '../../catalogue.ts';
import { Button } from '../../parts/Button.tsx';
import { useSidebar } from '../../sidebarContext.ts';

interface Props {
  readonly address: string;
  readonly what: MessageKey;
  readonly document: string | null;
}

/** Takes one access back, and says what came of it. */
export function TakeBack({ address, what, document }: Props) {
  const { say, run } = useSidebar();
  const takeBack = () =>
    void run({
      label: 'share.busy.unshare',
      work: (act) => act('unshare', { address, document }),
      notice: ({ result, isRecorded }) => ({
        words: { key: isRecorded ? `share.taken.${result}` : 'share.taken.taken.unrecorded', params: { address } },
      }),
    });
  return (
    <Button kind="quiet" label={say('share.takeBack.label', { address, what: say(what) })} onClick={takeBack}>
      {say('share.takeBack')}
    </Button>
  );
}
