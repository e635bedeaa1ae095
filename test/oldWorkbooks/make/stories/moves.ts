/** What staff rename, move and sort. */

import type { Desk } from '../desk.ts';
import { insertRows, moveColumn, reverseRows } from '../sheetMoves.ts';
import { SCORE_TAB, SOURCE, type Story } from '../story.ts';
import { DISTRICT } from './documents.ts';

const RENAMED: Readonly<Record<string, string>> = {
  สรุปผล: 'หน้าแรก',
  ผลตรวจสอบ: 'จุดที่ต้องแก้',
  คะแนน: 'คะแนนสะอาด',
  บทวิเคราะห์: 'ข้อความของเรา',
  มาตรการ: 'แผนปี 68',
  เอกสาร: 'ไฟล์',
  การส่งมอบ: 'สมุดส่ง',
  ตั้งค่า: 'ค่าของเรา',
};

/** A workbook that has every tab of ours, with something of staff's on each. */
function full(desk: Desk): { plan: { id: string; url: string }; first: string } {
  const plan = desk.ask('makePlan').document;
  const tabs = desk.ask('shareState').tabs.map(({ name }: { name: string }) => name);
  desk.ask('share', { addresses: [DISTRICT], sheet: { tabs }, document: null, email: false });
  desk.gave(DISTRICT, null);
  desk.ask('handOver', { to: 'ท้องถิ่นอำเภอ' });
  const first = desk.ask('state').scores.plan.measures[0].id;
  desk.type('มาตรการ', first, 'ผู้รับผิดชอบ', 'หัวหน้าสำนักปลัด');
  desk.type('บทวิเคราะห์', 4, 'บทวิเคราะห์', 'ทะเบียนยืมพัสดุยังไม่ครบ');
  desk.type('ตั้งค่า', 'อำเภอ', 2, 'ที่เปลี่ยนชื่อ');
  desk.stays('เอกสาร', plan.id, plan.url);
  desk.stays('การส่งมอบ', 'ให้สิทธิ์ดูแผ่นงาน', DISTRICT);
  desk.stays('การส่งมอบ', 'ท้องถิ่นอำเภอ', 'ส่งมอบ');
  desk.nextPlan('updated', 1, 'หัวหน้าสำนักปลัด', 'ทะเบียนยืมพัสดุยังไม่ครบ', 'ที่เปลี่ยนชื่อ');
  return { plan, first };
}

const tabsRenamed: Story = {
  name: 'tabs-renamed-and-moved',
  holds: 'every tab renamed, ours too, in another order, one of ours hidden',
  tabs: { ...SCORE_TAB, อื่นๆ: 'บันทึกประชุม\t12' },
  happens(desk) {
    full(desk);
    for (const [from, to] of Object.entries(RENAMED)) desk.rename(from, to);
    desk.rename(SOURCE, 'ผล ITA ของเรา');
    desk.sheet('สมุดส่ง').hidden = true;
    const { workbook } = desk.host;
    workbook.sheets = [...workbook.sheets].reverse();
  },
};

const columnsMoved: Story = {
  name: 'columns-moved-and-sorted',
  holds: 'columns of ours moved, rows above the headings, rows below them sorted, columns of staff’s own between',
  tabs: SCORE_TAB,
  happens(desk) {
    const { first } = full(desk);
    const { workbook } = desk.host;
    const move = (tab: string, from: number, to: number) => moveColumn(workbook, desk.sheet(tab), from, to);
    desk.type('มาตรการ', first, 16, 'งบ 20,000 บาท');
    move('มาตรการ', 16, 4);
    move('มาตรการ', 1, 9);
    reverseRows(desk.sheet('มาตรการ'), 4);
    insertRows(workbook, desk.sheet('มาตรการ'), 1, 2);
    desk.enter('มาตรการ', 1, 1, 'สำเนาถึงอำเภอ');
    desk.stays('มาตรการ', 'สำเนาถึงอำเภอ');
    move('บทวิเคราะห์', 3, 1);
    reverseRows(desk.sheet('บทวิเคราะห์'), 4);
    move('เอกสาร', 10, 1);
    move('การส่งมอบ', 3, 1);
    insertRows(workbook, desk.sheet('ตั้งค่า'), 3, 2);
  },
};

export const moves: readonly Story[] = [tabsRenamed, columnsMoved];
