import { describe, expect, test } from 'vitest';
import { overview } from '../../../src/core/document/overview.ts';
import { fy2567 } from '../../../src/core/framework/fy2567/index.ts';
import { analysisOf } from '../../support/checking.ts';
import { tabOf } from '../../support/tabs.ts';

/** Beside the given lines there is one item, since a sheet without any is none. */
const overviewOf = (...lines: string[]) => overview(analysisOf(tabOf(['ปี 2567', ...lines, 'i1\t90'].join('\n'))));

/** All of 2567, which nobody states. */
const DISCLOSURES = Array.from({ length: 35 }, (_, index) => `o${index + 1}\t100`).join('\n');

describe('against the country', () => {
  test.each([
    ['95.05', 'คะแนนภาพรวมสูงกว่าค่าเฉลี่ยของประเทศประจำปีงบประมาณ พ.ศ. ๒๕๖๗ (๙๓.๐๕ คะแนน) อยู่ ๒.๐๐ คะแนน'],
    ['93.05', 'คะแนนภาพรวมเท่ากับค่าเฉลี่ยของประเทศประจำปีงบประมาณ พ.ศ. ๒๕๖๗ (๙๓.๐๕ คะแนน)'],
    ['90.00', 'คะแนนภาพรวมต่ำกว่าค่าเฉลี่ยของประเทศประจำปีงบประมาณ พ.ศ. ๒๕๖๗ (๙๓.๐๕ คะแนน) อยู่ ๓.๐๕ คะแนน'],
  ])('a score of %s', (score, words) => {
    expect(overviewOf(`คะแนนภาพรวม\t${score}`)).toContain(words);
  });

  test.each([
    ['of a year whose mean nobody knows', 'ปี 2569\nคะแนนภาพรวม\t90\ni1\t90'],
    ['where the year is only assumed', `คะแนนภาพรวม\t90\n${DISCLOSURES}`],
    ['without an overall score', 'ปี 2567\ni1\t90'],
  ])('nothing is said %s', (_what, text) => {
    expect(overview(analysisOf(tabOf(text))).filter((line) => line.includes('ประเทศ'))).toEqual([]);
  });
});

describe('what a year’s questions are assumed to be', () => {
  const survey = (letter: string, count: number) =>
    Array.from({ length: count }, (_, index) => `${letter}${index + 1}\t90`).join('\n');
  const said = (text: string) => overview(analysisOf(tabOf(text))).filter((line) => line.includes('ถือตามปี'));

  test('is said, with the year that it is taken from', () => {
    expect(said(`ปี 2569\n${survey('i', 15)}\n${survey('e', 9)}`)).toEqual([
      'เรื่องของข้อ IIT, EIT ปี ๒๕๖๙ ถือตามปี ๒๕๖๘ เพราะยังไม่มีรายการข้อของปี ๒๕๖๙ โปรดตรวจกับคู่มือการประเมิน',
    ]);
    expect(said(`ปี 2569\n${survey('i', 20)}\n${survey('e', 9)}`)).toEqual([expect.stringMatching(/^เรื่องของข้อ EIT ปี/)]);
  });

  test('is not said of a year that is known', () => {
    expect(said(`ปี 2567\n${survey('i', 15)}`)).toEqual([]);
  });
});

describe('against last year', () => {
  const heading = 'ข้อ\tคะแนน ปี 2566\tคะแนน ปี 2567';
  const between = (before: string, now: string) =>
    overviewOf(heading, `คะแนนภาพรวม\t${before}\t${now}`, 'i2\t70\t90').find((line) => line.includes('๒๕๖๖'));

  test.each([
    ['80.25', '82.25', 'ซึ่งได้ ๘๐.๒๕ คะแนน คะแนนภาพรวมเพิ่มขึ้น ๒.๐๐ คะแนน'],
    ['82.25', '80.00', 'ซึ่งได้ ๘๒.๒๕ คะแนน คะแนนภาพรวมลดลง ๒.๒๕ คะแนน'],
  ])('%s, then %s', (before, now, words) => {
    expect(between(before, now)).toBe(`เมื่อเทียบกับผลการประเมินปีงบประมาณ พ.ศ. ๒๕๖๖ ${words}`);
  });

  test('the same again', () => {
    expect(between('80', '80')).toBe('คะแนนภาพรวมเท่ากับผลการประเมินปีงบประมาณ พ.ศ. ๒๕๖๖ ซึ่งได้ ๘๐.๐๐ คะแนน');
  });

  test('nothing is said where one of the two has no overall score', () => {
    for (const figures of ['\t80', '80\t']) {
      expect(overviewOf(heading, `คะแนนภาพรวม\t${figures}`, 'i2\t70\t90').join()).not.toContain('๒๕๖๖');
    }
  });
});

