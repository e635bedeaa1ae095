import { describe, expect, test } from 'vitest';
import { frameworks } from '../../src/core/framework/frameworks.ts';
import { analysisOf } from '../support/checking.ts';
import { itemScores, itemTab } from '../support/sheets.ts';
import { seedTab, tabOf } from '../support/tabs.ts';

const rulesOf = (...tabs: Parameters<typeof analysisOf>) => [
  ...new Set(analysisOf(...tabs).findings.map(({ rule }) => rule)),
];
const range = (letter: string, last: number) => Array.from({ length: last }, (_, index) => `${letter}${index + 1}`);
const rows = (codes: readonly string[], score = '90') => codes.map((code) => `${code}\t${score}`).join('\n');
const withItems = frameworks.filter(({ items }) => items.length > 0);
const complete = withItems.filter(({ fiscalYear }) => [2564, 2565, 2567, 2568].includes(fiscalYear));

describe('a sheet with every item of the year', () => {
  test.each(complete)('of $fiscalYear has all figures computed, and the result is an estimate', (framework) => {
    const { results, findings } = analysisOf(itemTab(itemScores(9000, {}, framework), 'Sheet', framework.fiscalYear));
    expect(findings.map(({ rule }) => rule)).toEqual(['result-estimated']);
    expect([results.overall.used, results.overall.state, results.level.state]).toEqual([
      9000,
      'estimated',
      'estimated',
    ]);
    expect(results.level.used).toBe(framework.fiscalYear < 2566 ? 'A' : 'ผ่านดี');
  });

  test('does not need to state its year: the items tell', () => {
    const analysis = analysisOf(tabOf(rows([...range('i', 15), ...range('e', 9), ...range('o', 28)])));
    expect([analysis.framework.fiscalYear, analysis.yearKnown, analysis.results.overall.used]).toEqual([
      2568,
      false,
      9000,
    ]);
    expect(analysis.findings.map(({ rule, params }) => [rule, params['year']])).toEqual([
      ['result-estimated', undefined],
      ['year-assumed', '2568'],
    ]);
  });

  test('as the seed agency’s without its year is still one of 2567', () => {
    const seed = seedTab();
    const silent = { ...seed, rows: seed.rows.slice(1) };
    const analysis = analysisOf(silent);
    expect([analysis.framework.fiscalYear, analysis.yearKnown]).toEqual([2567, false]);
    expect(analysis.weak).toHaveLength(17);
  });
});

describe('a sheet of a year whose survey items nobody knows', () => {
  const text = `ปี 2569\n${rows(range('i', 15), '80')}\n${rows(range('e', 9))}\n${rows(range('o', 26), '100')}`;

  test('has them read, shown and judged, with no word of missing or unknown ones', () => {
    const { framework, weak, results } = analysisOf(tabOf(text));
    expect(weak.map(({ item }) => item.code)).toEqual(range('i', 15));
    expect(framework.items).toHaveLength(50);
    expect(results.items.size).toBe(50);
    expect(rulesOf(tabOf(text))).toEqual(['indicator-unknown', 'topics-unknown']);
  });

  test('has no indicator computed from them, and uses the reported ones', () => {
    const { results } = analysisOf(tabOf(`${text}\nการใช้อำนาจ\t88.00`));
    expect(results.indicators.map(({ computed }) => computed)).toEqual(Array(10).fill(null));
    expect(results.indicators[2]?.used).toBe(8800);
  });

  test('still says so of a disclosure that the year does not have, and of one that is missing', () => {
    const other = tabOf(text.replace('o26\t', 'o27\t'));
    const found = analysisOf(other).findings.filter(({ item }) => item !== null);
    expect(found.map(({ rule, item }) => `${rule} ${item}`)).toEqual(['item-unknown o27', 'item-missing o26']);
  });

  test('proposes a measure of the issue under which the sheet itself has a weak item, and no general one', () => {
    const issue = 'ประเด็นที่ 4 กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ';
    const { weak, proposals } = analysisOf(tabOf(`ปี 2569\n${rows(['i1'], '60')}\n${issue}\n${rows(['i10'], '60')}`));
    expect(weak.map(({ item, issues }) => [item.code, issues])).toEqual([
      ['i1', []],
      ['i10', [4]],
    ]);
    const answers = proposals.filter(({ items }) => items.length > 0);
    expect(answers.map(({ id, items }) => [id, items])).toEqual([['no-private-use-of-assets', ['i10']]]);
  });
});

describe('a sheet with a part of the result', () => {
  const names = analysisOf(seedTab()).framework.indicators.map(({ name }) => name.th);
  const indicators = names.map((name) => `${name}\t96`).join('\n');

  test.each(frameworks)('the indicators alone, of $fiscalYear, gives the overall score and the level', (framework) => {
    const analysis = analysisOf(tabOf(`ปี ${framework.fiscalYear}\n${indicators}`));
    expect([analysis.results.overall.used, analysis.results.level.used]).toEqual([9600, framework.levels[0]?.name.th]);
    expect(analysis.findings.filter(({ severity }) => severity !== 'notice')).toEqual([]);
    expect(analysis.proposals).toHaveLength(7);
  });

  test('one instrument alone has its figures, and says once of each other that its items are not there', () => {
    const analysis = analysisOf(tabOf(`ปี 2568\n${rows(range('o', 28), '100')}`));
    expect(analysis.results.instruments.OIT.used).toBe(10_000);
    expect(analysis.results.overall.used).toBeNull();
    const missing = analysis.findings.filter(({ rule }) => rule === 'instrument-missing');
    expect(missing.map(({ params }) => params['instrument'])).toEqual(['IIT', 'EIT']);
    expect(analysis.findings.filter(({ rule }) => rule === 'item-missing')).toEqual([]);
  });
});

describe('last year’s result beside this year’s', () => {
  const lastYear = `ผล ITA ปี 2566\n${rows(range('o', 43), '0')}`;
  const thisYear = `ผล ITA ปี 2567\n${rows(range('o', 35), '100')}`;

  test('on another tab is left out, though it holds more', () => {
    const analysis = analysisOf([tabOf(lastYear, 'ปีก่อน'), tabOf(thisYear, 'ปีนี้')]);
    expect(analysis.framework.fiscalYear).toBe(2567);
    expect(analysis.sheet.sources).toEqual(['ปีนี้']);
    expect(analysis.weak).toEqual([]);
  });

  test('is read where the user chose its tab', () => {
    const analysis = analysisOf([tabOf(lastYear, 'ปีก่อน'), tabOf(thisYear, 'ปีนี้')], { source: 'ปีก่อน' });
    expect(analysis.framework.fiscalYear).toBe(2566);
    expect(analysis.weak).toHaveLength(43);
  });

  test('in another column is left out', () => {
    const text = `ข้อ\tคะแนน ปี 2566\tคะแนน ปี 2567\n${rows(range('i', 15), '50\t90')}`;
    const analysis = analysisOf(tabOf(text));
    expect([analysis.framework.fiscalYear, analysis.yearKnown]).toEqual([2567, true]);
    expect(analysis.results.instruments.IIT.used).toBe(9000);
  });
});
