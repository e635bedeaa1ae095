import type { UserId } from '../../../src/host/index.ts';
import type { Desk } from './desk.ts';

/** How an old workbook came about. */
export interface Story {
  /** The folder of the fixture. */
  readonly name: string;
  /** What it holds that a later build must not lose; for the folder's README. */
  readonly holds: string;
  readonly locale?: 'th' | 'en';
  /** Who opens it later; the owner unless said. */
  readonly opens?: UserId;
  /** The tabs before the add-on came, a line a row. */
  readonly tabs: Readonly<Record<string, string>>;
  readonly happens: (desk: Desk) => void;
}

/** The score sheet of most stories: one that no real agency has, with a slip for which a fix is known (a zero for `o`). */
export const SCORES = `องค์การบริหารส่วนตำบลตัวอย่าง อำเภอเมืองตัวอย่าง จังหวัดขอนแก่น
ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2567
ข้อ\tคะแนน\tบันทึกของเรา
i1\t98.00
i2\t60.00\tถามกองการเจ้าหน้าที่แล้ว
i10\t72.50
i12\t81.00
e1\t92.00
e3\t70.00\tรอคำตอบจากอำเภอ
o1\t100
o12\t0
๐35\t0`;

export const SOURCE = 'ผลคะแนน';
export const SCORE_TAB = { [SOURCE]: SCORES };
