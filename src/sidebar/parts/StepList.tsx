import { useSidebar } from '../sidebarContext.ts';
import type { StepState } from '../stepStates.ts';
import { STEPS, type StepId, stepStates } from '../stepStates.ts';

/** The path: six steps, each with its state in a picture and a word. */
export function StepList({ current }: { readonly current: StepId }) {
  const { state, say, open } = useSidebar();
  const states = stepStates(state);
  return (
    <nav aria-label={say('sidebar.steps')}>
      <ol class="steps">
        {STEPS.map((step) => (
          <li key={step}>
            <button
              type="button"
              class={`step-link ${states[step]}`}
              aria-current={step === current ? 'step' : undefined}
              onClick={() => open(step)}
            >
              <StateIcon state={states[step]} />
              <span class="step-name">{say(`sidebar.step.${step}`)}</span>
              <span class="step-state">{say(`sidebar.state.${states[step]}`)}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

const SHAPES: Readonly<Record<StepState, string>> = {
  done: 'M6 10.5l3 3 5-6.5',
  todo: 'M10 5.5v5.5M10 14.2v.3',
  later: '',
};

/** A tick, an exclamation mark, or an empty ring: told apart without colour. */
function StateIcon({ state }: { readonly state: StepState }) {
  return (
    <svg class={`state-icon ${state}`} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <circle cx="10" cy="10" r="8.5" />
      <path d={SHAPES[state]} />
    </svg>
  );
}
