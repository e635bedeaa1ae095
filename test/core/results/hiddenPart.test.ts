import { describe, expect, test } from 'vitest';
import type { Framework } from '../../../src/core/framework/framework.ts';
import { fy2567 } from '../../../src/core/framework/fy2567/index.ts';
import { hiddenPartOf } from '../../../src/core/results/hiddenPart.ts';

const seeing = (value: number): Framework => ({ ...fy2567, eitVisible: { value, mark: 'own' } });
const eit = { instrument: 'EIT', reported: 8000, computed: 9000, parts: null } as const;

describe('what agencies do not see of an indicator', () => {
  test.each([
    [50, 7000],
    [75, 5000],
    [33.33, 7500],
  ])('has the score that makes up the reported one, where they see %s per cent', (visible, score) => {
    expect(hiddenPartOf(seeing(visible), eit)).toEqual({ score, visible, isPossible: true });
  });

  test.each([
    ['the lowest that rounding allows', 4998, 9999, true],
    ['lower', 4998, 10_000, false],
    ['the highest that rounding allows', 10_000, 9997, true],
    ['higher', 10_000, 9996, false],
  ])('may have been %s', (_what, reported, computed, isPossible) => {
    expect(hiddenPartOf(seeing(50), { ...eit, reported, computed })?.isPossible).toBe(isPossible);
  });

  test.each([
    ['they see all of it', seeing(100), eit],
    ['nobody knows how much they see', { ...fy2567, eitVisible: null }, eit],
    ['it is no indicator of EIT', seeing(50), { ...eit, instrument: 'IIT' as const }],
    ['it is not reported', seeing(50), { ...eit, reported: null }],
    ['an item is missing', seeing(50), { ...eit, computed: null }],
  ])('is not asked for where %s', (_why, framework, indicator) => {
    expect(hiddenPartOf(framework, indicator)).toBeNull();
  });
});
