import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Framework } from '../../../src/core/framework/framework.ts';
import { frameworks } from '../../../src/core/framework/frameworks.ts';
import { fy2567 } from '../../../src/core/framework/fy2567/index.ts';
import { issuesOfItem } from '../../../src/core/framework/lookup.ts';
import { measureBank } from '../../../src/core/measures/bank/index.ts';
import type { BankMeasure } from '../../../src/core/measures/measure.ts';
import type { OwnBankMeasure } from '../../../src/core/measures/ownBank.ts';
import { proposeMeasures } from '../../../src/core/plan/proposeMeasures.ts';
import { computeResults } from '../../../src/core/results/computeResults.ts';
import { weakItems } from '../../../src/core/results/weakItems.ts';
import { analysisOf } from '../../support/checking.ts';
import { readScoreSheet } from '../../support/reading.ts';
import { type ItemScores, itemScores, itemTab } from '../../support/sheets.ts';

const proposalsFor = (scores: ItemScores) => {
  const { results } = analysisOf(itemTab(scores));
  return { weak: weakItems(results), proposals: proposeMeasures(results, measureBank) };
};
/** The results of a sheet that has these items alone, each with a score. */
const only = (framework: Framework, scores: Readonly<Record<string, number>>) =>
  computeResults(
    readScoreSheet([itemTab(new Map(Object.entries(scores)), 'Sheet', framework.fiscalYear)], framework, null),
    framework,
  );
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

test('the period follows the year of the result, also of one whose assessment is read by another year’s', () => {
  const periods = (year: number) => {
    const { proposals, yearKnown } = analysisOf(itemTab(perfect, 'Sheet', year));
    return [yearKnown, ...new Set(proposals.map(({ start, end }) => `${start} – ${end}`))];
  };
  expect(periods(2567)).toEqual([true, '1 ตุลาคม 2567 – 30 กันยายน 2568']);
  expect(periods(2570)).toEqual([false, '1 ตุลาคม 2570 – 30 กันยายน 2571']);
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
      const proposals = proposeMeasures(only(framework, { [item.code]: 0 }), measureBank);
      const answers = proposals.filter(({ items }) => items.length > 0);
      expect(answers.map(({ items }) => items)).toEqual(answers.map(() => [item.code]));
      expect(answers.every(({ issue }) => issues.includes(issue)) && answers.length > 0).toBe(true);
    }
  },
);

test.each(frameworks)('all items of $fiscalYear weak at once are all answered, under every issue', (framework) => {
  const all = only(framework, Object.fromEntries(framework.items.map(({ code }) => [code, 0])));
  const proposals = proposeMeasures(all, measureBank);
  expect(new Set(proposals.flatMap(({ items }) => items))).toEqual(new Set(framework.items.map(({ code }) => code)));
  expect(new Set(proposals.map(({ issue }) => issue))).toEqual(new Set([1, 2, 3, 4, 5, 6, 7]));
});

test('a topic keeps its measure when its number changes', () => {
  const idsFor = (year: number) => {
    const framework = frameworks.find(({ fiscalYear }) => fiscalYear === year) ?? fy2567;
    const [item] = framework.items.filter(({ key }) => key === 'o-e-service');
    const proposals = proposeMeasures(only(framework, { [item?.code ?? '']: 0 }), measureBank);
    return proposals.filter(({ items }) => items.length > 0).map(({ id, items }) => [id, items]);
  };
  expect([2566, 2567, 2568, 2569].map(idsFor)).toEqual(
    ['o18', 'o13', 'o10', 'o10'].map((code) => [['e-service-end-to-end', [code]]]),
  );
});

