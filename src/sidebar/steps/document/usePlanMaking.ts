import { useState } from 'preact/hooks';
import type { ActionValue } from '../../../addon/actions/index.ts';
import { CallFailed, call } from '../../client.ts';
import type { StageView } from '../../parts/Stages.tsx';
import { useSidebar } from '../../sidebarContext.ts';
import { madeWords } from './madeWords.ts';

const STAGES = ['sidebar.stage.check', 'sidebar.stage.update', 'sidebar.stage.document'] as const;

/** Makes the document in stages that are shown as they pass; each is a call of its own, so what shows as done is done. */
export function usePlanMaking(monitoring: boolean): {
  readonly stages: readonly StageView[];
  readonly make: () => void;
} {
  const { run, say } = useSidebar();
  const [stages, setStages] = useState<readonly StageView[]>([]);
  const show = (current: number, state: StageView['state']) =>
    setStages(
      STAGES.map((key, index) => ({ key, state: index < current ? 'done' : index === current ? state : 'waiting' })),
    );
  const work = async (): Promise<ActionValue<'makePlan'>> => {
    let stage = 0;
    const pass = async <T>(call: Promise<T>): Promise<T> => {
      const value = await call;
      stage += 1;
      show(stage, 'running');
      return value;
    };
    show(stage, 'running');
    try {
      await pass(call('check', {}));
      await pass(call('update', {}));
      return await pass(call('makePlan', { monitoring }));
    } catch (error) {
      show(stage, 'failed');
      throw error instanceof CallFailed ? error : new CallFailed(null);
    }
  };
  const make = () => {
    void run({ label: 'sidebar.busy.document', work, notice: (made) => ({ words: madeWords(made, say) }) });
  };
  return { stages, make };
}
