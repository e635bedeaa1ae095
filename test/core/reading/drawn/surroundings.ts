import type { Written } from '../../../support/tabs.ts';
import { type Random, wholeNumber } from '../../lattice/drawnAgency.ts';
import { block, EMPTY_ROW, type LaidTab, stacked } from './block.ts';
import { chance, pick } from './draws.ts';

type Rows = readonly (readonly Written[])[];

/** What stands above tables: none of it is a score, or says whose scores they are but of one agency. */
const ABOVE: readonly Rows[] = [
  [],
  [],
  [['องค์การบริหารส่วนตำบลทุ่งหว้า อำเภอละงู จังหวัดสตูล']],
  [
    ['หน่วยงาน', 'เทศบาลตำบลบ้านกลาง'],
    ['จังหวัด', 'ลำพูน'],
  ],
  [['แบบสรุปคะแนนเพื่อประกอบการประชุม ครั้งที่ 3'], []],
];

/** What stands below. The day of printing and of meeting is no year of the result. */
const BELOW: readonly Rows[] = [
  [],
  [],
  [[], ['พิมพ์เมื่อวันที่ 5 มกราคม 2568']],
  [[], ['หมายเหตุ: ตัวเลขจากระบบ ITAS'], ['ผู้จัดทำ', 'นักวิเคราะห์นโยบายและแผน']],
  [[], ['ลงชื่อ', '........................'], ['(นายสมชาย ใจดี)'], ['โทร. 053-123456 ต่อ 12']],
];

/** A sheet with what offices leave lying about: words above and below the tables, a tab of something else. */
export function inOffice<T extends { readonly tabs: readonly LaidTab[] }>(random: Random, sheet: T): T {
  const above = block(pick(random, ABOVE));
  const below = block(pick(random, BELOW));
  const last = sheet.tabs.length - 1;
  const tabs = sheet.tabs.map((tab, index) => {
    const pieces = [...(index === 0 ? [above] : []), tab, ...(index === last ? [below] : [])];
    return { ...tab, ...stacked(pieces) };
  });
  return { ...sheet, tabs: chance(random, 0.15) ? [...tabs, ledger(random)] : tabs };
}

function ledger(random: Random): LaidTab {
  const rows = Array.from({ length: 12 }, (_, row) => [
    row + 1,
    `ค่าวัสดุสำนักงาน งวดที่ ${row + 1}`,
    wholeNumber(random, 1, 90),
    wholeNumber(random, 100, 9000) / 2,
  ]);
  return { name: 'ทะเบียนคุมพัสดุ', ...stacked([block([['ที่', 'รายการ', 'จำนวน', 'ราคา (บาท)']]), block(rows), EMPTY_ROW]) };
}
