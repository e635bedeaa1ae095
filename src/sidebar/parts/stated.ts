import type { State } from '../../core/results/results.ts';
import type { Sidebar } from '../sidebarContext.ts';
import { score } from './score.ts';

type Say = Sidebar['say'];

/** How a figure is told by its state: an estimate is called one, and what is not known is said to be so. */
const SAID: Readonly<Record<State, (words: string, say: Say) => string>> = {
  published: (words) => words,
  computed: (words) => words,
  estimated: (words, say) => say('state.estimate', { value: words }),
  unknown: (_words, say) => say('verdict.unknown'),
};

export function stated(value: number | string | null, state: State, say: Say): string {
  return SAID[state](typeof value === 'number' ? score(value) : (value ?? ''), say);
}
