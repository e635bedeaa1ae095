import { describe, expect, test } from 'vitest';
import { fy2567 } from '../../../src/core/framework/fy2567/index.ts';
import { figure } from '../../../src/core/results/results.ts';
import { resultsView, thresholdViews, weakViews } from '../../../src/core/sidebar/resultsView.ts';
import { analysisOf } from '../../support/checking.ts';
import { seedTab, tabOf } from '../../support/tabs.ts';

const seed = () => analysisOf(seedTab());

describe('the figures', () => {
  const seedView = () => resultsView(seed(), 'th');

  test('are numbers for people, in their three forms', () => {
    const view = seedView();
    expect(view.indicators[3]).toEqual({
      id: 4,
      name: 'การใช้ทรัพย์สินของราชการ',
      instrument: 'IIT',
      reported: 75.35,
      computed: 75.18,
      used: 75.35,
      state: 'published',
      previous: null,
    });
    expect(view.instruments.map(({ id, reported, used }) => [id, reported, used])).toEqual([
      ['IIT', null, 88.65],
      ['EIT', null, 86.02],
      ['OIT', null, 55.66],
    ]);
    expect([view.overall.used, view.level.used, view.target]).toEqual([74.67, 'ต้องปรับปรุง', 85]);
  });

  test('have their names in the reader’s language', () => {
    const view = seedView();
    const english = resultsView(seed(), 'en');
    const names = [...english.indicators, ...english.instruments].map(({ name }) => name);
    expect(names.every((name) => /^[ -~]+$/.test(name))).toBe(true);
    expect([...view.indicators, ...view.instruments].every(({ name }) => /[ก-๙]/.test(name))).toBe(true);
    expect(english.level).toEqual({
      reported: 'Needs improvement',
      computed: 'Needs improvement',
      used: 'Needs improvement',
      state: 'published',
    });
  });

  test('stand beside last year’s where the sheet states them', () => {
    const years = 'ตัวชี้วัด\tชื่อ\tคะแนน ปี 2566\tคะแนน ปี 2567\n1\tการปฏิบัติหน้าที่\t85.00\t90.50';
    const both = resultsView(analysisOf(tabOf(`${years}\nIIT\t\t70\t71\nคะแนนภาพรวม\t\t80\t81`)), 'th');
    expect(both.previousYear).toBe(2566);
    expect([both.indicators[0]?.previous, both.indicators[1]?.previous]).toEqual([85, null]);
    expect([both.instruments[0]?.previous, both.instruments[1]?.previous, both.overall.previous]).toEqual([
      70,
      null,
      80,
    ]);
    const view = seedView();
    expect(view.previousYear).toBeNull();
    expect([view.overall.previous, view.instruments[0]?.previous]).toEqual([null, null]);
  });

  test('are null where nothing is known', () => {
    const { overall, level } = resultsView(analysisOf(tabOf('i1\t90')), 'en');
    expect([overall, level]).toEqual([
      { reported: null, computed: null, used: null, state: 'unknown', previous: null },
      { reported: null, computed: null, used: null, state: 'unknown' },
    ]);
  });
});

test('a level that the sheet words in its own way is shown as it stands there', () => {
  const analysis = seed();
  const results = { ...analysis.results, level: figure('เยี่ยม', 'ผ่าน', 'computed') };
  expect(resultsView({ ...analysis, results }, 'en').level).toEqual({
    reported: 'เยี่ยม',
    computed: 'Pass',
    used: 'เยี่ยม',
    state: 'published',
  });
});

test('the weak items are named with their score and issues', () => {
  expect(weakViews(seed(), 'th')[1]).toMatchObject({ item: 'i10', score: 67.27, issues: [4] });
  expect(weakViews(seed(), 'th')[1]?.topic).toMatch(/[ก-๙]/);
  expect(weakViews(seed(), 'en')[1]?.topic).toMatch(/^[ -~]+$/);
  expect(weakViews(seed(), 'th')).toHaveLength(17);
});

test('the agency’s own thresholds stand beside the standard ones', () => {
  const own = analysisOf(seedTab(), { own: [{ label: 'เกณฑ์ที่ถือว่าต้องปรับปรุง EIT ต่ำกว่า', text: '90', place: null }] });
  expect(thresholdViews(own, fy2567)).toEqual([
    { instrument: 'IIT', value: 85, standard: 85 },
    { instrument: 'EIT', value: 90, standard: 85 },
    { instrument: 'OIT', value: 100, standard: 100 },
  ]);
});
