import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rules } from '../../../src/core/rules/index.ts';
import { wordFinding, wordFix } from '../../../src/core/rules/wording.ts';
import type { Tab } from '../../../src/core/table/cell.ts';
import { analysisOf, cellsOf, findingsOf } from '../../support/checking.ts';
import { anyItemScores, itemScores, itemTab } from '../../support/sheets.ts';
import { seedTab, tabOf } from '../../support/tabs.ts';

/** A sheet on which every rule has something to look at and nothing to find. */
const CLEAN = tabOf(
  [
    'ปีงบประมาณ พ.ศ. 2567',
    'ข้อ\tคะแนน',
    ...[...itemScores(9000).keys()].map((code) => `${code}\t90.00`),
    'แบบสำรวจ\tตัวชี้วัด\tชื่อ\tคะแนน',
    'IIT\t1\tการปฏิบัติหน้าที่\t90.00',
    'EIT\t6\tคุณภาพการดำเนินงาน\t90.00',
    'OIT\t9\tการเปิดเผยข้อมูล\t90.00',
    'เครื่องมือ\tคะแนน',
    ...['IIT', 'EIT', 'OIT'].map((id) => `${id}\t90.00`),
    'คะแนนภาพรวม\t90.00',
    'ระดับ\tผ่านดี',
  ].join('\n'),
);

/** The clean sheet with some text replaced. */
function but(from: string, to: string): Tab {
  const text = CLEAN.rows.map((row) => row.map((cell) => cell.text).join('\t')).join('\n');
  if (!text.includes(from)) throw new Error(`${from} is not in the clean sheet`);
  return tabOf(text.replace(from, to));
}

describe('each rule finds its slip and names the cells', () => {
  test.each<[string, Tab, string[][]]>([
    ['score-not-a-number', but('i1\t90.00', 'i1\tไม่มี'), [['B3']]],
    ['score-not-a-number', but('i1\t90.00', 'i1\t#N/A'), [['B3']]],
    ['score-out-of-range', but('i1\t90.00', 'i1\t150'), [['B3']]],
    ['score-out-of-range', but('i1\t90.00', 'i1\t-1'), [['B3']]],
    ['score-too-precise', but('i1\t90.00', 'i1\t90.005'), [['B3']]],
    ['score-empty', but('i1\t90.00', 'i1\t'), [['B3']]],
    ['score-conflict', but('i1\t90.00', 'i1\t90.00\ni1\t90.01'), [['B3', 'B4']]],
    ['score-conflict', but('OIT\t9\t', 'OIT\t9\tการเปิดเผยข้อมูล\t80\n\t9\t'), [['D65', 'D66']]],
    ['item-missing', but('i1\t90.00\n', ''), [[]]],
    ['item-unknown', but('i1\t90.00', 'i1\t90.00\ni16\t90.00'), [['B4']]],
    ['instrument-label', but('IIT\t1', 'EIT\t1'), [['A63']]],
    ['indicator-differs', but('หน้าที่\t90.00', 'หน้าที่\t90.01'), [['D63']]],
    ['indicator-partly-visible', but('ดำเนินงาน\t90.00', 'ดำเนินงาน\t92.49'), [['D64']]],
    ['instrument-differs', but('IIT\t90.00', 'IIT\t91'), [['B67']]],
    ['overall-differs', but('ภาพรวม\t90.00', 'ภาพรวม\t90.01'), [['B70']]],
    ['level-differs', but('ผ่านดี', 'ต้องปรับปรุง'), [['B71']]],
    ['year-assumed', but('ปีงบประมาณ พ.ศ. 2567', 'ผลการประเมิน'), [[]]],
    ['year-assumed', but('2567', '2550'), [[]]],
    ['indicator-unknown', tabOf('ปี 2567\ni1\t90'), [[]]],
    ['instrument-missing', tabOf('ปี 2567\ni1\t90'), [[], []]],
    ['topics-unknown', tabOf('ปี 2569\ni1\t90\ne1\t90\no1\t100'), [[], []]],
  ])('%s', (rule, source, cells) => {
    expect(cellsOf(findingsOf(rule, source))).toEqual(cells);
  });

  test('instrument-label looks at items too, and at blocks of one instrument only', () => {
    const block = (label: string, ...items: string[]) =>
      tabOf(['แบบสำรวจ\tข้อ\tคะแนน', ...items.map((code, index) => `${index ? '' : label}\t${code}\t90`)].join('\n'));
    const found = (...rows: [string, ...string[]]) =>
      findingsOf('instrument-label', block(...rows)).map(({ params, fix }) => [params, fix?.to]);
    expect(found('EIT ', 'i1', 'i2')).toEqual([[{ label: 'EIT', expected: 'IIT' }, 'IIT ']]);
    expect(found('IIT', 'i1', 'i2')).toEqual([]);
    expect(found('EIT', 'i1', 'e1')).toEqual([]);
    expect(found('EIT', 'i98', 'i99')).toEqual([]);
  });

  test('tab-unread', () => {
    const copy = { ...itemTab(itemScores(8000)), name: 'ปีก่อน' };
    const [finding] = findingsOf('tab-unread', [CLEAN, copy]);
    expect(finding?.params).toEqual({ tab: 'ปีก่อน', sources: 'Sheet' });
  });
});

