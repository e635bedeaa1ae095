import { describe, expect, test } from 'vitest';
import { overview } from '../../../src/core/document/overview.ts';
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
    expect(overviewOf(`คะแนนภาพรวม\t${score}`)).toEqual([words]);
  });

  test.each([
    ['of a year whose mean nobody knows', 'ปี 2569\nคะแนนภาพรวม\t90\ni1\t90'],
    ['where the year is only assumed', `คะแนนภาพรวม\t90\n${DISCLOSURES}`],
    ['without an overall score', 'ปี 2567\ni1\t90'],
  ])('nothing is said %s', (_what, text) => {
    expect(overview(analysisOf(tabOf(text))).filter((line) => line.includes('ประเทศ'))).toEqual([]);
  });
});

describe('against last year', () => {
  const heading = 'ข้อ\tคะแนน ปี 2566\tคะแนน ปี 2567';
  const between = (before: string, now: string) =>
    overviewOf(heading, `คะแนนภาพรวม\t${before}\t${now}`, 'i2\t70\t90')[1];

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
    expect(overviewOf(heading, 'คะแนนภาพรวม\t\t80', 'i2\t70\t90')).toHaveLength(1);
    expect(overviewOf(heading, 'คะแนนภาพรวม\t80\t', 'i2\t70\t90')).toEqual([]);
  });
});

describe('the indicators', () => {
  test('that stand out are named, and those under the target are listed', () => {
    expect(overviewOf('การปฏิบัติหน้าที่\t90', 'การใช้งบประมาณ\t84.99', 'การใช้อำนาจ\t85', 'การเปิดเผยข้อมูล\t50')).toEqual([
      'ตัวชี้วัดที่ได้คะแนนสูงสุด คือ ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่ (๙๐.๐๐ คะแนน) และตัวชี้วัดที่ได้คะแนนต่ำสุด คือ ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล (๕๐.๐๐ คะแนน)',
      'ตัวชี้วัดที่ต่ำกว่าเป้าหมาย ๘๕.๐๐ คะแนน มี ๒ ตัวชี้วัด ได้แก่ ตัวชี้วัดที่ ๒ การใช้งบประมาณ (๘๔.๙๙ คะแนน) และตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล (๕๐.๐๐ คะแนน)',
    ]);
  });

  test('that all reach the target are said to', () => {
    expect(overviewOf('การปฏิบัติหน้าที่\t85', 'การใช้งบประมาณ\t99').slice(1)).toEqual([
      'ตัวชี้วัดทุกตัวที่มีคะแนนถึงเป้าหมาย ๘๕.๐๐ คะแนน',
    ]);
  });

  test.each([['การปฏิบัติหน้าที่\t90'], ['การปฏิบัติหน้าที่\t90\nการใช้งบประมาณ\t90']])(
    'do not stand out where there is but one, or all are equal: %j',
    (lines) => {
      expect(overviewOf(lines)).toEqual([expect.stringContaining('ทุกตัวที่มีคะแนนถึงเป้าหมาย')]);
    },
  );
});
