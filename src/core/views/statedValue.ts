import { type Language, message } from '../messages/catalogue.ts';
import type { State } from '../results/results.ts';

const SAID: Readonly<Record<State, (words: string, language: Language) => string>> = {
  published: (words) => words,
  computed: (words) => words,
  estimated: (words, language) => message(language, 'state.estimate', { value: words }),
  unknown: (_words, language) => message(language, 'verdict.unknown'),
};

/** A score or a level as it may be told: an estimate is called one, and what is not known is said to be so. */
export function statedValue(value: number | string | null, state: State, language: Language): string {
  return SAID[state](typeof value === 'number' ? value.toFixed(2) : (value ?? ''), language);
}
