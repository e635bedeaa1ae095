import type { Figure, State } from '../../core/results/results.ts';

/** What reaches the target, by how sure that is. */
const SURE: Readonly<Record<State, 'met' | 'maybe'>> = {
  published: 'met',
  computed: 'met',
  estimated: 'maybe',
  unknown: 'maybe',
};

/** How a figure looks against the target: only what is known for sure is green. */
export function looks({ used, state }: Figure<number>, target: number): 'low' | 'met' | 'maybe' {
  return used !== null && used < target ? 'low' : SURE[state];
}
