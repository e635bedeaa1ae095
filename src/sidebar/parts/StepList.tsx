import { useSidebar } from '../sidebarContext.ts';
import { STEPS, type StepId, stepStates } from '../stepStates.ts';
import { StateIcon } from './StateIcon.tsx';

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
