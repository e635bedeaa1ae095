import { describe, expect, test } from 'vitest';
import { wordFinding } from '../../../../src/core/rules/wording.ts';
import type { Settings } from '../../../../src/core/settings/settings.ts';
import { cellsOf, findingsOf } from '../../../support/checking.ts';
import { seedTab, tabOf } from '../../../support/tabs.ts';

const sheet = (reported: string, visible: string, year = 2567) =>
  tabOf(`ปี ${year}\nตัวชี้วัดที่ 6 คุณภาพการดำเนินงาน\t${reported}\nข้อ\tคะแนน\ne1\t${visible}\ne2\t${visible}\ne3\t${visible}`);
const weighing = (text: string): Partial<Settings> => ({
  own: [{ label: 'น้ำหนักของ EIT ส่วนที่หน่วยงานเห็นคะแนนรายข้อ (ร้อยละ)', text, place: null }],
});
const impossible = (...args: Parameters<typeof sheet>) => findingsOf('hidden-part-impossible', sheet(...args));

describe('an EIT indicator that its visible items rule out', () => {
  test.each([
    ['40.00', '90.00', '-10.00'],
    ['95.00', '80.00', '110.00'],
    ['29.49', '90.82', '-31.84'],
  ])('%s beside %s', (reported, visible, hidden) => {
    const [finding, ...others] = impossible(reported, visible);
    expect(others).toEqual([]);
    expect(cellsOf(finding ? [finding] : [])).toEqual([['B2']]);
    expect(finding && wordFinding(finding, 'th')).toContain(`อีกส่วนต้องได้ ${hidden} ซึ่งเป็นไปไม่ได้`);
    expect(findingsOf('indicator-partly-visible', sheet(reported, visible))).toEqual([]);
  });

  test.each([
    ['90.00', '80.00'],
    ['90.01', '80.00'],
    ['45.00', '90.00'],
    ['44.99', '90.00'],
    ['90.00', '90.00'],
  ])('%s beside %s may be, as figures are rounded', (reported, visible) => {
    expect(impossible(reported, visible)).toEqual([]);
  });

  test('is none where nobody knows how much the part counts', () => {
    expect(impossible('40.00', '90.00', 2568)).toEqual([]);
  });

  test('is judged by the weight that the agency has set', () => {
    expect(findingsOf('hidden-part-impossible', sheet('95.00', '80.00'), weighing('20'))).toEqual([]);
    expect(findingsOf('hidden-part-impossible', sheet('40.00', '90.00', 2568), weighing('50'))).toHaveLength(1);
  });

  test('is a plain difference where agencies see all of it', () => {
    const rules = ['hidden-part-impossible', 'indicator-partly-visible', 'indicator-differs'];
    const counts = rules.map((rule) => findingsOf(rule, sheet('40.00', '90.00'), weighing('100')).length);
    expect(counts).toEqual([0, 0, 1]);
  });
});

test('the notice of a difference says what the other part must have been, where that is known', () => {
  const words = findingsOf('indicator-partly-visible', seedTab()).map((finding) => wordFinding(finding, 'th'));
  expect(words.map((text) => /อีกส่วนต้องได้ ([\d.]+)$/.exec(text)?.[1])).toEqual(['94.16', '86.11', '90.01']);
  const [unknown] = findingsOf('indicator-partly-visible', sheet('95.00', '80.00', 2568));
  expect(unknown && wordFinding(unknown, 'th')).toMatch(/หน่วยงานไม่เห็น$/);
});
