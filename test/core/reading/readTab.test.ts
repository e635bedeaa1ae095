import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Framework } from '../../../src/core/framework/framework.ts';
import { frameworkOf } from '../../../src/core/framework/frameworks.ts';
import { fy2564 } from '../../../src/core/framework/fy2564/index.ts';
import { fy2567 } from '../../../src/core/framework/fy2567/index.ts';
import { parseTab } from '../../../src/core/reading/parse/parseTab.ts';
import { type Statement, subjectKey } from '../../../src/core/reading/statement.ts';
import { levelOf } from '../../../src/core/reading/tabDetails.ts';
import { formatScore } from '../../../src/core/score/hundredths.ts';
import { a1 } from '../../../src/core/table/address.ts';
import type { Tab } from '../../../src/core/table/cell.ts';
import { toThaiDigits } from '../../../src/core/text/numerals.ts';
import { readTab } from '../../support/reading.ts';
import { anyItemScores } from '../../support/sheets.ts';
import { seedTab, tab, tabOf, type Written } from '../../support/tabs.ts';

/** `i1 84.24 E20`, as compact as a test wants it. */
function shown({ subject, parsed, place }: Statement): string {
  return `${subjectKey(subject)} ${parsed.kind === 'number' ? formatScore(parsed.score) : parsed.kind} ${a1(place)}`;
}

const read = (source: Tab) => readTab(source, fy2567).statements.map(shown);

describe('the seed agency’s sheet', () => {
  const { statements, labels, level } = readTab(seedTab(), fy2567);
  const items = statements.filter(({ subject }) => subject.kind === 'item');
  const codes = [...new Set(items.map(({ subject }) => subjectKey(subject)))];

  test('has 48 different items', () => {
    const numbers = (letter: string) =>
      codes.filter((code) => code.startsWith(letter)).map((code) => Number(code.slice(1)));
    const upTo = (last: number, first = 1) => Array.from({ length: last - first + 1 }, (_, index) => first + index);
    expect(codes).toHaveLength(48);
    expect(numbers('i').sort((a, b) => a - b)).toEqual(upTo(15));
    expect(numbers('e').sort((a, b) => a - b)).toEqual(upTo(9));
    expect(numbers('o').sort((a, b) => a - b)).toEqual([1, 2, 3, ...upTo(22, 5), 30, 34, 35]);
  });

  test('gives every place of an item, with the issue it stands under', () => {
    const e7 = items.filter(({ subject }) => subjectKey(subject) === 'e7');
    expect(e7.map((statement) => [shown(statement), statement.issue])).toEqual([
      ['e7 83.30 E30', 1],
      ['e7 83.30 E46', 2],
      ['e7 83.03 E56', 3],
      ['e7 83.30 E101', 7],
    ]);
  });

  test('has rows that slipped to the left', () => {
    expect(items.map(shown)).toEqual(expect.arrayContaining(['o30 0.00 B52', 'e8 84.67 C102']));
  });

  test('states ten indicators, the overall score and the level', () => {
    const others = statements.filter(({ subject }) => subject.kind !== 'item').map(shown);
    expect(others[0]).toBe('overall 74.67 A3');
    expect(others.slice(1)).toEqual(
      ['90.50', '91.92', '97.78', '75.35', '87.68', '92.49', '86.09', '79.48', '57.98', '53.34'].map(
        (score, index) => `indicator ${index + 1} ${score} D${index + 6}`,
      ),
    );
    expect(level?.name).toBe('ต้องปรับปรุง');
  });

  test('has its first block labelled EIT over indicators 1 to 5', () => {
    const [first] = labels;
    expect(first?.instrument).toBe('EIT');
    expect(first?.subjects.map(subjectKey)).toEqual([1, 2, 3, 4, 5].map((id) => `indicator ${id}`));
  });
});

