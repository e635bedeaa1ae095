import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fy2567 } from '../../../src/core/framework/fy2567/index.ts';
import { measureBank } from '../../../src/core/measures/bank/index.ts';
import { proposeMeasures } from '../../../src/core/plan/proposeMeasures.ts';
import { weakItems } from '../../../src/core/results/weakItems.ts';
import { analysisOf } from '../../support/checking.ts';
import { type ItemScores, itemScores, itemTab } from '../../support/sheets.ts';

const proposalsFor = (scores: ItemScores) => {
  const weak = weakItems(analysisOf(itemTab(scores)).results);
  return { weak, proposals: proposeMeasures(fy2567, weak, measureBank) };
};
const perfect = itemScores(10_000);

test('an agency with nothing weak gets one measure an issue, to keep it up', () => {
  const { proposals } = proposalsFor(perfect);
  expect(proposals.map(({ issue, items }) => [issue, items])).toEqual([1, 2, 3, 4, 5, 6, 7].map((id) => [id, []]));
});

test('another weak item makes another plan', () => {
  const borrowing = proposalsFor(itemScores(10_000, { i10: 6000 })).proposals.map(({ id }) => id);
  const eService = proposalsFor(itemScores(10_000, { e9: 6000 })).proposals.map(({ id }) => id);
  expect(borrowing).not.toEqual(eService);
});

test('every weak item is answered, every issue has a measure, and no measure comes twice', () => {
  const anyWeak = fc.subarray(fy2567.items.map(({ code }) => code));
  fc.assert(
    fc.property(anyWeak, (codes) => {
      const { weak, proposals } = proposalsFor(itemScores(10_000, Object.fromEntries(codes.map((code) => [code, 0]))));
      const answered = new Set(proposals.flatMap(({ items }) => items));
      expect([...answered].sort()).toEqual(weak.map(({ item }) => item.code).sort());
      expect(new Set(proposals.map(({ issue }) => issue)).size).toBe(7);
      expect(new Set(proposals.map(({ id }) => id)).size).toBe(proposals.length);
    }),
    { numRuns: 50 },
  );
});

test('an issue with a weak item is answered by more than keeping it up', () => {
  const { proposals, weak } = proposalsFor(itemScores(10_000, { o8: 0 }));
  for (const issue of weak[0]?.issues ?? []) {
    expect(proposals.filter((measure) => measure.issue === issue).flatMap(({ items }) => items)).toContain('o8');
  }
});

test('the plan is for the fiscal year after the result', () => {
  const [first] = proposalsFor(perfect).proposals;
  expect([first?.start, first?.end]).toEqual(['1 ตุลาคม 2567', '30 กันยายน 2568']);
});
