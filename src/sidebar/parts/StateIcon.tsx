import type { StepState } from '../stepStates.ts';

const SHAPES: Readonly<Record<StepState, string>> = {
  done: 'M6 10.5l3 3 5-6.5',
  todo: 'M10 5.5v5.5M10 14.2v.3',
  later: '',
};

/** A tick, an exclamation mark, or an empty ring: told apart without colour. */
export function StateIcon({ state }: { readonly state: StepState }) {
  return (
    <svg class={`state-icon ${state}`} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <circle cx="10" cy="10" r="8.5" />
      <path d={SHAPES[state]} />
    </svg>
  );
}
