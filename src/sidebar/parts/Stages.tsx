import type { MessageKey } from '../catalogue.ts';
import { useSidebar } from '../sidebarContext.ts';

export interface StageView {
  readonly key: MessageKey;
  readonly state: 'waiting' | 'running' | 'done' | 'failed';
}

const SIGNS: Readonly<Record<StageView['state'], string>> = { waiting: '○', running: '…', done: '✓', failed: '✕' };

/** The stages of long work as they pass, each in a sign and a word. */
export function Stages({ stages }: { readonly stages: readonly StageView[] }) {
  const { say } = useSidebar();
  if (stages.length === 0) return null;
  return (
    <ol class="stages" aria-label={say('sidebar.stages')}>
      {stages.map(({ key, state }) => (
        <li key={key} class={state}>
          <span aria-hidden="true">{SIGNS[state]}</span>
          <span>{say(key)}</span>
          <span class="stage-state">{say(`sidebar.stage.is.${state}`)}</span>
        </li>
      ))}
    </ol>
  );
}