test('no rule finds anything on a clean sheet', () => {
  expect(analysisOf(CLEAN).findings).toEqual([]);
});

test('of a plain list of items, whatever their scores, no more is said than that the result is an estimate', () => {
  fc.assert(
    fc.property(anyItemScores(), (scores) => {
      // One below 1 is hardly out of 100, and is said to be so; and of nine scores drawn at random all but one are now and
      // then such as some number of people can give.
      const byChance = ['score-below-one', 'survey-lattice', 'survey-slip'];
      const rules = analysisOf(itemTab(scores)).findings.map(({ rule }) => rule);
      expect(rules.filter((rule) => !byChance.includes(rule))).toEqual(['result-estimated']);
    }),
    { numRuns: 50 },
  );
});

test('the order of the rows changes no finding but where it stands', () => {
  const [title, ...rows] = itemTab(itemScores(9000, { i1: 15_000, o4: 10_100 })).rows;
  fc.assert(
    fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
      const found = analysisOf({ name: 'Sheet', rows: [...(title ? [title] : []), ...shuffled] }).findings;
      expect(found.map(({ rule, item }) => `${rule} ${item}`).sort()).toEqual([
        'indicator-unknown null',
        'score-out-of-range i1',
        'score-out-of-range o4',
      ]);
    }),
    { numRuns: 30 },
  );
});

describe('the seed agency’s sheet', () => {
  const findings = () => analysisOf(seedTab()).findings;
  const found = (rule: string) => findings().filter((finding) => finding.rule === rule);

  test('has e3 and e7 with different values, every place named', () => {
    expect(cellsOf(found('score-conflict'))).toEqual([
      ['E26', 'E42'],
      ['E30', 'E46', 'E56', 'E101'],
    ]);
    expect(found('score-conflict').map(({ item }) => item)).toEqual(['e3', 'e7']);
    expect(found('score-conflict')[0]?.params).toEqual({
      subject: 'e3',
      values: '97.78 (E26), 87.78 (E42)',
      used: '97.78',
    });
  });

  test('has its first block labelled EIT instead of IIT, with a fix', () => {
    const [finding] = found('instrument-label');
    expect(finding?.fix).toEqual({ place: { tab: 'Sheet', row: 6, column: 1 }, from: 'EIT', to: 'IIT' });
    expect(found('instrument-label')).toHaveLength(1);
  });

  test('has indicator 4 reported as 75.35 against 75.18', () => {
    expect(found('indicator-differs').map(({ params }) => params)).toEqual([
      expect.objectContaining({ indicator: '4', reported: '75.35', computed: '75.18' }),
    ]);
  });

  test('gives notices, not errors, for indicators 6 to 8', () => {
    const partly = found('indicator-partly-visible');
    expect(partly.map(({ params, severity }) => [params['indicator'], params['computed'], severity])).toEqual([
      ['6', '90.82', 'notice'],
      ['7', '86.07', 'notice'],
      ['8', '68.95', 'notice'],
    ]);
  });

  test('lacks eleven OIT items', () => {
    const missing = ['o4', 'o23', 'o24', 'o25', 'o26', 'o27', 'o28', 'o29', 'o31', 'o32', 'o33'];
    expect(found('item-missing').map(({ item }) => item)).toEqual(missing);
  });

  test('has one score of the staff survey that 33 people cannot give, and the likely right one', () => {
    const [slip] = found('survey-lattice').filter(({ item }) => item === 'i11');
    expect(slip?.params).toMatchObject({ score: '98.27', respondents: '33' });
    expect(slip?.fix).toMatchObject({ from: '๙๘.๒๗', to: '๙๘.๗๙' });
  });

  test('has e7 once with three decimals', () => {
    expect(cellsOf(found('score-too-precise'))).toEqual([['E56']]);
  });

  test('has nothing else', () => {
    expect(new Set(findings().map(({ rule }) => rule))).toEqual(
      new Set([
        ...[
          'item-astray',
          'score-conflict',
          'indicator-differs',
          'survey-lattice',
          'instrument-label',
          'score-too-precise',
        ],
        ...['item-missing', 'indicator-partly-visible', 'oit-composition', 'other-years-number'],
        ...['remark-contradicts', 'thai-zero-code'],
      ]),
    );
  });

  test('has every finding worded, with no placeholder left', () => {
    for (const finding of findings()) {
      for (const language of ['th', 'en'] as const) {
        expect(wordFinding(finding, language)).toMatch(/^[^{}@]+$/);
        expect(wordFix(finding, language)).toMatch(/^[^{}@]*$/);
      }
    }
  });
});

describe('the list of rules', () => {
  test('has each code once', () => {
    const codes = rules.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });
});