describe('the indicators', () => {
  const TEN = fy2567.indicators.map(({ name }) => name.th);
  const tenOf = (scores: readonly number[]) => overviewOf(...TEN.map((name, index) => `${name}\t${scores[index]}`));

  test('that stand out are named, and those under the target are listed', () => {
    expect(tenOf([90, 84.99, 85, 85, 85, 85, 85, 85, 50, 85])).toEqual([
      expect.stringContaining('ประมาณการ'),
      expect.stringContaining('ประเทศ'),
      'ตัวชี้วัดที่ได้คะแนนสูงสุด คือ ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่ (๙๐.๐๐ คะแนน) และตัวชี้วัดที่ได้คะแนนต่ำสุด คือ ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล (๕๐.๐๐ คะแนน)',
      'ตัวชี้วัดที่ต่ำกว่าเป้าหมาย ๘๕.๐๐ คะแนน มี ๒ ตัวชี้วัด ได้แก่ ตัวชี้วัดที่ ๒ การใช้งบประมาณ (๘๔.๙๙ คะแนน) และตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล (๕๐.๐๐ คะแนน)',
    ]);
  });

  test('that all reach the target are said to, where all are known', () => {
    const reached = 'ตัวชี้วัดทุกตัวถึงเป้าหมาย ๘๕.๐๐ คะแนน';
    expect(tenOf(Array(10).fill(85))).toContain(reached);
    expect(overviewOf(...TEN.slice(1).map((name) => `${name}\t90`)).join()).not.toContain('ถึงเป้าหมาย');
  });

  test('do not stand out where not all are known, and it is said which', () => {
    expect(overviewOf('การปฏิบัติหน้าที่\t90', 'การใช้งบประมาณ\t60').slice(1)).toEqual([
      'ตัวชี้วัดที่ต่ำกว่าเป้าหมาย ๘๕.๐๐ คะแนน มี ๑ ตัวชี้วัด ได้แก่ ตัวชี้วัดที่ ๒ การใช้งบประมาณ (๖๐.๐๐ คะแนน) ยังไม่ทราบคะแนนของตัวชี้วัดที่ ๓, ๔, ๕, ๖, ๗, ๘, ๙, ๑๐',
    ]);
  });
});

describe('what is no sure result is called an estimate, with what is lacking', () => {
  const level = 'ระดับ\tผ่าน';

  test.each([
    ['the overall score and the level', [], /^คะแนนภาพรวมและระดับข้างต้น.*ตัวชี้วัดที่ ๑, ๒.*EIT ส่วนที่ ๑, ๒/],
    ['the overall score', [level], /^คะแนนภาพรวมข้างต้น.*ตัวชี้วัดที่ ๑, ๒/],
    ['the level', ['คะแนนภาพรวม\t90'], /^ระดับข้างต้น.*EIT ส่วนที่ ๑, ๒/],
  ])('%s', (_what, lines, words) => {
    expect(overviewOf(...lines)[0]).toMatch(words);
  });

  test('and nothing is said where both are stated', () => {
    expect(overviewOf('คะแนนภาพรวม\t90', level).join()).not.toContain('ประมาณการ');
  });
});

describe('what is under the target and no indicator shows', () => {
  const said = (...lines: string[]) =>
    overview(analysisOf(tabOf(['ปี 2567', 'รายการ\tคะแนน', ...lines].join('\n')))).filter((line) =>
      line.includes('ไม่ปรากฏ'),
    );

  test('an instrument of which no indicator is known', () => {
    expect(said('IIT\t88.65', 'EIT\t86.02', 'OIT\t55.66')).toEqual([
      'คะแนนที่ต่ำกว่าเป้าหมาย ๘๕.๐๐ คะแนนโดยไม่ปรากฏในคะแนนตัวชี้วัด ได้แก่ OIT (๕๕.๖๖ คะแนน)',
    ]);
  });

  test('a part of EIT', () => {
    expect(said('IIT\t92', 'EIT\t90', 'EIT ส่วนที่ 1\t84', 'EIT ส่วนที่ 2\t96', 'OIT\t96')).toEqual([
      expect.stringMatching(/ได้แก่ EIT ส่วนที่ ๑ \(๘๔\.๐๐ คะแนน\)$/),
    ]);
  });

  test('nothing where an indicator shows it, or nothing is under it', () => {
    expect(said('OIT\t55.66', 'ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล\t57.98')).toEqual([]);
    expect(said('IIT\t88.65', 'EIT\t86.02', 'OIT\t95.66')).toEqual([]);
  });
});
