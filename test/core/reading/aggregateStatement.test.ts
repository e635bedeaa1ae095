import { describe, expect, test } from 'vitest';
import { fy2567 } from '../../../src/core/framework/fy2567/index.ts';
import { instrumentNamed } from '../../../src/core/reading/parse/subjectIn.ts';
import { subjectKey } from '../../../src/core/reading/statement.ts';
import { a1 } from '../../../src/core/table/address.ts';
import { comparable } from '../../../src/core/text/normalise.ts';
import { readTab } from '../../support/reading.ts';
import { tabOf } from '../../support/tabs.ts';

const read = (text: string) =>
  readTab(tabOf(text), fy2567).statements.map(
    ({ subject, parsed, text: shown, place }) =>
      `${subjectKey(subject)} ${parsed.kind === 'number' ? shown : parsed.kind} ${a1(place)}`,
  );

describe('an instrument is named', () => {
  test.each([
    ['IIT', 'IIT'],
    ['eit', 'EIT'],
    ['แบบวัด OIT', 'OIT'],
    ['แบบสำรวจ EIT', 'EIT'],
    ['เครื่องมือ IIT', 'IIT'],
    ['คะแนน IIT', 'IIT'],
    ['IIT ข้อ 1', null],
    ['ดู IIT', null],
    ['คะแนน', null],
    ['', null],
  ])('by %j: %s', (text, instrument) => {
    expect(instrumentNamed(comparable(text))).toBe(instrument);
  });
});

describe('the whole is named', () => {
  test.each([
    ...['คะแนนรวม', 'คะแนนภาพรวม', 'คะแนนเฉลี่ยรวม', 'ผลคะแนนรวม', 'ผลการประเมินคะแนนรวม', 'ผลการประเมิน ITA'],
    ...['คะแนน ITA', 'ภาพรวม', 'Overall score'],
  ])('by %j', (name) => {
    expect(read(`${name}\t74.67`)).toEqual(['overall 74.67 B1']);
  });

  test.each(['คะแนน', 'วิเคราะห์ผลคะแนนรวม', 'ร้อยละภาพรวม', 'an overall score', 'รวม'])('not by %j', (name) => {
    expect(read(`${name}\t74.67`)).toEqual([]);
  });
});

describe('an indicator is named', () => {
  test.each([
    ['การใช้อำนาจ', 3],
    ['3. การใช้อำนาจ', 3],
    ['3 การใช้อำนาจ', 3],
    ['3) การใช้อำนาจ', 3],
    ['ตัวชี้วัด การใช้อำนาจ', 3],
    ['ตัวชี้วัดที่ 3: การใช้อำนาจ', 3],
    ['10. การป้องกันการทุจริต', 10],
    ['ตัวชี้วัดที่ 9 การใช้อำนาจ', 3],
    ['ตัวชี้วัดที่ 4 ทรัพย์สินฯ', 4],
    ['ตัวชี้วัด 10 ทุจริต', 10],
    ['Indicator 4', 4],
  ])('by %j: %i', (name, id) => {
    expect(read(`${name}\t88.00`)).toEqual([`indicator ${id} 88.00 B1`]);
  });

  test.each([...['4 ทรัพย์สินฯ', 'ตัวชี้วัดที่ 11', 'ตัวชี้วัดที่ 2567', 'ค่าของตัวชี้วัดที่ 4', 'การใช้อำนาจของผู้บริหาร']])(
    'not by %j',
    (name) => {
      expect(read(`${name}\t88.00`)).toEqual([]);
    },
  );

  test('by its number alone under a heading that says so', () => {
    expect(read('ตัวชี้วัด\tคะแนน\n4\t75.35\n10 ทุจริตฯ\t53.34\nรวม 2\t60\n11\t50')).toEqual([
      'indicator 4 75.35 B2',
      'indicator 10 53.34 B3',
    ]);
    expect(read('เรื่อง\tตัวชี้วัด\tคะแนน\nทรัพย์สินฯ\t4\t75.35')).toEqual(['indicator 4 75.35 C2']);
  });
});

