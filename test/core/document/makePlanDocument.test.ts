import { describe, expect, test } from 'vitest';
import { makePlanDocument } from '../../../src/core/document/makePlanDocument.ts';
import type { Measure } from '../../../src/core/measures/measure.ts';
import { analysisOf } from '../../support/checking.ts';
import { measureOf } from '../../support/measures.ts';
import { itemScores, itemTab } from '../../support/sheets.ts';
import { seedTab, tabOf } from '../../support/tabs.ts';

const seed = () => analysisOf(seedTab());

describe('the seed agency’s plan', () => {
  const seedView = () => makePlanDocument(seed(), seed().proposals);

  test('has its figures in Thai numerals and Buddhist years', () => {
    const view = seedView();
    expect([view.overall, view.level, view.resultYear, view.planYear]).toEqual(['๗๔.๖๗', 'ต้องปรับปรุง', '๒๕๖๗', '๒๕๖๘']);
    expect(view.indicators[3]).toEqual({
      instrument: '',
      number: '๔',
      name: 'การใช้ทรัพย์สินของราชการ',
      score: '๗๕.๓๕',
      previous: '–',
      change: '–',
      verdict: 'ต่ำกว่าเป้าหมาย',
      bar: { share: 0.7535, reaches: 'missed', words: '๗๕.๓๕ จากคะแนนเต็ม ๑๐๐' },
    });
  });

  test('shows in each issue the items that bear on it, the instrument once', () => {
    const view = seedView();
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

  test('says of each issue what its figures say, what to improve, which disclosures and measures bear on it', () => {
    expect(seedView().issues[3]?.analysis).toEqual([
      expect.stringMatching(/ถึงเกณฑ์ ๒ ข้อ และต้องปรับปรุง ๒ ข้อ .*ตัวชี้วัดที่ ๔ การใช้ทรัพย์สินของราชการ \(๗๕.๓๕ คะแนน\)$/),
      expect.stringMatching(
        /บุคลากร.*\(ข้อ i๑๐ ได้ ๖๗.๒๗ คะแนน\) และ.*\(ข้อ i๑๒ ได้ ๖๐.๐๐ คะแนน\) หน่วยงานจึงกำหนดมาตรการที่ [๐-๙, ]+ เพื่อ/,
      ),
      expect.stringMatching(/^ข้อมูลที่ต้องเปิดเผย.*ข้อ o๑๐ คู่มือ/),
    ]);
  });

  test('refers from a weak item to the very measures that name it', () => {
    const view = seedView();
    const rows = view.issues.flatMap(({ items }) => items).filter(({ verdict }) => verdict === 'ต้องปรับปรุง');
    expect(rows.length).toBeGreaterThan(10);
    for (const { code, remark } of rows) {
      const numbers = view.measures.filter(({ items }) => items.split(', ').includes(code)).map(({ number }) => number);
      expect(remark).toBe(`มาตรการที่ ${numbers.join(', ')}`);
    }
  });

  test('sets its overall score against the country, and names the indicators that stand out', () => {
    expect(seedView().overview).toEqual([
      expect.stringContaining('ต่ำกว่าค่าเฉลี่ยของประเทศประจำปีงบประมาณ พ.ศ. ๒๕๖๗ (๙๓.๐๕ คะแนน) อยู่ ๑๘.๓๘ คะแนน'),
      expect.stringMatching(/สูงสุด คือ ตัวชี้วัดที่ ๓ .*ต่ำสุด คือ ตัวชี้วัดที่ ๑๐ /),
      expect.stringContaining('๘๕.๐๐ คะแนน มี ๔ ตัวชี้วัด'),
    ]);
  });

  test('holds no Arabic digit', () => {
    const texts = JSON.stringify(seedView(), (key, value) => (key === 'share' ? undefined : value));
    expect(texts.match(/\d/g)).toBeNull();
  });
});

describe('an issue', () => {
  test('with nothing weak says so', () => {
    const view = makePlanDocument(analysisOf(itemTab(itemScores(10_000))), []);
    expect(view.issues.map(({ analysis }) => analysis[1])).toEqual(
      Array.from({ length: 7 }, () => expect.stringContaining('ทุกข้อ')),
    );
  });

  test('without any score says that it cannot be analysed', () => {
    const view = makePlanDocument(analysisOf(tabOf('i1\t90')), []);
    expect(view.issues[4]?.analysis).toEqual([expect.stringContaining('ยังไม่ทราบผลของประเด็นนี้')]);
  });
});

test('an issue without item scores is judged by its indicators, where they are known', () => {
  const view = makePlanDocument(analysisOf(tabOf('ปี 2567\nการใช้ทรัพย์สินของราชการ\t75.35')), []);
  expect(view.issues[3]?.analysis).toEqual([
    expect.stringMatching(/ไม่มีคะแนนรายข้อ.*ตัวชี้วัดที่ ๔ การใช้ทรัพย์สินของราชการ \(๗๕.๓๕ คะแนน\)$/),
    expect.stringMatching(/^ตัวชี้วัดที่ต่ำกว่าเป้าหมาย.*ตัวชี้วัดที่ ๔/),
    expect.stringContaining('ต้องเปิดเผย'),
  ]);
});

test.each([
  ['all the same', 'i10\t100\ni11\t100\ni12\t100\no10\t100', 'จาก ๔ ข้อที่มีคะแนน ทุกข้อได้ ๑๐๐.๐๐ คะแนน ถึงเกณฑ์ทุกข้อ'],
  [
    'all the same, as far as they are known',
    'i10\t90\ni12\t90',
    'จาก ๒ ข้อที่มีคะแนน ซึ่งได้ ๙๐.๐๐ คะแนนเท่ากัน ยังไม่ทราบคะแนนอีก ๒ ข้อ ได้แก่ ข้อ i๑๑, o๑๐',
  ],
  ['one alone', 'i12\t60', 'พิจารณาจากข้อ i๑๒ ซึ่งได้ ๖๐.๐๐ คะแนน ต่ำกว่าเกณฑ์'],
  ['all weak', 'i10\t60\ni11\t65\ni12\t70\no10\t60', 'อยู่ระหว่าง ๖๐.๐๐ ถึง ๗๐.๐๐ คะแนน ต่ำกว่าเกณฑ์ทุกข้อ'],
  ['all weak, as far as they are known', 'i10\t60\ni12\t70', 'ทุกข้อที่มีคะแนนต่ำกว่าเกณฑ์ ยังไม่ทราบคะแนนอีก ๒ ข้อ'],
])('scores that are %s are told in a sentence of their own', (_what, rows, sentence) => {
  const view = makePlanDocument(analysisOf(tabOf(`ปี 2567\n${rows}`)), []);
  expect(view.issues[3]?.analysis[0]).toContain(sentence);
});

test('addresses, links and names in Latin letters keep their digits', () => {
  const [row] = makePlanDocument(seed(), [
    measureOf({ steps: ['ส่ง abt2568@go.th 2 ครั้ง'], done: 'ดู https://a.go.th/2568' }),
  ]).measures;
  expect([row?.steps, row?.done]).toEqual([['๑. ส่ง abt2568@go.th ๒ ครั้ง'], 'ดู https://a.go.th/2568']);
});

describe('a measure', () => {
  const rowsOf = (...measures: Measure[]) => makePlanDocument(seed(), measures).measures;

  test('has its steps numbered once, also where staff numbered them', () => {
    const [row] = rowsOf(measureOf({ steps: ['ร่าง', '2. เสนอ', '๓) ประกาศ'] }));
    expect(row?.steps).toEqual(['๑. ร่าง', '๒. เสนอ', '๓. ประกาศ']);
  });

  test('names its issue only once in a row of the same issue, whatever the order on the tab', () => {
    const rows = rowsOf(measureOf({ issue: 2 }), measureOf({ issue: 1 }), measureOf({ issue: 2 }));
    expect(rows.map(({ issueNumber, issueName }) => [issueNumber, issueName !== ''])).toEqual([
      ['๑', true],
      ['๒', true],
      ['๒', false],
    ]);
  });

  test.each([
    ['1 ตุลาคม 2567', '30 กันยายน 2568', '๑ ตุลาคม ๒๕๖๗ – ๓๐ กันยายน ๒๕๖๘'],
    ['2024-10-01', '2025-09-30', '๑ ตุลาคม ๒๕๖๗ – ๓๐ กันยายน ๒๕๖๘'],
    ['๐๑-๑๐-๖๗', '๓๐-๐๙-๖๘', '๑ ตุลาคม ๒๕๖๗ – ๓๐ กันยายน ๒๕๖๘'],
    ['10/1/2024', '9/30/2025', '๑ ตุลาคม ๒๕๖๗ – ๓๐ กันยายน ๒๕๖๘'],
    ['1 Oct 2024', '30 Sep 2025', '๑ ตุลาคม ๒๕๖๗ – ๓๐ กันยายน ๒๕๖๘'],
    ['ต.ค. 67', 'ก.ย. 68', 'ตุลาคม ๒๕๖๗ – กันยายน ๒๕๖๘'],
    ['2024-10-01 - 2025-09-30', null, '๑ ตุลาคม ๒๕๖๗ – ๓๐ กันยายน ๒๕๖๘'],
    ['3/5/2025', '6/7/2025', '๓/๕/๒๐๒๕ – ๖/๗/๒๐๒๕'],
    ['ไตรมาส 1', null, 'ไตรมาส ๑ – [โปรดระบุวันสิ้นสุด]'],
    ['ตุลาคม 2567 ถึง กันยายน 2568', null, 'ตุลาคม ๒๕๖๗ ถึง กันยายน ๒๕๖๘'],
    [null, null, null],
  ])('from %j to %j has the period %j', (start, end, period) => {
    expect(rowsOf(measureOf({ start, end }))[0]?.period?.replace(/\u00A0/g, ' ') ?? null).toBe(period);
  });
});

test('what nobody gave is null, for the document to mark', () => {
  const disclosures = Array.from({ length: 35 }, (_, index) => `o${index + 1}\t100`).join('\n');
  const view = makePlanDocument(analysisOf(tabOf(disclosures)), [measureOf({})]);
  expect([view.agency, view.district, view.province, view.resultYear, view.planYear, view.overall]).toEqual(
    Array.from({ length: 6 }, () => null),
  );
  expect(view.measures[0]?.responsible).toBeNull();
});

test('the words for district and province are not written twice', () => {
  const agency = { name: 'อบต.ก', district: 'อำเภอเชียงยืน', province: 'จ. มหาสารคาม', fiscalYear: 2567 };
  const view = makePlanDocument(analysisOf(tabOf('i1\t90'), { agency }), []);
  expect([view.district, view.province]).toEqual(['เชียงยืน', 'มหาสารคาม']);
});

describe('beside last year’s figures', () => {
  const lines = [
    'ข้อ\tคะแนน ปี 2566\tคะแนน ปี 2567',
    'การใช้อำนาจ\t80\t90',
    'การใช้งบประมาณ\t95.50\t90',
    'คะแนนภาพรวม\t80.25\t82.25',
  ];

  test('every figure has the one before and the change', () => {
    const view = makePlanDocument(analysisOf(tabOf(lines.join('\n'))), []);
    expect([view.previousYear, view.previousOverall, view.overallChange]).toEqual(['๒๕๖๖', '๘๐.๒๕', '+๒.๐๐']);
    expect(view.indicators.slice(1, 3).map(({ previous, change }) => [previous, change])).toEqual([
      ['๙๕.๕๐', '−๕.๕๐'],
      ['๘๐.๐๐', '+๑๐.๐๐'],
    ]);
    expect(view.overview.join()).toContain('ซึ่งได้ ๘๐.๒๕ คะแนน คะแนนภาพรวมเพิ่มขึ้น ๒.๐๐ คะแนน');
  });
});

describe('what became of the measures', () => {
  test.each([
    [null, 'ยังไม่ได้ดำเนินการ', ['–', '–', '–']],
    ['กำลังทำ', 'อยู่ระหว่างดำเนินการ', [null, '–', '–']],
    ['เสร็จแล้ว', 'ดำเนินการแล้ว', [null, null, null]],
    ['รอหนังสือตอบ', 'รอหนังสือตอบ', [null, '–', '–']],
  ])('of one that is %j, asks only for what there must be to tell', (state, words, told) => {
    const [row] = makePlanDocument(seed(), [measureOf({ state })]).measures;
    expect([row?.state, [row?.done, row?.result, row?.evidence]]).toEqual([words, told]);
  });

  test('is counted', () => {
    const states = ['แล้วเสร็จ', 'ดำเนินการแล้ว', '50%', null, 'ยกเลิก'].map((state) => measureOf({ state }));
    const view = makePlanDocument(seed(), states);
    expect([view.measureCount, view.doneCount, view.underWayCount, view.notBegunCount, view.otherCount]).toEqual([
      ...['๕', '๒', '๑', '๑', '๑'],
    ]);
  });
});

test('a measure under a number that is no issue of the year is not lost', () => {
  const { groups } = makePlanDocument(seed(), [measureOf({ issue: 9 })]);
  expect(groups.map(({ number, measures }) => [number, measures.length]).slice(-1)).toEqual([['๙', 1]]);
});
