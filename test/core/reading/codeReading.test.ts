import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCode } from '../../../src/core/reading/codeReading.ts';
import { toThaiDigits } from '../../../src/core/text/numerals.ts';

/** What is read, in a few words: the codes, then what else there is. */
function said(text: string): string | null {
  const reading = readCode(text);
  if (!reading) return null;
  const { codes, sub, label, before, rest, certain } = reading;
  const parts = [sub && `part ${sub}`, label && `year ${label}`, before && `after ${before}`, rest && `then ${rest}`];
  return [codes.join(' '), ...parts.filter(Boolean), ...(certain ? [] : ['perhaps'])].join(', ');
}

describe('one item', () => {
  test.each([
    ['i1', ['i1', 'I1', 'i๑', 'i 1', 'i.1', 'i-1', 'i–1', 'i_1', 'i#1', 'l1', '|1', 'ｉ１', 'і1']],
    ['i1', ['IIT1', 'iit1', 'IIT-1', 'IIT_01', 'IIT.1', 'IIT ข้อ 1', 'IIT ข้อที่ ๑', 'ＩＩＴ１', 'แบบวัด IIT ข้อ 1']],
    ['i1', ['IIT i1', 'IIT: i1', '(IIT) i1', 'IIT - i1', 'IIT ข้อ i1', 'แบบวัด IIT ข้อ i๑', 'แบบสำรวจ IIT i1']],
    [
      'i1',
      [
        '1. i1',
        '1) i1',
        '(1) i1',
        '1 i1',
        '๑. ข้อ i๑',
        'ลำดับที่ 1 i1',
        '12. i1',
        '• i1',
        '- i1',
        '● ข้อ i1',
        'ข้อที่ 1 i1',
        '9.1 i1',
      ],
    ],
    ['i1', ['i01', 'i001', 'IIT_i1', 'IIT-i01', 'IIT 01', 'IIT ๐๑', 'IIT ข้อ ๐๑']],
    ['i1', ['i1*', 'i1**', 'i1:', 'i1.', 'i1,', 'i1)', '(i1)', '[i1]', '“i1”', '"i1"', 'i1†']],
    ['i1', ['ข้อ i1', 'ข้อที่ i1', 'ข้อคำถาม i1', 'คำถามที่ i1', 'รหัส i1', 'รหัสข้อ: i1', 'Item i1', 'ข้อ (i1)']],
    ['o14', ['ข้อ ๐๑๔', '๐๑๔', '014', 'o14', 'О14', 'OIT14', 'ข้อ (๐๑๔)', 'OIT ๐๑๔']],
    ['i1, then 84.24', ['i1 84.24', 'i1: 84.24', 'i1=84.24', 'i1 – 84.24', 'i1-84.24', 'i1, 84.24', 'i1.84.24']],
    ['o16, then 50', ['o16 50', 'o16, 50', 'o16: 50', 'o16 = 50']],
    ['i1, then การปฏิบัติงาน', ['i1 การปฏิบัติงาน', 'i1. การปฏิบัติงาน', 'i๑การปฏิบัติงาน', 'i1.การปฏิบัติงาน']],
    [
      'i1, after ทำงาน',
      ['ทำงาน (i1)', 'ทำงาน(i1)', 'ทำงาน [ข้อ i1]', 'ทำงาน (IIT ข้อ 1)', 'ทำงาน (IIT1)', 'ทำงาน ( i๑ )'],
    ],
    ['i1, after ทำงาน, then 84.24', ['ทำงาน (i1) 84.24', 'ทำงาน (i๑) ๘๔.๒๔']],
    ['o14, after 100', ['100 (o14)']],
  ])('is %s', (reading, texts) => {
    for (const text of texts) expect([text, said(text)]).toEqual([text, reading]);
  });

  test.each([
    ['o1, year 2567', ['o1 2567', 'o1 ปี 2567', 'o1 (2567)', 'o1 พ.ศ. ๒๕๖๗', 'o1/2567', 'o1 ปีงบประมาณ 2567']],
    ['o1, year 2567, then 100', ['o1 2567 100']],
    ['o8, then แผน 2567', ['o8 แผน 2567']],
  ])('with the year in its name is %s', (reading, texts) => {
    for (const text of texts) expect([text, said(text)]).toEqual([text, reading]);
  });
});

