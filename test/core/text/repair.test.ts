import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureBank } from '../../../src/core/measures/bank/index.ts';
import { rules } from '../../../src/core/rules/index.ts';
import { repaired, withoutInvisible } from '../../../src/core/text/repair.ts';
import { NEVER_WITH_SPACE, NEVER_WITHOUT_AM } from '../../../src/core/text/words.ts';
import { everyText } from '../../support/everyText.ts';

describe('what a PDF broke is put together', () => {
  test.each([
    ['การท างาน', 'การทำงาน'],
    ['ส าหรับ', 'สำหรับ'],
    ['ก ำหนด', 'กำหนด'],
    ['อย่างสม่าเสมอ', 'อย่างสม่ำเสมอ'],
    ['น้ามัน', 'น้ำมัน'],
    ['น ้ามัน', 'น้ำมัน'],
    ['น้ ามัน', 'น้ำมัน'],
    ['ส\u0E4D\u0E32นัก', 'สำนัก'],
    ['น\u0E4D\u0E49\u0E32', 'น้ำ'],
    ['น\u0E49\u0E4D\u0E32', 'น้ำ'],
    ['ที่่ดี', 'ที่ดี'],
    ['ดีี', 'ดี'],
    ['ท่ี', 'ที่'],
    ['ที ่', 'ที่'],
    ['เเผน', 'แผน'],
    ['หน ้ามัน', 'หน้ามัน'],
    ['ส\u200Bาหรับ\u00A0น้า', 'สำหรับ น้า'],
  ])('%s → %s', (broken, right) => {
    expect(repaired(broken)).toBe(right);
  });
});

describe('right Thai stays', () => {
  test.each([
    'ใบเสนอราคาสั่งซื้อ',
    'จิตอาสานักเรียน',
    'แต่ละขั้นต่าง ๆ',
    'น้าสาวของข้าพเจ้า',
    'ทา สี',
    'พัฒนาเสนอ',
    'เวลาดับเพลิง',
    'วิชาระบบงาน',
    'เน้นย้ายที่ทำการ',
    'ผู้อำนวยการ',
    'ท า',
    'อื่น ๆ',
    'i1 84.24',
  ])('%s', (text) => {
    expect(repaired(text)).toBe(text);
  });

  test('in all that the add-on says', () => {
    const texts = [
      ...Object.values(everyText).map(({ th }) => th),
      ...rules.flatMap(({ words }) => Object.values(words.th)),
      ...measureBank.flatMap(({ title, steps, responsible, success }) => [title, ...steps, responsible, success]),
    ];
    // The two rules about damage show some, between quotation marks.
    const own = texts.map((text) => text.replace(/“[^”]*”/g, ''));
    expect(own.filter((text) => repaired(text) !== withoutInvisible(text))).toEqual([]);
  });
});

test.each([...NEVER_WITHOUT_AM, ...NEVER_WITH_SPACE])('%s is known broken by a space', (word) => {
  expect(repaired(word)).toBe(word);
  expect(repaired(word.replace('ำ', ' า'))).toBe(word);
});

test('repairing twice is repairing once', () => {
  const piece = fc.constantFrom(...'กทสนหเแำาํ่้ีิุ ๆ\u200B\u00A0'.split(''), 'ส าหรับ', 'น้ามัน', 'เเ');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 15 }), (pieces) => {
      const once = repaired(pieces.join(''));
      expect(repaired(once)).toBe(once);
    }),
  );
});

test('what cannot be seen goes, and what can stays', () => {
  expect(withoutInvisible('ผล\u200Bการ\u00A0ประ\u00ADเมิน\uFEFF')).toBe('ผลการ ประเมิน');
  expect(withoutInvisible('ผลการ\nประเมิน ๑')).toBe('ผลการ\nประเมิน ๑');
});