describe('finds items and scores', () => {
  test.each<[string, Tab, string[]]>([
    ['without any heading', tabOf('i1\t84.24\ni2\t87.27'), ['i1 84.24 B1', 'i2 87.27 B2']],
    ['with the topic between', tabOf('ข้อ\tเรื่อง\tคะแนน\ni1\tขั้นตอน\t84.24'), ['i1 84.24 C2']],
    ['with another number between', tabOf('ข้อ\tตัวชี้วัด\tคะแนน\ni1\t1\t84.24'), ['i1 84.24 C2']],
    ['with their percentage beside', tabOf('ข้อ\tคะแนนเต็ม\tคะแนนที่ได้\tร้อยละ\ni1\t5\t4.05\t81'), ['i1 81.00 D2']],
    ['of this year beside last year’s', tabOf('เรื่อง\tx\tปี 2566\tปี 2567\ni1\tทำ\t50\t81'), ['i1 81.00 D2']],
    ['with the topic in the cell of the code', tabOf('i1 การทำงาน\t84.24'), ['i1 84.24 B1']],
    ['with the score in the cell of the code', tabOf('i1 84.24\ni2 ๘๗.๒๗'), ['i1 84.24 A1', 'i2 87.27 A2']],
    ['in two tables side by side', tabOf('i1\t84.24\t\te1\t86.89'), ['i1 84.24 B1', 'e1 86.89 E1']],
    [
      'below codes that are headings',
      tabOf('i1\ti2\ti3\n84.24\t87.27\t100'),
      ['i1 84.24 A2', 'i2 87.27 B2', 'i3 100.00 C2'],
    ],
    [
      'in cells that hold numbers',
      tab([
        ['i1', 84.24],
        ['o1', 100],
      ]),
      ['i1 84.24 B1', 'o1 100.00 B2'],
    ],
    ['of which one is no number', tabOf('ข้อ\tคะแนน\tหมายเหตุ\ni1\tไม่มี\t-'), ['i1 not-a-number B2']],
    ['of which one is blank, though a remark has a number', tabOf('ข้อ\tคะแนน\tหมายเหตุ\ni1\t\t2'), ['i1 empty B2']],
    ['of which one is an error', tabOf('i1\t#DIV/0!'), ['i1 not-a-number B1']],
  ])('%s', (_what, source, expected) => {
    expect(read(source)).toEqual(expected);
  });

  test('but takes no remark about items for one', () => {
    expect(read(tabOf('ข้อ\tคะแนน\tหมายเหตุ\ni1\t84.24\tข้อ i2 ต้องปรับปรุง'))).toEqual(['i1 84.24 B2']);
  });

  test('whatever rows stand above, columns before and numerals are used', () => {
    fc.assert(
      fc.property(anyItemScores(), fc.nat(4), fc.nat(4), fc.boolean(), (scores, above, before, thai) => {
        const blanks: Written[] = Array.from({ length: before }, () => '');
        const rows = [...scores].map(([code, score]): Written[] => {
          const text = formatScore(score);
          return [...blanks, `ข้อ ${code}`, thai ? toThaiDigits(text) : text];
        });
        const source = tab([...Array.from({ length: above }, () => []), ['', ...blanks, 'หัวเรื่อง'], ...rows]);
        const found = readTab(source, fy2567).statements;
        expect(new Map(found.map(({ subject, parsed }) => [subjectKey(subject), parsed]))).toEqual(
          new Map([...scores].map(([code, score]) => [code, { kind: 'number', score, decimals: 2 }])),
        );
      }),
      { numRuns: 30 },
    );
  });
});

