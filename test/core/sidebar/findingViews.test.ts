import { describe, expect, test } from 'vitest';
import { ruleOf } from '../../../src/core/rules/index.ts';
import { findingViews, ruleViews } from '../../../src/core/sidebar/findingViews.ts';
import { analysisOf } from '../../support/checking.ts';
import { seedTab, tabOf } from '../../support/tabs.ts';

const views = (text: string) => findingViews(analysisOf(tabOf(text)).findings, 'th');

describe('a finding’s id', () => {
  test('is its own, and the same in the next check', () => {
    const ids = findingViews(analysisOf(seedTab()).findings, 'th').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(findingViews(analysisOf(seedTab()).findings, 'en').map(({ id }) => id)).toEqual(ids);
  });

  test('stays where another finding goes', () => {
    const of = (rule: string, text: string) => views(text).find((view) => view.rule === rule)?.id;
    expect(of('score-out-of-range', 'ปี 2567\ni1\t150\ni2\tไม่มี')).toBe(
      of('score-out-of-range', 'ปี 2567\ni1\t150\ni2\t90'),
    );
  });

  test('says the rule, the item and the cells; a second one of the same is counted', () => {
    const [finding] = analysisOf(tabOf('ปี 2567\ni1\t150')).findings.filter(({ rule }) => rule === 'score-out-of-range');
    const twice = finding ? findingViews([finding, finding], 'th').map(({ id }) => id) : [];
    expect(twice).toEqual(['score-out-of-range i1 Sheet!B2 #1', 'score-out-of-range i1 Sheet!B2 #2']);
    const [overall] = finding ? findingViews([{ ...finding, item: null }], 'th') : [];
    expect(overall?.id).toBe('score-out-of-range  Sheet!B2 #1');
  });
});

describe('a fix', () => {
  const seedViews = () => findingViews(analysisOf(seedTab()).findings, 'th');

  test('is shown before and after, with its reason, and whether it changes a figure', () => {
    const seed = seedViews();
    const label = seed.find(({ rule }) => rule === 'instrument-label');
    expect(label?.fix).toMatchObject({ from: 'EIT', to: 'IIT', safe: true });
    expect(label?.cells).toContain(label?.fix?.cell);
    expect(label?.fix?.reason).toMatch(/[ก-๙]/);
    const lattice = seed.find(({ item, fix }) => item === 'i11' && fix !== null);
    expect(lattice?.fix).toMatchObject({ cell: 'Sheet!E71', to: '๙๘.๗๙', safe: false });
  });

  test('is none where nobody knows one', () => {
    expect(seedViews().find(({ rule }) => rule === 'score-conflict')?.fix).toBeNull();
  });
});

const { findings } = analysisOf(seedTab());

test('every rule that found something explains itself once, and no other', () => {
  const codes = new Set(findings.map(({ rule }) => rule));
  expect(codes.size).toBeLessThan(findings.length);
  expect(new Set(Object.keys(ruleViews(findings, 'th')))).toEqual(codes);
  expect(ruleViews([], 'th')).toEqual({});
});

test.each(['th', 'en'] as const)('in %s, in the words of its page and no others', (language) => {
  const { title, means, why, todo } = ruleOf({ rule: 'score-conflict' }).words[language];
  expect(ruleViews(findings, language)['score-conflict']).toEqual({ title, means, why, todo });
});
