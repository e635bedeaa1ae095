/**
 * The seven issues by which an agency analyses its result. Their names are in a published report.
 *
 * Which items belong to which issue the commission may well have said, but no source was found. The lists here follow
 * the topics of the items, so they are inferred. The published report has other ones, which partly follow the numbers
 * of the year before (the e-service items are missing under the e-service issue).
 */

import type { Issue, ItemCode } from '../framework.ts';

const issue = (id: number, th: string, en: string, items: readonly ItemCode[]): Issue => ({
  id,
  name: { th, en },
  items: { value: items, mark: 'inferred' },
});

export const issues: readonly Issue[] = [
  // e7, e8 and o25 (taking part, and improving the work) fit no issue's name. Here, since they are about how work is
  // done, and so that every item stands under an issue.
  issue(1, 'กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ', 'Transparent and efficient work', [
    ...['i1', 'i2', 'i3'],
    ...['e1', 'e2', 'e3', 'e7', 'e8'],
    ...['o7', 'o8', 'o9', 'o10', 'o11', 'o12', 'o25'],
  ]),
  issue(2, 'การให้บริการและระบบ E-Service', 'Services and e-service', [
    ...['i1', 'i2'],
    ...['e1', 'e2', 'e9'],
    ...['o11', 'o12', 'o13'],
  ]),
  issue(3, 'ช่องทางและรูปแบบการประชาสัมพันธ์เผยแพร่ข้อมูลข่าวสารภาครัฐ', 'Channels and forms of public information', [
    ...['e4', 'e5', 'e6'],
    ...['o1', 'o2', 'o3', 'o4', 'o5', 'o6', 'o9'],
  ]),
  issue(4, 'กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ', 'Supervision of the use of state property', [
    ...['i10', 'i11', 'i12'],
    ...['o10'],
  ]),
  issue(5, 'กระบวนการสร้างความโปร่งใสในการใช้งบประมาณและการจัดซื้อจัดจ้าง', 'Transparent budget and procurement', [
    ...['i4', 'i5', 'i6'],
    ...['o8', 'o14', 'o15', 'o16', 'o17'],
  ]),
  issue(6, 'กระบวนการควบคุม ตรวจสอบการใช้อำนาจและการบริหารงานบุคคล', 'Control of power and personnel matters', [
    ...['i7', 'i8', 'i9'],
    ...['o18', 'o19', 'o20', 'o21'],
  ]),
  issue(7, 'กลไกและมาตรการในการแก้ไขและป้องกันการทุจริตภายในหน่วยงาน', 'Tackling and preventing corruption', [
    ...['i13', 'i14', 'i15'],
    ...['o22', 'o23', 'o24'],
    ...['o26', 'o27', 'o28', 'o29', 'o30', 'o31', 'o32', 'o33', 'o34', 'o35'],
  ]),
];
