import { useState } from 'preact/hooks';
import { CallFailed, call } from '../../client.ts';
import type { StageView } from '../../parts/Stages.tsx';
import { useSidebar } from '../../sidebarContext.ts';

/** Each stage is a call of its own, so what is shown as done is done. */
const STAGES = [
  { key: 'sidebar.stage.check', work: () => call('check', {}) },
  { key: 'sidebar.stage.update', work: () => call('update', {}) },
  { key: 'sidebar.stage.document', work: () => call('makePlan', {}) },
] as const;

/** Makes the document in stages that are shown as they pass. */
export function usePlanMaking(): { readonly stages: readonly StageView[]; readonly make: () => void } {
  const { run } = useSidebar();
  const [stages, setStages] = useState<readonly StageView[]>([]);
  const show = (current: number, state: StageView['state']) =>
    setStages(
      STAGES.map(({ key }, index) => ({
        key,
        state: index < current ? 'done' : index === current ? state : 'waiting',
      })),
    );
  const work = async () => {
    for (const [index, stage] of STAGES.entries()) {
      show(index, 'running');
      try {
        await stage.work();
      } catch (error) {
        show(index, 'failed');
        throw error instanceof CallFailed ? error : new CallFailed(null);
      }
    }
    show(STAGES.length, 'done');
  };
  const make = () => {
    void run({
      label: 'sidebar.busy.document',
      work,
      notice: () => ({ words: { key: 'sidebar.document.made' } }),
    });
  };
  return { stages, make };
}