describe('of scores of several years in one table, reads those of the year', () => {
  const readIn = (year: number, text: string) => {
    const framework = frameworkOf(year);
    return framework ? readTab(tabOf(text), framework).statements.map(shown) : [];
  };
  const items = 'ข้อ\tคะแนน ปี 2566\tคะแนน ปี 2567\ni1\t80\t90\ni2\t\t91\ni3\t82';

  test('which is the column headed with it', () => {
    expect(readIn(2567, items)).toEqual(['i1 90.00 C2', 'i2 91.00 C3', 'i3 empty C4']);
    expect(readIn(2566, items)).toEqual(['i1 80.00 B2', 'i2 empty B3', 'i3 82.00 B4']);
  });

  test('in no column where none is of the year', () => {
    expect(readIn(2565, items)).toEqual([]);
  });

  test('in the column without a year where there is one', () => {
    expect(readIn(2567, 'ข้อ\tคะแนน ปี 2566\tคะแนน\ni1\t80\t90\ni2\t80')).toEqual(['i1 90.00 C2', 'i2 empty C3']);
  });

  test('where the years stand under the heading, or alone', () => {
    expect(readIn(2567, 'ข้อ\tคะแนน\t\n\tปี ๒๕๖๖\tปี ๒๕๖๗\ni1\t80\t90')).toEqual(['i1 90.00 C3']);
    expect(readIn(2567, 'ข้อ\t2566\t2567\ni1\t80\t90')).toEqual(['i1 90.00 C2']);
  });

  test('of indicators and instruments too, and never last year’s for this year’s', () => {
    const text = 'ตัวชี้วัด\tคะแนนปีงบประมาณ พ.ศ. 2566\tคะแนนปีงบประมาณ พ.ศ. 2567\tเพิ่ม';
    expect(readIn(2567, `${text}\nการใช้อำนาจ\t90\t95\nIIT\t80\t85`)).toEqual([
      'indicator 3 95.00 C2',
      'instrument IIT 85.00 C3',
    ]);
    expect(readIn(2567, `${text}\nการใช้อำนาจ\t90`)).toEqual([]);
  });

  test('but a year alone between tables is no heading', () => {
    expect(readIn(2567, 'ข้อ\tคะแนน\ni1\t90\nปี 2566\ni2\t91')).toEqual(['i1 90.00 B2', 'i2 91.00 B4']);
  });
});

const levelIn = (text: string, framework: Framework) => levelOf(parseTab(tabOf(text)), framework)?.name ?? null;

describe('finds reported figures', () => {
  test.each<[string, Tab, string[]]>([
    ['an indicator by its name', tabOf('การใช้อำนาจ\t97.78'), ['indicator 3 97.78 B1']],
    ['an indicator by another wording of its name', tabOf('การใช้ทรัพย์สินทางราชการ\t75.35'), ['indicator 4 75.35 B1']],
    ['an indicator by its number', tabOf('ตัวชี้วัดที่ ๔ ทรัพย์สิน\t75.35'), ['indicator 4 75.35 B1']],
    ['an indicator left of its items', tabOf('การใช้อำนาจ\t97.78\ti7\t95.76'), ['indicator 3 97.78 B1', 'i7 95.76 D1']],
    [
      'the instruments, past their weights',
      tabOf('IIT\t30\t88.65\nEIT\t30\t86.02'),
      ['instrument IIT 88.65 C1', 'instrument EIT 86.02 C2'],
    ],
    ['the overall score beside its name', tabOf('คะแนนภาพรวม\t74.67'), ['overall 74.67 B1']],
    ['the overall score in a sentence', tabOf('คะแนนรวม ปี 2567 คือ ๗๔.๖๗ คะแนน'), ['overall 74.67 A1']],
  ])('%s', (_what, source, expected) => {
    expect(read(source)).toEqual(expected);
  });

  test.each([
    ['ระดับผลการประเมิน: ผ่านดีเยี่ยม', 'ผ่านดีเยี่ยม'],
    ['อยู่ในระดับ “ผ่านดี”', 'ผ่านดี'],
    ['ระดับ\tผ่าน', 'ผ่าน'],
    ['ระดับ ต้องปรับปรุงโดยด่วน', 'ต้องปรับปรุงโดยด่วน'],
  ])('the level in %j', (text, name) => {
    expect(levelIn(text, fy2567)).toBe(name);
  });

  test.each([
    ['ระดับผลการประเมิน: A', 'A'],
    ['อยู่ในระดับ “AA”', 'AA'],
    ['ระดับ\tF', 'F'],
    ['Level B (75.00–84.99)', 'B'],
    ['ระดับผลการประเมินADG', null],
    ['level attained', null],
    ['ระดับ ผ่านดี', null],
  ])('of 2564 in %j is %s', (text, name) => {
    expect(levelIn(text, fy2564)).toBe(name);
  });

  test.each(['รักษาระดับ ต้องปรับปรุง', 'ระดับคะแนนดีขึ้น ผ่าน', 'ต้องปรับปรุง'])('no level in the remark %j', (text) => {
    expect(levelIn(text, fy2567)).toBeNull();
  });
});