describe('a part of an item, never the item with a score', () => {
  test.each([
    ['i1, part 1', ['i1.1', 'I1.1', 'i๑.๑', 'i1(1)', 'i1 (1)', 'i1-1', 'ข้อ i1.1', '1. i1.1', 'IIT ข้อ 1.1', 'IIT1.1']],
    ['o9, part 1', ['O9.1', 'o9(1)', 'o9-1']],
    ['i1, part 12', ['i1.12']],
    ['i1, part ก', ['i1.ก', 'i1(ก)']],
    ['i1, part 1, then 84.24', ['i1.1 84.24', 'i1(1): 84.24']],
    ['i1, part 2, after ทำงาน', ['ทำงาน (i1.2)']],
  ])('is %s', (reading, texts) => {
    for (const text of texts) expect([text, said(text)]).toEqual([text, reading]);
  });
});

test.each([
  ['i1 i2', ['i1, i2', 'i1,i2', 'i1, 2', 'i1 และ i2', 'i1 และข้อ 2', 'i1/i2', 'i1; i2', 'i1 & i2', 'i1 i2', 'i1\ni2']],
  ['i1 i2 i3', ['i1-i3', 'i1–3', 'i1 ถึง i3', 'i1 - 3', 'i1,2,3', 'i1\ni2\ni3', 'ข้อ i1, i2 และ i3']],
  ['o11 o12 o13 o14, then รักษาระดับ', ['๐๑๑-๐๑๔ รักษาระดับ', 'o11 - o14 รักษาระดับ']],
  ['o16 o17 o30', ['๐๑๖,๐๑๗,๐๓๐', 'o16, o17, o30']],
])('several items are %s', (reading, texts) => {
  for (const text of texts) expect([text, said(text)]).toEqual([text, reading]);
});

test.each([
  ['a number that may be a weight', ['IIT 1', 'IIT 30', 'OIT 40']],
  ['a part of EIT', ['EIT1', 'EIT2', 'EIT-2']],
  ['a mention', ['ปรับปรุงการเผยแพร่ข้อมูล o14', 'ดูข้อ 3 และ i1']],
  ['a telephone number', ['(02) 123', 'โทร (02)']],
  ['a list that may be a fraction', ['i1-85', 'i1,91,20']],
])('left open is %s', (_what, texts) => {
  for (const text of texts) expect([text, readCode(text)?.certain]).toEqual([text, false]);
});

test.each([
  ['a score', ['84.24', '๘๔.๒๔', '100', '0', '๐', '00', '06.42', '0.14', '05,20', '12. 05', '1. 84']],
  ['an instrument', ['IIT', 'แบบวัด IIT', 'EIT ส่วนที่ 1', 'IIT (ร้อยละ 30)']],
  ['a letter and a score', ['I 88.65', 'E 90.50', 'O 55.66', 'O-55.66']],
  ['a version', ['I4.0', 'i1.0', 'Industry 4.0', 'ประเทศไทย 4.0']],
  [
    'a word with a number',
    ['e-Service', 'E-Service 2567', 'o2o', 'i1st', 'e2e', 'O365', 'CO2', 'ISO 9001', 'IEC17025', 'A4'],
  ],
  ['Thai', ['อ1', 'ข้อ 1', '1.', 'ปี 2567', '2567', 'มาตรา 14', 'ข้อคำถาม', 'ตัวชี้วัดที่ 1', '']],
  ['a decimal fraction with a zero', ['09.1', '014.1', '05.50']],
])('no code is %s', (_what, texts) => {
  for (const text of texts) expect([text, said(text)]).toEqual([text, null]);
});

test('a code stands where it says, whatever is around it', () => {
  const before = fc.constantFrom('', 'ข้อ ', '1. ', '• ', 'IIT ', 'การปฏิบัติงาน (');
  const letter = fc.constantFrom('i', 'e', 'o', 'I');
  const digits = fc.boolean();
  fc.assert(
    fc.property(before, letter, fc.integer({ min: 1, max: 43 }), digits, (lead, kind, number, thai) => {
      const code = `${kind}${thai ? toThaiDigits(String(number)) : number}`;
      const text = `${lead}${code}${lead.endsWith('(') ? ')' : ''}`;
      const reading = readCode(text);
      expect(reading).toMatchObject({ codes: [`${kind.toLowerCase()}${number}`], certain: true, sub: null });
      expect(text.slice(reading?.start, reading?.end)).toBe(code);
    }),
  );
});

test('a score is never taken for a code', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), fc.boolean(), (score, thai) => {
      const text = (score / 100).toFixed(2);
      expect(readCode(thai ? toThaiDigits(text) : text)).toBeNull();
    }),
  );
});
