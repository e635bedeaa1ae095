import { describe, expect, test } from 'vitest';
import { issueSections } from '../../../src/core/document/issueSections.ts';
import { numberMeasures } from '../../../src/core/document/numberedMeasures.ts';
import type { NarrativeOnTab } from '../../../src/core/narrative/narrative.ts';
import { analysisOf } from '../../support/checking.ts';
import { measureOf } from '../../support/measures.ts';
import { itemScores, itemTab } from '../../support/sheets.ts';
import { tabOf } from '../../support/tabs.ts';

const measures = () =>
  numberMeasures([measureOf({ issue: 2, items: ['i10'] }), measureOf({ issue: 4, items: ['i10', 'i12'] })]);
const fourthOf = (analysis: Parameters<typeof issueSections>[0]) => issueSections(analysis, measures())[3];

describe('an item of an issue', () => {
  test('has its code and topic in Thai numerals, its score, a verdict and the measures for it', () => {
    const section = fourthOf(analysisOf(itemTab(itemScores(10_000, { i10: 8499, i11: 8500, o10: 5000 }))));
    expect([section?.number, section?.name]).toEqual(['๔', expect.stringContaining('ทรัพย์สิน')]);
    expect(section?.items.map(({ instrument, code, score, verdict }) => [instrument, code, score, verdict])).toEqual([
      ['IIT', 'i๑๐', '๘๔.๙๙', 'ต้องปรับปรุง'],
      ['', 'i๑๑', '๘๕.๐๐', 'รักษาระดับ'],
      ['', 'i๑๒', '๑๐๐.๐๐', 'รักษาระดับ'],
      ['OIT', 'o๑๐', '๕๐.๐๐', 'ต้องปรับปรุง'],
    ]);
    expect(section?.items.map(({ remark }) => remark)).toEqual([
      expect.stringMatching(/มาตรการที่ ๑, ๒$/),
      '–',
      '–',
      'ยังไม่มีมาตรการรองรับ',
    ]);
    for (const { topic } of section?.items ?? []) expect(topic).toMatch(/^[^\da-z]{5,}$/i);
  });

  test('without a score is not shown', () => {
    expect(fourthOf(analysisOf(tabOf('ปี 2567\ni11\t90')))?.items.map(({ code }) => code)).toEqual(['i๑๑']);
  });

  test('that is good says how it moved since last year, whatever its number was then', () => {
    const now = 'ปี 2568\nข้อ\tคะแนน\no10\t100\no12\t100\ni1\t90\ni2\t90\ni3\t90';
    const before = 'ปี 2567\nข้อ\tคะแนน\no13\t50\no10\t0\ni1\t95.5\ni2\t90\ni3\t88';
    const analysis = analysisOf([tabOf(now, 'ปีนี้'), tabOf(before, 'ปีก่อน')]);
    const remarks = new Map(
      issueSections(analysis, [])
        .flatMap(({ items }) => items)
        .map(({ code, remark }) => [code, remark]),
    );
    expect(Object.fromEntries(remarks)).toMatchObject({
      o๑๐: 'เพิ่มขึ้น ๕๐.๐๐',
      o๑๒: '–',
      i๑: 'ลดลง ๕.๕๐',
      i๒: 'เท่าปีก่อน',
      i๓: 'เพิ่มขึ้น ๒.๐๐',
    });
  });
});

describe('the text of an issue', () => {
  const place = { tab: 'บทวิเคราะห์', row: 4, column: 3 };
  const own: NarrativeOnTab = {
    issue: 4,
    text: ' ข้อ 1 ของเรา \n\n ย่อหน้า ๒',
    readAgain: false,
    remembered: null,
    place,
  };
  const texts = (narratives: NarrativeOnTab[]) =>
    issueSections(analysisOf(itemTab(itemScores(10_000, { i10: 6000 })), { narratives }), measures()).map(
      ({ analysis }) => analysis,
    );

  test('is staff’s own where they wrote one, a paragraph a line, in Thai numerals', () => {
    expect(texts([own])[3]).toEqual(['ข้อ ๑ ของเรา', 'ย่อหน้า ๒']);
  });

  test('is what the figures give in all other issues, and where the tab has nothing else', () => {
    const given = texts([]);
    expect(texts([own]).filter((_, index) => index !== 3)).toEqual(given.filter((_, index) => index !== 3));
    expect(texts([{ ...own, text: '' }])).toEqual(given);
  });

  test('says what the figures say, what is to be improved, and what bears on it', () => {
    expect(texts([])[3]).toEqual([
      'ประเด็นนี้พิจารณาจาก ๔ ข้อที่มีคะแนน ซึ่งอยู่ระหว่าง ๖๐.๐๐ ถึง ๑๐๐.๐๐ คะแนน ถึงเกณฑ์ ๓ ข้อ และต้องปรับปรุง ๑ ข้อ ตัวชี้วัดจากแบบสำรวจที่เกี่ยวข้อง ได้แก่ ตัวชี้วัดที่ ๔ การใช้ทรัพย์สินของราชการ (๘๖.๖๗ คะแนน)',
      expect.stringMatching(
        /^คะแนนจากบุคลากรของหน่วยงานชี้ว่า.*ในเรื่อง .+ \(ข้อ i๑๐ ได้ ๖๐.๐๐ คะแนน\) หน่วยงานจึงกำหนดมาตรการที่ ๑, ๒ เพื่อ/,
      ),
      expect.stringMatching(/^ข้อมูลที่ต้องเปิดเผย.* ได้แก่ ข้อ o๑๐ /),
    ]);
  });

  test('has a paragraph for each instrument with something weak, and none for measures where there are none', () => {
    const analysis = analysisOf(itemTab(itemScores(10_000, { i1: 6000, e8: 7000, o8: 0 })));
    const [first] = issueSections(analysis, []);
    expect(first?.analysis).toEqual([
      expect.stringContaining('ต้องปรับปรุง ๓ ข้อ'),
      expect.stringMatching(/^คะแนนจากบุคลากร.*i๑ ได้ ๖๐.๐๐/),
      expect.stringMatching(/^คะแนนจากผู้รับบริการ.*e๘ ได้ ๗๐.๐๐/),
      expect.stringMatching(/^ข้อมูลบนเว็บไซต์.*o๘ ได้ ๐.๐๐/),
      expect.not.stringContaining('มาตรการที่'),
    ]);
  });
});