describe('of a bank', () => {
  const keyOf = (code: string) => fy2567.items.find((item) => item.code === code)?.key as BankMeasure['topics'][number];
  /** Says for which items of 2567 it is, `a: i10 i11`; nothing behind the colon makes it the general one of its issue. */
  const measure = (text: string, issue = 4): BankMeasure => {
    const [id = '', codes = ''] = text.split(':');
    const topics = codes.split(' ').filter(Boolean).map(keyOf);
    return { id, issue, topics, title: `ทำ ${id}`, steps: [], responsible: '', success: '' };
  };
  const own = (text: string, items: string[], issue = 4): OwnBankMeasure => ({ measure: measure(text, issue), items });
  const weakOf = (codes: readonly string[], framework = fy2567) =>
    only(framework, Object.fromEntries(fy2567.items.map(({ code }) => [code, codes.includes(code) ? 0 : 10_000])));
  const proposed = (codes: string[], bank: BankMeasure[], ownBank: OwnBankMeasure[] = [], framework = fy2567) =>
    proposeMeasures(weakOf(codes, framework), bank, ownBank).map(({ id, items }) => `${id}: ${items.join(' ')}`);

  test.each<[string, string[], string[], string[]]>([
    ['one that answers more is taken', ['i10', 'i11'], ['a: i10', 'b: i10 i11', 'c: i11'], ['b: i10 i11']],
    ['of equals, the one with the fewest others', ['i10'], ['a: i10 i11', 'b: i10', 'c: i10 i12'], ['b: i10']],
    ['of equals in all, the first', ['i10'], ['a: i10', 'b: i10'], ['a: i10']],
    ['several are taken where one is not enough', ['i10', 'i12'], ['a: i10', 'b: i11', 'c: i12'], ['a: i10', 'c: i12']],
    ['the general one keeps up what is good', [], ['a: i10', 'b:'], ['b: ']],
    ['no other keeps it up', [], ['a: i10', 'b: i11'], []],
    ['the general one answers nothing weak', ['i10', 'i12'], ['g:', 'a: i10', 'b: i11'], ['a: i10']],
    ['nor where others do', ['i10', 'i11'], ['g:', 'a: i10', 'b: i11'], ['a: i10', 'b: i11']],
  ])('%s', (_what, codes, bank, expected) => {
    expect(
      proposed(
        codes,
        bank.map((text) => measure(text)),
      ),
    ).toEqual(expected);
  });

  test('a topic that the year does not have counts for nothing', () => {
    const other = { ...measure('b: i10'), topics: [keyOf('i10'), 'none' as BankMeasure['topics'][number]] };
    expect(proposed(['i10'], [measure('a: i10 i11'), other])).toEqual(['b: i10']);
  });

  test('an issue whose weak item is answered under another one has a measure of its own for it', () => {
    const bank = [measure('a: i1', 1), measure('b: i1 i2', 2), measure('g:', 2)];
    expect(proposed(['i1'], bank)).toEqual(['a: i1', 'b: i1']);
  });

  test('an item of no issue is answered by none', () => {
    const issues = fy2567.issues.map((issue) => ({ ...issue, items: { ...issue.items, value: [] } }));
    expect(proposed(['i12'], [measure('g:')], [], { ...fy2567, issues })).toEqual(['g: ']);
  });

  test('the agency’s own goes before it', () => {
    expect(proposed(['i10'], [measure('a: i10')], [own('o', ['i10', 'i11'])])).toEqual(['o: i10']);
    expect(proposed(['i10', 'i12'], [measure('a: i10 i12')], [own('o', ['i10'])])).toEqual(['o: i10', 'a: i10 i12']);
    expect(proposed([], [measure('g:')], [own('o', [])])).toEqual(['o: ']);
    expect(proposed([], [measure('g:')], [own('o', ['i10'])])).toEqual(['g: ']);
  });

  test('what it does not say is not known, the rest is as it says', () => {
    const said = { ...measure('a: i10'), responsible: 'กองคลัง', success: 'ไม่มีค้างคืน', steps: ['จด', 'ตรวจ'] };
    expect(proposeMeasures(weakOf(['i10']), [said])).toMatchObject([
      { title: 'ทำ a', steps: ['จด', 'ตรวจ'], responsible: 'กองคลัง', success: 'ไม่มีค้างคืน', state: null },
    ]);
    expect(proposeMeasures(weakOf(['i10']), [measure('a: i10')])).toMatchObject([{ responsible: null, success: null }]);
  });
});
