import { describe, expect, test } from 'vitest';
import { analysisOf } from '../../support/checking.ts';
import { tabOf } from '../../support/tabs.ts';

const read = (sheet: string) => analysisOf(tabOf(`ปีงบประมาณ พ.ศ. 2567\n${sheet}`));
const instruments = (sheet: string) => {
  const { IIT, EIT, OIT } = read(sheet).results.instruments;
  return [IIT.used, EIT.used, OIT.used];
};
const findings = (sheet: string) => read(sheet).findings.map(({ rule }) => rule);

const BESIDE_WEIGHTS = 'เครื่องมือ\tน้ำหนัก\tคะแนน\nIIT\t30\t27.02\nEIT\t30\t25.70\nOIT\t40\t36.10';

describe('instruments out of 30, 30 and 40', () => {
  test.each([
    ['under a heading that says so', 'เครื่องมือ\tคะแนนถ่วงน้ำหนัก\nIIT\t27.02\nEIT\t25.70\nOIT\t36.10'],
    ['beside their weights', BESIDE_WEIGHTS],
    ['over the total that they add up to', 'เครื่องมือ\tคะแนน\nIIT\t27.02\nEIT\t25.70\nOIT\t36.10\nคะแนนรวม\t88.82'],
    ['without any heading', 'IIT\t27.02\nEIT\t25.70\nOIT\t36.10\nรวม\t88.82'],
  ])('%s are turned back', (_where, sheet) => {
    expect(instruments(sheet)).toEqual([9007, 8567, 9025]);
    expect(findings(sheet)).toContain('weighted-turned-back');
    expect(read(sheet).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('are not where the scores stand beside them, or follow from what stands there', () => {
    const beside = 'เครื่องมือ\tคะแนน\tคะแนนถ่วงน้ำหนัก\nIIT\t90.05\t27.02\nEIT\t85.68\t25.70\nOIT\t90.26\t36.10';
    expect(instruments(beside)).toEqual([9005, 8568, 9026]);
    expect(findings(beside)).not.toContain('weighted-turned-back');
    const indicators = [90.11, 92.03, 88.5, 89.94, 89.67].map((score, index) => `ตัวชี้วัดที่ ${index + 1}\t${score}`);
    const below = `${indicators.join('\n')}\n\nเครื่องมือ\tคะแนนถ่วงน้ำหนัก\nIIT\t27.02\nEIT\t25.70\nOIT\t36.10`;
    expect(instruments(below)).toEqual([9005, 8567, 9025]);
  });

  test('are none where a heading says what else the numbers are, or one is beyond its weight', () => {
    const ranks = 'เครื่องมือ\tน้ำหนัก\tอันดับ\nIIT\t30\t12\nEIT\t30\t3\nOIT\t40\t25\nคะแนนรวม\t\t';
    expect(() => instruments(ranks)).toThrow();
    expect(() => instruments('เครื่องมือ\tคะแนนถ่วงน้ำหนัก\nIIT\t37.02\nEIT\t25.70\nOIT\t36.10')).toThrow();
  });
});

test('an estimate that its figures were rounded for is no disagreement', () => {
  expect(findings(`${BESIDE_WEIGHTS}\nคะแนนภาพรวม\t100\t88.81`)).not.toContain('overall-differs');
  expect(findings(`${BESIDE_WEIGHTS}\nคะแนนภาพรวม\t100\t89.81`)).toContain('overall-differs');
});

describe('items', () => {
  const items = (scores: readonly number[]) => {
    const rows = scores.map((score, index) => `i${index + 1}\t${score}`);
    return read(`ข้อ\tคะแนนถ่วงน้ำหนัก\n${rows.join('\n')}`).results.items;
  };

  test('that count by the weight of their instrument are turned back', () => {
    expect([...items([25.27, 26.18, 30])]).toEqual([
      ['i1', 8423],
      ['i2', 8727],
      ['i3', 10_000],
    ]);
  });

  test('that count by their own share are turned back, full marks to full marks', () => {
    expect([...items([1.68, 1.75, 2])]).toEqual([
      ['i1', 8400],
      ['i2', 8750],
      ['i3', 10_000],
    ]);
  });
});
