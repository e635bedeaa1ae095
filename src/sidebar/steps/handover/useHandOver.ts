import { useState } from 'preact/hooks';
import { useSidebar } from '../../sidebarContext.ts';

/** Records the hand-over, to whom the field says; unless the user typed something, the agency's district office. */
export function useHandOver() {
  const { state, say, run, focus } = useSidebar();
  const district = state.agency.fields.district?.value;
  const [typed, setTyped] = useState<string | null>(null);
  const [isMissing, setMissing] = useState(false);
  const to = typed ?? (district ? say('share.handOver.district', { district }) : '');
  const setTo = (text: string) => {
    setTyped(text);
    setMissing(false);
  };
  const handOver = () => {
    const whom = to.trim();
    if (whom === '') {
      setMissing(true);
      focus('hand-over-to');
      return;
    }
    void run({
      label: 'share.busy.handOver',
      work: (act) => act('handOver', { to: whom }),
      notice: ({ tab, open, isProtected }) => {
        const params = { to: whom, tab, count: open };
        if (!isProtected) return { words: { key: 'share.handOver.unprotected', params } };
        return { words: { key: open === 0 ? 'share.handOver.done' : 'share.handOver.doneOpen', params } };
      },
    });
  };
  return { to, setTo, isMissing, handOver };
}
