import { describe, expect, test } from 'vitest';
import { planDocument } from '../../../src/core/document/planView.ts';
import type { Measure } from '../../../src/core/measures/measure.ts';
import { analysisOf } from '../../support/checking.ts';
import { itemScores, itemTab } from '../../support/sheets.ts';
import { seedTab, tabOf } from '../../support/tabs.ts';

const seed = analysisOf(seedTab());

function measure(parts: Partial<Measure>): Measure {
  const nothing = {
    id: 'a',
    issue: 1,
    title: 'ทำคู่มือ',
    steps: [],
    responsible: null,
    start: null,
    end: null,
    items: [],
  };
  return { ...nothing, ...parts };
}

describe('the seed agency’s plan', () => {
  const view = planDocument(seed, seed.proposals);

  test('has its figures in Thai numerals and Buddhist years', () => {
    expect([view.overall, view.level, view.resultYear, view.planYear]).toEqual(['๗๔.๖๗', 'ต้องปรับปรุง', '๒๕๖๗', '๒๕๖๘']);
    expect(view.indicators[3]).toEqual({
      instrument: '',
      number: '๔',
      name: 'การใช้ทรัพย์สินของราชการ',
      score: '๗๕.๓๕',
      verdict: 'ต่ำกว่าเป้าหมาย',
    });
  });

  test('shows in each issue the items that bear on it, the instrument once', () => {
    expect(view.issues.map(({ items }) => items.length)).toEqual([14, 8, 9, 4, 8, 7, 7]);
    expect(
      view.issues[3]?.items.map(({ instrument, code, score, verdict }) => [instrument, code, score, verdict]),
    ).toEqual([
      ['IIT', 'i๑๐', '๖๗.๒๗', 'ต้องปรับปรุง'],
      ['', 'i๑๑', '๙๘.๒๗', 'รักษาระดับ'],
      ['', 'i๑๒', '๖๐.๐๐', 'ต้องปรับปรุง'],
      ['OIT', 'o๑๐', '๑๐๐.๐๐', 'รักษาระดับ'],
    ]);
  });

  test('says of each issue what its figures say, and names what is weak', () => {
    expect(view.issues[3]?.analysis).toEqual([
      expect.stringContaining('ถึงเกณฑ์ ๒ ข้อ และต้องปรับปรุง ๒ ข้อ'),
      expect.stringContaining('ส่วนที่ ๔'),
      expect.stringMatching(/^ข้อ i๑๐ .* ได้ ๖๗.๒๗ คะแนน$/),
      expect.stringMatching(/^ข้อ i๑๒ .* ได้ ๖๐.๐๐ คะแนน$/),
    ]);
  });

  test('holds no Arabic digit', () => {
    expect(JSON.stringify(view).match(/\d/g)).toBeNull();
  });
});

describe('an issue', () => {
  test('with nothing weak says so', () => {
    const view = planDocument(analysisOf(itemTab(itemScores(10_000))), []);
    expect(view.issues.map(({ analysis }) => analysis[1])).toEqual(
      Array.from({ length: 7 }, () => expect.stringContaining('ทุกข้อ')),
    );
  });

  test('without any score says that it cannot be analysed', () => {
    const view = planDocument(analysisOf(tabOf('i1\t90')), []);
    expect(view.issues[4]?.analysis).toEqual([expect.stringContaining('ยังวิเคราะห์ไม่ได้')]);
  });
});

describe('a measure', () => {
  const rowsOf = (...measures: Measure[]) => planDocument(seed, measures).measures;

  test('has its steps numbered once, also where staff numbered them', () => {
    const [row] = rowsOf(measure({ steps: ['ร่าง', '2. เสนอ', '๓) ประกาศ'] }));
    expect(row?.steps).toEqual(['๑. ร่าง', '๒. เสนอ', '๓. ประกาศ']);
  });

  test('names its issue only once in a row of the same issue, whatever the order on the tab', () => {
    const rows = rowsOf(measure({ issue: 2 }), measure({ issue: 1 }), measure({ issue: 2 }));
    expect(rows.map(({ issueNumber, issueName }) => [issueNumber, issueName !== ''])).toEqual([
      ['๑', true],
      ['๒', true],
      ['๒', false],
    ]);
  });

  test.each([
    ['1 ตุลาคม 2567', '30 กันยายน 2568', '๑ ตุลาคม ๒๕๖๗ – ๓๐ กันยายน ๒๕๖๘'],
    ['ไตรมาส 1', null, 'ไตรมาส ๑ – [โปรดระบุวันสิ้นสุด]'],
    [null, null, null],
  ])('from %j to %j has the period %j', (start, end, period) => {
    expect(rowsOf(measure({ start, end }))[0]?.period?.replace(/\u00A0/g, ' ') ?? null).toBe(period);
  });
});

test('what nobody gave is null, for the document to mark', () => {
  const view = planDocument(analysisOf(tabOf('i1\t90')), [measure({})]);
  expect([view.agency, view.district, view.province, view.resultYear, view.planYear, view.overall]).toEqual(
    Array.from({ length: 6 }, () => null),
  );
  expect(view.measures[0]?.responsible).toBeNull();
});

test('the words for district and province are not written twice', () => {
  const agency = { name: 'อบต.ก', district: 'อำเภอเชียงยืน', province: 'จ. มหาสารคาม', fiscalYear: 2567 };
  const view = planDocument(analysisOf(tabOf('i1\t90'), { agency }), []);
  expect([view.district, view.province]).toEqual(['เชียงยืน', 'มหาสารคาม']);
});
