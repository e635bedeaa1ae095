import { expect, test } from 'vitest';
import { thaiProse } from '../../../src/core/text/thaiProse.ts';

test.each([
  ['อบรม 2 ครั้ง ภายใน 30/9/2568', 'อบรม ๒ ครั้ง ภายใน ๓๐/๙/๒๕๖๘'],
  ['ข้อ i10 และ o11-o14 (e9)', 'ข้อ i๑๐ และ o๑๑-o๑๔ (e๙)'],
  ['ดูที่https://ita.go.th/2568/o12?id=34 หน้า 2', 'ดูที่https://ita.go.th/2568/o12?id=34 หน้า ๒'],
  ['ส่งที่ abt2568@go.th', 'ส่งที่ abt2568@go.th'],
  ['แบบ ITA-01 รุ่น v1.2', 'แบบ ITA-01 รุ่น v1.2'],
  ['ราคา $1', 'ราคา $1'],
  ['ร้อยละ 85.50', 'ร้อยละ ๘๕.๕๐'],
])('%j becomes %j', (text, prose) => {
  expect(thaiProse(text)).toBe(prose);
});
