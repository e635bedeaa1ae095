import { describe, expect, test } from 'vitest';
import { fy2567 } from '../../../../src/core/framework/fy2567/index.ts';
import type { Measure } from '../../../../src/core/measures/measure.ts';
import { SHOWN_ITEMS } from '../../../../src/core/tabs/summary/summaryLayout.ts';
import { measureOf as measure } from '../../../support/measures.ts';
import { summaryOf } from '../../../support/summary.ts';
import { seedTab, tab } from '../../../support/tabs.ts';

const FIRST = 18;
const rowsOf = (...args: Parameters<typeof summaryOf>) => summaryOf(...args).shown.slice(FIRST);
const one = (score: string) => tab([['ปี 2567'], ['i10', score]]);

describe('the weak items', () => {
  test('stand with topic, issue, score and measure, the lowest first', () => {
    const rows = rowsOf(seedTab());
    expect(rows[0]).toEqual(['ข้อที่ต้องปรับปรุงเท่าที่ทราบ 17 ข้อ และมาตรการของแต่ละข้อ (ยังไม่ทราบคะแนน 11 ข้อ)', 'คะแนน']);
    expect(rows[1]).toEqual(['o6', 'Q&A (ประเด็นที่ 3)', 0]);
    expect(rows[2]?.[0]).toMatch(/^มาตรการที่ 5 เปิดช่องทางถาม-ตอบ/);
    const scores = Array.from({ length: 17 }, (_, index) => rows[1 + 2 * index]?.[2]);
    expect(scores).toEqual([...scores].sort((a, b) => Number(a) - Number(b)));
    expect(scores).toContain(84.67);
  });

  test('are shown as far as the page has room, the others are counted', () => {
    const rows = rowsOf(tab([['ปี 2567'], ...fy2567.items.map(({ code }) => [code, '10'])]));
    expect(rows[2 * SHOWN_ITEMS + 1]).toEqual([
      `และอีก ${fy2567.items.length - SHOWN_ITEMS} ข้อ ดูแท็บ “แท็บ scores” และ “แท็บ measures”`,
    ]);
    expect(rowsOf(seedTab()).flat().join()).not.toContain('และอีก');
  });

  test('are none: then the page says that', () => {
    const all = tab([['ปี 2567'], ...fy2567.items.map(({ code }) => [code, '100'])]);
    expect(rowsOf(all).slice(0, 2)).toEqual([['ไม่มีข้อที่ต้องปรับปรุง (มีคะแนนครบทุกข้อ และทุกข้อถึงเกณฑ์)'], []]);
  });

  test('may be there where not all items are known', () => {
    const known = fy2567.items.length - 1;
    expect(rowsOf(one('100')).slice(0, 2)).toEqual([[`ยังไม่ทราบว่ามีข้อที่ต้องปรับปรุงหรือไม่ (ยังไม่ทราบคะแนน ${known} ข้อ)`], []]);
  });

  test('show the score as it is corrected later, and that it is weak no more', () => {
    const measures = [measure({ items: ['i10'], title: 'คุมการยืม' })];
    const topic = 'การยืมทรัพย์สินทางราชการอย่างถูกวิธี (ประเด็นที่ 4)';
    const rows = (later: string) => rowsOf(one('60'), { measures, later: one(later) }).slice(1, 3);
    expect(rows('84.99')).toEqual([['i10', topic, 84.99], ['มาตรการที่ 1 คุมการยืม']]);
    expect(rows('85')).toEqual([['i10', topic, 85], ['[ถึงเกณฑ์แล้ว]  มาตรการที่ 1 คุมการยืม']]);
  });
});

describe('the measures of an item', () => {
  const answer = (...measures: Measure[]) => rowsOf(one('60'), { measures })[2]?.[0];

  test.each<[string, Measure[], string]>([
    ['none', [measure({ items: ['i1'] })], 'ยังไม่มีมาตรการสำหรับข้อนี้'],
    [
      'several, by their numbers in the document',
      [
        measure({ issue: 4, items: ['i10'], title: 'ข' }),
        measure({ issue: 1, items: ['i10', 'i1'], title: 'ก' }),
        measure({ issue: 7, items: ['i1'] }),
        measure({ issue: 7, items: ['i10'] }),
      ],
      'มาตรการที่ 1 ก และมาตรการที่ 2, 4',
    ],
    [
      'with quotes and line breaks',
      [measure({ items: ['i10'], title: 'ทำ "ใบยืม"\nกลาง' })],
      'มาตรการที่ 1 ทำ "ใบยืม" กลาง',
    ],
  ])('%s', (_, measures, words) => {
    expect(answer(...measures)).toBe(words);
  });

  test('are cut where a line ends', () => {
    const words = answer(measure({ items: ['i10'], title: 'ที่'.repeat(200) }));
    expect(words).toMatch(/^มาตรการที่ 1 (ที่)+…$/);
    expect(String(words).length).toBeLessThan(300);
  });
});

describe('below them the page says', () => {
  const footer = (document: string | null) => rowsOf(one('100'), { document, checked: '2 มกราคม 2568' }).slice(2, 5);

  test('the thresholds, when it was checked, and that it can be read without the add-on', () => {
    const [thresholds, , made] = footer(null);
    expect(thresholds?.[0]).toMatch(/IIT 85\.00 {2}EIT 85\.00 {2}OIT 100\.00 {3}ตรวจเมื่อ 2 มกราคม 2568$/);
    expect(made?.[0]).toContain('โดยไม่ต้องติดตั้งโปรแกรม');
  });

  test.each([
    [null, 'แผนมาตรการฉบับเต็ม: ยังไม่ได้จัดทำ'],
    [
      'https://docs.google.com/document/d/x/edit?usp=drivesdk',
      'แผนมาตรการฉบับเต็ม: https://docs.google.com/document/d/x/edit',
    ],
  ])('where the plan is: %s', (link, words) => {
    expect(footer(link)[1]).toEqual([words]);
  });
});
