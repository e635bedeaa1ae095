import { useState } from 'preact/hooks';
import type { MessageKey } from '../../catalogue.ts';
import { useSidebar } from '../../sidebarContext.ts';
import { madeWords } from './madeWords.ts';

/** What one call does, in its order. */
const PARTS: readonly MessageKey[] = ['sidebar.making.check', 'sidebar.making.document', 'sidebar.making.update'];

/**
 * Makes the document, where its figures are in doubt only when asked for twice: `isAsked` after the first time. `doing`
 * says what is being done as long as it is.
 */
export function usePlanMaking(
  monitoring: boolean,
  isDoubtful: boolean,
): {
  readonly doing: readonly MessageKey[];
  readonly make: () => void;
  readonly isAsked: boolean;
} {
  const { run, say, focus } = useSidebar();
  const [isMaking, setMaking] = useState(false);
  const [isAsked, ask] = useState(false);
  const make = () => {
    ask(isDoubtful && !isAsked);
    if (isDoubtful && !isAsked) focus('mend-first');
    else makeNow();
  };
  const makeNow = () =>
    void run({
      label: 'sidebar.busy.document',
      work: async (act) => {
        setMaking(true);
        try {
          return await act('makePlan', { monitoring });
        } finally {
          setMaking(false);
        }
      },
      notice: (made) => ({ words: madeWords(made, say) }),
    });
  return { doing: isMaking ? PARTS : [], make, isAsked };
}
