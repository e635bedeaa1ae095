import { type Random, wholeNumber } from '../../lattice/drawnAgency.ts';

/** One of several, each as likely as the others. */
export function pick<T>(random: Random, choices: readonly T[]): T {
  const chosen = choices[wholeNumber(random, 0, choices.length - 1)];
  if (chosen === undefined) throw new Error('Nothing to choose from');
  return chosen;
}

export function chance(random: Random, probability: number): boolean {
  return random() < probability;
}

/** All of them in any order. */
export function shuffled<T>(random: Random, things: readonly T[]): T[] {
  return things
    .map((thing) => ({ thing, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ thing }) => thing);
}

/** So many of them, in any order. */
export function sample<T>(random: Random, things: readonly T[], count: number): T[] {
  return shuffled(random, things).slice(0, count);
}
