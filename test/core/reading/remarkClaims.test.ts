import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimsIn, type Said } from '../../../src/core/reading/remarkClaims.ts';

/** `keep`, then `improve o6 o8`, and so on: the blanket verdict first. */
function brief({ blanket, named }: Said): string[] {
  return [...(blanket ? [blanket] : []), ...named.map(({ verdict, items }) => `${verdict} ${items.join(' ')}`)];
}

describe('a remark says of all rows beside it', () => {
  test.each([
    ['รักษาระดับ', 'keep'],
    ['รักษา ระดับ', 'keep'],
    ['รักษามาตรฐานเดิมไว้', 'keep'],
    ['รักษาระดับ และแจ้งเวียนเมื่อข้อมูลเปลี่ยน', 'keep'],
    ['รักษาระดับคะแนน และคอยปรับปรุงข้อมูลให้ทุกส่วนงาน', 'keep'],
    ['รักษาระดับคะแนนและ คอย ปรับปรุงอัปเดตเว็บไซต์', 'keep'],
    ['ไม่มีข้อบกพร่อง ควรรักษาระดับ', 'keep'],
    ['ต้องปรับปรุง', 'improve'],
    ['ต้องปรับปรุง และมีมาตรการรองรับ', 'improve'],
    ['ควรได้รับการปรับปรุง', 'improve'],
    ['พบข้อบกพร่อง', 'improve'],
    ['แก้ไข', 'improve'],
    ['Needs improvement', 'improve'],
  ])('%s: %s', (text, verdict) => {
    expect(brief(claimsIn(text))).toEqual([verdict]);
  });
});

describe('a remark names the items that it speaks of', () => {
  test.each<[string, string[]]>([
    ['ข้อ e๔ ต้องปรับปรุง', ['improve e4']],
    ['ข้อ ๐๖ ต้องปรับปรุง', ['improve o6']],
    ['๐๑๖,๐๑๗,๐๓๐ ต้องปรับปรุง', ['improve o16 o17 o30']],
    ['o6 และ o8 ต้องปรับปรุง', ['improve o6 o8']],
    ['๐๑๕-๐๑๘ รักษาระดับ', ['keep o15 o16 o17 o18']],
    ['i1 ถึง i3 รักษาระดับ', ['keep i1 i2 i3']],
    ['o11-14 รักษาระดับ', ['keep o11 o12 o13 o14']],
    ['รักษาระดับ ข้อ ๐๖ ต้องปรับปรุง ข้อ ๐๘ ต้องปรับปรุง', ['keep', 'improve o6', 'improve o8']],
    ['๐๑๑-๐๑๔ รักษาระดับ ๐๑๔ ต้องปรับปรุง', ['keep o11 o12 o13', 'improve o14']],
    ['ต้องปรับปรุงข้อ o6, o8', ['improve o6 o8']],
    ['รักษาระดับ ข้อ i1 ปรับปรุง ได้แก่ ข้อ i2', ['improve i2', 'keep i1']],
    ['ให้จัดลำดับงานและเสนอผู้บริหาร ข้อ e๙ ต้องปรับปรุง', ['improve e9']],
    ['รักษาระดับ ข้อ o6 ต้องปรับปรุง (อ้างอิงจาก o10)', ['keep', 'improve o6']],
  ])('%s', (text, said) => {
    expect(brief(claimsIn(text)).sort()).toEqual([...said].sort());
  });
});

describe('a remark says nothing', () => {
  test.each([
    '',
    'และแจ้งเวียน',
    'เมื่อข้อมูลเปลี่ยน',
    'ปรับปรุงอัปเดตข้อมูลให้แต่ละกอง',
    'ดูคู่มือ o10',
    'การแก้ไขปัญหาการทุจริต',
    'ไม่ต้องปรับปรุง',
    'ปรับปรุงแล้ว',
  ])('%j', (text) => {
    expect(claimsIn(text)).toEqual({ named: [], blanket: null, speaks: false });
  });

  test('but brings a verdict where it says both of the same, or that there is none', () => {
    expect(claimsIn('รักษาระดับและต้องแก้ไข')).toEqual({ named: [], blanket: null, speaks: true });
    expect(claimsIn('-')).toEqual({ named: [], blanket: null, speaks: true });
  });
});

test.each(['ต้องปรับปรุงภายใน 05/10/2567', 'ต้องปรับปรุง ประชุม 08.30 น.', 'ต้องปรับปรุง มีผู้ตอบ 1,016 คน', 'ต้องปรับปรุง 0.14'])(
  'no date, time or number is an item: %s',
  (text) => {
    expect(claimsIn(text).named).toEqual([]);
  },
);

test('any codes with a verdict behind them are read back', () => {
  const code = fc.tuple(fc.constantFrom('i', 'e', 'o'), fc.integer({ min: 1, max: 43 })).map(([a, b]) => `${a}${b}`);
  const verdict = fc.constantFrom(['รักษาระดับ', 'keep'], ['ต้องปรับปรุง', 'improve']);
  fc.assert(
    fc.property(fc.uniqueArray(code, { minLength: 1, maxLength: 6 }), verdict, (codes, [word, meant]) => {
      expect(claimsIn(`ข้อ ${codes.join(', ')} ${word}`).named).toEqual([{ items: codes, verdict: meant }]);
    }),
  );
});
