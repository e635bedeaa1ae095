import { describe, expect, test } from 'vitest';
import type { Measure } from '../../../src/core/measures/measure.ts';
import { mergePlan } from '../../../src/core/plan/mergePlan.ts';
import { measureOf } from '../../support/measures.ts';

function measure(id: string, title = id): Measure {
  return measureOf({ id, title });
}
const ids = (measures: readonly Measure[]) => measures.map(({ id }) => id);

describe('what staff made of the plan', () => {
  test('stays, and what is new comes after it', () => {
    const edited = measure('a', 'แก้แล้ว');
    const plan = mergePlan([edited], [measure('a'), measure('b')], ['a']);
    expect(plan.kept).toEqual([edited]);
    expect(ids(plan.fresh)).toEqual(['b']);
    expect(plan.proposed).toEqual(['a', 'b']);
  });

  test('is not undone: a proposal that they deleted does not come back', () => {
    expect(mergePlan([], [measure('a')], ['a']).fresh).toEqual([]);
  });

  test('is not doubled when nobody knows any more what was proposed', () => {
    expect(mergePlan([measure('a')], [measure('a')], []).fresh).toEqual([]);
  });

  test('gets ids where rows have none, or that of a row they were copied from', () => {
    const { kept } = mergePlan([measure(''), measure('a'), measure('a', 'สำเนา'), measure('own-2')], [], []);
    expect(ids(kept)).toEqual([expect.stringMatching(/^own-\d+$/), 'a', expect.stringMatching(/^own-\d+$/), 'own-2']);
    expect(new Set(ids(kept)).size).toBe(4);
    const named = measure('a');
    expect(mergePlan([named], [], []).kept[0]).toBe(named);
  });
});
