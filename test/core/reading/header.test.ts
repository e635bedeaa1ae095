import { describe, expect, test } from 'vitest';
import { type Header, readHeader } from '../../../src/core/reading/header.ts';
import { tabOf } from '../../support/tabs.ts';

const NO_COLUMNS = { item: null, indicator: null, instrument: null };
const heading = (text: string, above: Header | null = null) => readHeader(tabOf(text).rows[0] ?? [], above, 2567);

describe('a heading names the scores and what is scored', () => {
  test.each([
    ['ข้อ\tคะแนน', { score: 2, item: 1 }],
    ['คะแนนที่ได้\tรหัสข้อ', { score: 1, item: 2 }],
    ['ตัวชี้วัดที่\tผลคะแนนเฉลี่ย', { score: 2, indicator: 1 }],
    ['เครื่องมือ\tตัวชี้วัด\tคะแนน (ร้อยละ)', { score: 3, indicator: 2, instrument: 1 }],
    ['Item\tScore 2567', { score: 2, item: 1 }],
  ])('%j', (text, columns) => {
    expect(heading(text)).toMatchObject({ ...NO_COLUMNS, ...columns });
  });

  test.each([
    'คะแนน',
    'ข้อ\tเรื่อง',
    'ข้อสังเกต\tคะแนน',
    'ตัวชี้วัดย่อย\tคะแนน',
    'ชื่อตัวชี้วัด\tคะแนน',
    'เครื่องมือช่าง\tคะแนน',
    'ใช้เครื่องมือ\tคะแนน',
    'ข้อ\tคะแนนของปีก่อน',
    'เรื่อง\tปี 2566',
  ])('%j is none', (text) => {
    expect(heading(text)).toBeNull();
  });
});

describe('beside raw scores the percentage is the score', () => {
  test.each([...['ร้อยละ', 'คิดเป็นร้อยละ', 'คะแนนคิดเป็นร้อยละ', 'ร้อยละที่ได้', '%', '(%)', 'คะแนน %', 'Percent']])(
    'headed %j',
    (percent) => {
      expect(heading(`ข้อ\tคะแนน\t${percent}`)).toMatchObject({ score: 3, years: [], otherYears: [] });
    },
  );

  test.each(['เกณฑ์ร้อยละ', 'ร้อยละของปีก่อน', '% เพิ่ม', 'เพิ่ม %', 'คะแนนเต็ม', 'percentile', 'x percent'])(
    'but not what is headed %j',
    (other) => {
      expect(heading(`ข้อ\tคะแนน\t${other}`)).toMatchObject({ score: 2 });
    },
  );
});

describe('of several years’ score columns', () => {
  test.each([
    ['ข้อ\tคะแนน ปี 2567', 2, [2567], []],
    ['ข้อ\tคะแนน ปี 2566\tคะแนน ปี 2567', 3, [2566, 2567], [2]],
    ['ข้อ\tคะแนน ปี 2566\tคะแนน', 3, [], [2]],
    ['ข้อ\tคะแนน ปี 2565\tคะแนน ปี 2566', 2, [2565, 2566], [3]],
    ['เรื่อง\tปี ๒๕๖๖\tปีงบประมาณ พ.ศ. ๒๕๖๗', 3, [2566, 2567], [2]],
  ])('of %j column %i is read', (text, score, years, otherYears) => {
    expect(heading(text)).toMatchObject({ score, years, otherYears });
  });
});

describe('years under a heading', () => {
  const above = heading('ข้อ\tคะแนน\t');

  test('part its scores, and leave the rest as it was', () => {
    expect(heading('\tปี 2566\tปี 2567', above)).toEqual({ ...above, score: 3, years: [2566, 2567], otherYears: [2] });
  });

  test.each(['ปี 2566', '\tปี 2566', '\tปี 2566\tหมายเหตุ', ''])('are not in %j', (text) => {
    expect(heading(text, above)).toBeNull();
  });

  test('do not stand left of the scores', () => {
    expect(heading('ปี 2566\tปี 2567', above)).toMatchObject({ ...NO_COLUMNS, score: 2 });
  });
});