describe('the score beside a name', () => {
  test.each([
    ['is the last number to its right', 'IIT\t30\t88.65\tดีมาก', ['instrument IIT 88.65 C1']],
    ['is not to its left', '30\tIIT', []],
    ['is not to the left of an indicator', '3\tการใช้อำนาจ', []],
    ['is not to the left of its number', '90\tตัวชี้วัดที่ 4', []],
    ['is none where words stand', 'IIT\tไม่มี', []],
    ['is inside the cell where none stands beside it', 'ตัวชี้วัดที่ 4 ได้ 75.35', ['indicator 4 75.35 A1']],
    ['stands in the score column', 'เครื่องมือ\tคะแนน\tน้ำหนัก\nIIT\t88.65\t30', ['instrument IIT 88.65 B2']],
    ['is no score where words stand there', 'เครื่องมือ\tคะแนน\tน้ำหนัก\nIIT\tไม่มี\t30', ['instrument IIT not-a-number B2']],
    ['is not in a score column to its left', 'คะแนน\tเครื่องมือ\n88.65\tIIT', []],
    ['is not its own name', 'เรื่อง\tข้อ\tคะแนน\nx\t\tIIT', []],
  ])('%s', (_what, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    ['คะแนนรวมปี 2567 คือ ๗๔.๖๗ คะแนน', ['overall 74.67 A1']],
    ['คะแนนรวม 74.67', ['overall 74.67 A1']],
    ['คะแนนรวม 74.6', ['overall 74.6 A1']],
    ['คะแนนรวม ปี 2567', []],
    ['คะแนนรวม วันที่ 1.10.2567', []],
    ['คะแนนรวม 1074.67', []],
  ])('inside %j is %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('several indicators under one name', () => {
  test.each([
    ['ตัวชี้วัดที่ 1-5', 'instrument IIT'],
    ['ตัวชี้วัดที่ ๖ ถึง ๘', 'instrument EIT'],
    ['ตัวชี้วัดที่ 9 และตัวชี้วัดที่ 10', 'instrument OIT'],
    ['เฉลี่ยตัวชี้วัดที่ 1 – 5', 'instrument IIT'],
  ])('%s: %s, where they are all of it', (name, subject) => {
    expect(read(`${name}\t88.11`)).toEqual([`${subject} 88.11 B1`]);
  });

  test.each(['ตัวชี้วัดที่ 1-3', 'ตัวชี้วัดที่ 5-6', 'ตัวชี้วัดที่ 1 และ 5', 'ตัวชี้วัดที่ 1-8'])('%s: nothing that has a name', (name) => {
    expect(read(`ตัวชี้วัด\tคะแนน\n${name}\t88.11\nตัวชี้วัดที่ 9 การเปิดเผยข้อมูล\t90`)).toEqual(['indicator 9 90 B3']);
  });
});

describe('the figure of an indicator below its items', () => {
  const block = (first: number, total: string) =>
    [0, 1, 2].map((index) => `i${first + index}\t${80 + index}`).concat(total ? [total] : []);

  test('is known by the indicator’s name in it', () => {
    expect(read(['ข้อ\tคะแนน', ...block(1, 'เฉลี่ยตัวชี้วัดที่ 1\t81')].join('\n'))).toContain('indicator 1 81 B5');
  });

  test.each(['รวม', 'คะแนนเฉลี่ย'])('is a bare %s where the indicator heads them', (word) => {
    const two = [
      'ข้อ\tคะแนน',
      ...['ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่', ...block(1, `${word}\t81`)],
      ...['ตัวชี้วัดที่ 2 การใช้งบประมาณ', ...block(4, `${word}\t82`)],
    ];
    expect(read(two.join('\n')).filter((line) => line.startsWith('indicator'))).toEqual([
      'indicator 1 81 B6',
      'indicator 2 82 B11',
    ]);
  });

  test('is not where it sums up other items than the indicator’s', () => {
    const both = ['ข้อ\tคะแนน', 'ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่', ...block(1, ''), ...block(5, 'รวม\t82')];
    expect(read(both.join('\n')).filter((line) => !line.startsWith('i'))).toEqual([]);
    expect(read(both.join('\n'))).not.toContain('indicator 1 82 B9');
  });
});

test('how many answered, in per cent, is no score', () => {
  const answers = ['กลุ่ม\tเป้าหมาย\tผู้ตอบ\tร้อยละ', 'IIT\t160\t152\t95.00', 'EIT\t100\t90\t90'];
  expect(read([...answers, '', 'ตัวชี้วัด\tคะแนน', 'ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่\t88'].join('\n'))).toEqual(['indicator 1 88 B6']);
});
