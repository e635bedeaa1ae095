import { seenOf } from '../../../core/plan/meanwhile.ts';
import type { MeasureView } from '../../../core/sidebar/sidebarState.ts';
import { Button } from '../../parts/Button.tsx';
import { useSidebar } from '../../sidebarContext.ts';
import { useAccepting } from './useAccepting.ts';

/** Accept, edit, remove. What was removed can be put back. */
export function MeasureButtons({ measure, edit }: { readonly measure: MeasureView; readonly edit: () => void }) {
  const { say, run } = useSidebar();
  const { id, title, cell } = measure;
  const accept = useAccepting();
  const putBack = () => {
    const { cell: _cell, ...fields } = measure;
    void run({
      label: 'sidebar.busy.undo',
      work: (act) => act('addMeasure', { ...fields, steps: [...fields.steps], items: [...fields.items] }),
      notice: () => ({ words: { key: 'sidebar.measures.back' } }),
    });
  };
  const remove = () =>
    void run({
      label: 'sidebar.busy.remove',
      work: (act) => act('removeMeasure', { id, seen: seenOf(measure) }),
      notice: () => ({ words: { key: 'sidebar.measures.removed', params: { title } }, undo: putBack }),
    });
  const named = (action: string) => `${action} ${title}`;
  return (
    <>
      {cell === null && (
        <Button label={named(say('sidebar.measures.accept'))} onClick={() => accept([id])}>
          {say('sidebar.measures.accept')}
        </Button>
      )}
      <Button label={named(say('sidebar.edit'))} onClick={edit}>
        {say('sidebar.edit')}
      </Button>
      <Button label={named(say(cell === null ? 'sidebar.measures.refuse' : 'sidebar.remove'))} onClick={remove}>
        {say(cell === null ? 'sidebar.measures.refuse' : 'sidebar.remove')}
      </Button>
    </>
  );
}
