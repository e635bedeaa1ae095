import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frameworks } from '../../../src/core/framework/frameworks.ts';
import { fy2567 } from '../../../src/core/framework/fy2567/index.ts';
import { issuesOfItem } from '../../../src/core/framework/lookup.ts';
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

test.each(frameworks)(
  'every known item of $fiscalYear, weak alone, gets a measure for it and no other',
  (framework) => {
    for (const item of framework.items) {
      const issues = issuesOfItem(framework, item.code).map(({ id }) => id);
      const proposals = proposeMeasures(framework, [{ item, score: 0, issues }], measureBank);
      const answers = proposals.filter(({ items }) => items.length > 0);
      expect(answers.map(({ items }) => items)).toEqual(answers.map(() => [item.code]));
      expect(answers.every(({ issue }) => issues.includes(issue)) && answers.length > 0).toBe(true);
    }
  },
);

test.each(frameworks)('all items of $fiscalYear weak at once are all answered, under every issue', (framework) => {
  const weak = framework.items.map((item) => ({ item, score: 0, issues: [] }));
  const proposals = proposeMeasures(framework, weak, measureBank);
  expect(new Set(proposals.flatMap(({ items }) => items))).toEqual(new Set(framework.items.map(({ code }) => code)));
  expect(new Set(proposals.map(({ issue }) => issue))).toEqual(new Set([1, 2, 3, 4, 5, 6, 7]));
});

test('a topic keeps its measure when its number changes', () => {
  const idsFor = (year: number) => {
    const framework = frameworks.find(({ fiscalYear }) => fiscalYear === year) ?? fy2567;
    const weak = framework.items
      .filter(({ key }) => key === 'o-e-service')
      .map((item) => ({ item, score: 0, issues: [2] }));
    const proposals = proposeMeasures(framework, weak, measureBank);
    return proposals.filter(({ items }) => items.length > 0).map(({ id, items }) => [id, items]);
  };
  expect([2566, 2567, 2568, 2569].map(idsFor)).toEqual(
    ['o18', 'o13', 'o10', 'o10'].map((code) => [['e-service-end-to-end', [code]]]),
  );
});
