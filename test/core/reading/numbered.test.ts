import { describe, expect, test } from 'vitest';
import { INSTRUMENTS } from '../../../src/core/framework/framework.ts';
import { fy2567 } from '../../../src/core/framework/fy2567/index.ts';
import { fy2569 } from '../../../src/core/framework/fy2569/index.ts';
import { itemsOfIndicator } from '../../../src/core/framework/lookup.ts';
import { readScoreSheet } from '../../support/reading.ts';
import { tabOf } from '../../support/tabs.ts';

/** Every item of 2567 has its own score. */
const scoreOf = new Map(fy2567.items.map(({ code }, index) => [code, 40 + index]));
const all = [...scoreOf].map(([code, score]) => `${code} ${score}`);
const HEADING = 'ลำดับ\tข้อคำถาม\tคะแนน';

const read = (lines: readonly string[], framework = fy2567) =>
  readScoreSheet([tabOf([`ปี ${framework.fiscalYear}`, ...lines].join('\n'))], framework, null).statements.flatMap(
    ({ subject, parsed }) =>
      subject.kind === 'item' && parsed.kind === 'number' ? [`${subject.code} ${parsed.score / 100}`] : [],
  );
const byInstrument = (number: (index: number, within: number) => number) =>
  INSTRUMENTS.flatMap((id) => [
    `แบบวัด ${id}`,
    ...fy2567.items
      .filter(({ instrument }) => instrument === id)
      .map(({ code }, within) => {
        const index = fy2567.items.findIndex((item) => item.code === code);
        return `${number(index, within)}\tคำถามหนึ่ง\t${scoreOf.get(code)}`;
      }),
  ]);
const byIndicator = (
  number: (index: number, within: number) => number,
  isLeftOut: (code: string) => boolean = () => false,
) =>
  fy2567.indicators.flatMap(({ id, name }) => [
    `ตัวชี้วัดที่ ${id} ${name.th}`,
    ...itemsOfIndicator(fy2567, id)
      .filter(({ code }) => !isLeftOut(code))
      .map(({ code }, within) => {
        const index = fy2567.items.findIndex((item) => item.code === code);
        return `${number(index, within)}\tคำถามหนึ่ง\t${scoreOf.get(code)}`;
      }),
  ]);
const straight = (index: number) => index + 1;
const anew = (_: number, within: number) => within + 1;

describe('items that have a number and no code are those', () => {
  test.each([
    ['numbered straight through under each instrument', byInstrument(straight)],
    ['numbered anew under each instrument', byInstrument(anew)],
    ['numbered straight through under each indicator', byIndicator(straight)],
    ['numbered anew under each indicator', byIndicator(anew)],
  ])('%s', (_, lines) => {
    expect(read([HEADING, ...lines])).toEqual(all);
    expect(read(['ข้อ\tรายละเอียด\tคะแนน', ...lines])).toEqual(all);
  });

  test('also below the figure of the indicator itself', () => {
    const scored = byIndicator(anew).map((line) => (line.startsWith('ตัวชี้วัด') ? `${line}\t\t88` : line));
    expect(read([HEADING, ...scored])).toEqual(all);
  });
});

test('none is read where one that is left out would shift those after it', () => {
  const codes = read([HEADING, ...byIndicator(anew, (code) => code === 'i6')]).map((line) => line.split(' ')[0]);
  expect(codes.filter((code) => code?.startsWith('i'))).toEqual([]);
  expect(codes).toContain('e9');
});

test('none is read of an unknown number of items', () => {
  expect(
    read([HEADING, 'ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่', '1\tก\t80', '2\tข\t81', 'ตัวชี้วัดที่ 2 การใช้งบประมาณ', '1\tก\t82'], fy2569),
  ).toEqual([]);
});

test('what a row is called counts before the number of the row', () => {
  expect(read(['แบบวัด OIT', HEADING, '1\tข้อมูลผู้บริหาร\t50', '2\tโครงสร้าง\t100', '3\tอำนาจหน้าที่\t0'])).toEqual([
    'o2 50',
    'o1 100',
    'o3 0',
  ]);
});
