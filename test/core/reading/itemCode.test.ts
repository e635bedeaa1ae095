import { describe, expect, test } from 'vitest';
import { findItemCode } from '../../../src/core/reading/itemCode.ts';

describe('a code alone in its cell', () => {
  test.each([
    ['i1', 'i1'],
    ['ข้อ i๑', 'i1'],
    ['ข้อ e๑๒', 'e12'],
    ['ข้อ o๓๐', 'o30'],
    ['ข้อ ๐๑๔', 'o14'],
    ['ข้อ ๐๑', 'o1'],
    ['๐๓๔', 'o34'],
    ['014', 'o14'],
    ['O14', 'o14'],
    ['o.14', 'o14'],
    ['O-14', 'o14'],
    ['o 14', 'o14'],
    ['ข้อที่ i๓', 'i3'],
    ['ข้อคำถามที่ i3', 'i3'],
    ['I 05', 'i5'],
    ['l1', 'i1'],
    ['(i1)', 'i1'],
    ['ข้อ (๐๑๔)', 'o14'],
    [' ข้อ\u00A0i๑ ', 'i1'],
  ])('%j is %s', (text, code) => {
    expect(findItemCode(text)).toEqual({ code, rest: '' });
  });
});

test.each([
  ['o13 ระบบ E-Service', 'o13', 'ระบบ E-Service'],
  ['i1. การปฏิบัติงานตามขั้นตอน', 'i1', 'การปฏิบัติงานตามขั้นตอน'],
  ['i1 84.24', 'i1', '84.24'],
])('%j is the code with what it is about', (text, code, rest) => {
  expect(findItemCode(text)).toEqual({ code, rest });
});

test.each([
  ['a score', '๘๔.๒๔'],
  ['a full mark', '๑๐๐'],
  ['nothing', ''],
  ['zero', '๐'],
  ['zero with zeros', '00'],
  ['an instrument', 'IIT'],
  ['a remark on several items', '๐๑๑-๐๑๔ รักษาระดับ'],
  ['a list of items', '๐๑๖,๐๑๗,๐๓๐ ต้องปรับปรุง'],
  ['a heading', 'ข้อคำถาม'],
  ['an issue', '๑.'],
  ['a year', '2567'],
  ['a word that starts with a letter of a code', 'online'],
])('%s is no code: %j', (_what, text) => {
  expect(findItemCode(text)).toBeNull();
});
