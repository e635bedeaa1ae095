import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SCENES, titleOf } from './scenes.ts';
import { type Calm, calm, failed, killed } from './trial.ts';

/** The whole is `npm run trust`. Here: five actions, ended wherever something had changed, and a few calls of all others. */
const WHOLE = [
  'saveSettings (bare)',
  'startEmpty (empty)',
  'startPasted (empty)',
  'removeMeasure (own)',
  'makeTemplate (planned)',
];
/** Making a plan takes a second each time. */
const COSTLY = ['makePlan', 'makeFollowUp', 'handOver', 'update'];
const SEED = 2569;

const drawn = (from: readonly number[], count: number): number[] =>
  from.length === 0 ? [] : fc.sample(fc.constantFrom(...from), { numRuns: count, seed: SEED });

const trialsOf = (one: Calm, places: readonly number[], calls: readonly number[]) => [
  ...places.map((nth) => ({ where: `killed at ${nth}`, problems: killed(one, nth) })),
  ...calls.flatMap((nth) =>
    (['before', 'after'] as const).map((how) => ({ where: `${how} ${nth}`, problems: failed(one, nth, how) })),
  ),
];

const callsOf = ({ calls }: Calm): number[] => calls.map((_, index) => index + 1);
const bad = (trials: ReturnType<typeof trialsOf>) => trials.filter(({ problems }) => problems.length > 0);

describe('whatever call fails, nothing of the user’s changes, and asked again it ends as it should', () => {
  const title = (one: (typeof SCENES)[number]) => [titleOf(one), one] as const;

  test.each(SCENES.filter((one) => WHOLE.includes(titleOf(one))).map(title))('%s', (_, scene) => {
    const one = calm(scene);
    expect(bad(trialsOf(one, [...one.standing.keys()], drawn(callsOf(one), 3)))).toEqual([]);
  });

  test.each(SCENES.filter((one) => !WHOLE.includes(titleOf(one))).map(title))('%s, drawn', (_, scene) => {
    const one = calm(scene);
    const calls = COSTLY.includes(scene.action) ? [] : drawn(callsOf(one), 1);
    expect(bad(trialsOf(one, drawn([...one.standing.keys()], 1), calls))).toEqual([]);
  });
});
