/** What staff write into the tabs that become the plan. */

import type { Desk } from '../desk.ts';
import { SCORE_TAB, SOURCE, type Story } from '../story.ts';

const idsOf = (desk: Desk): string[] => desk.ask('state').scores.plan.measures.map(({ id }: { id: string }) => id);

const justChecked: Story = {
  name: 'just-checked',
  holds:
    'checked once without proposals, nothing typed on our tabs; notes beside the scores and on tabs of staff’s own',
  tabs: { ...SCORE_TAB, คะแนน: 'สมุดจดของเรา\ti1\nอื่น ๆ\t42', สรุป: 'ปีที่แล้ว\t70.12' },
  happens(desk) {
    desk.ask('update', { proposals: false });
    desk.enter(SOURCE, 5, 5, 'ส่งผู้บริหารแล้ว');
  },
};

const measuresEdited: Story = {
  name: 'measures-edited',
  holds:
    'measures rewritten on the tab and in the sidebar, added by hand and in the sidebar, taken out; a column beside',
  tabs: SCORE_TAB,
  happens(desk) {
    desk.ask('makePlan');
    const [first = '', second = '', third = ''] = idsOf(desk);
    desk.type('มาตรการ', first, 'มาตรการ/โครงการ/กิจกรรม', 'คลินิกคุณธรรมประจำตำบล');
    desk.type('มาตรการ', first, 'ขั้นตอน/วิธีปฏิบัติ', 'ประชุมคณะทำงาน\nลงพื้นที่ทุกหมู่บ้าน');
    desk.type('มาตรการ', first, 'ผู้รับผิดชอบ', 'กองช่างและกองคลัง');
    desk.type('มาตรการ', first, 'เริ่มต้น', '1 ตุลาคม 2567');
    desk.type('มาตรการ', first, 'สิ้นสุด', '31 มีนาคม 2568');
    desk.type('มาตรการ', first, 20, 'งบจากข้อบัญญัติ');
    desk.ask('saveMeasure', { id: second, changes: { responsible: 'ปลัดตำบล', success: 'ร้อยละ 90 พอใจ' } });
    desk.stays('มาตรการ', second, 'ปลัดตำบล', 'ร้อยละ 90 พอใจ');
    desk.ask('removeMeasure', { id: third });
    const { id } = desk.ask('addMeasure', {
      issue: 4,
      title: 'สมุดทะเบียนยืมพัสดุ',
      steps: ['จัดทำทะเบียน'],
      responsible: 'เจ้าหน้าที่พัสดุ',
      start: null,
      end: null,
      items: ['i12'],
    });
    desk.stays('มาตรการ', id, 'สมุดทะเบียนยืมพัสดุ', 'จัดทำทะเบียน', 'เจ้าหน้าที่พัสดุ');
    desk.typeRow('มาตรการ', ['', 2, 'ตู้รับความคิดเห็นหน้าตลาด', 'ตั้งตู้ทุกวันจันทร์', 'นักพัฒนาชุมชน']);
    desk.nextPlan('updated', 1, 'คลินิกคุณธรรมประจำตำบล', 'ลงพื้นที่ทุกหมู่บ้าน', 'กองช่างและกองคลัง');
    desk.nextPlan('updated', 1, 'ปลัดตำบล', 'สมุดทะเบียนยืมพัสดุ', 'ตู้รับความคิดเห็นหน้าตลาด');
  },
};

const narrativesEdited: Story = {
  name: 'narratives-edited',
  holds: 'texts on two issues rewritten, one of them confirmed after its figures changed',
  tabs: SCORE_TAB,
  happens(desk) {
    desk.ask('update');
    desk.type('บทวิเคราะห์', 4, 'บทวิเคราะห์', 'การยืมพัสดุยังไม่มีทะเบียนกลาง จึงเกิดการยืมโดยไม่คืน');
    desk.type('บทวิเคราะห์', 1, 'บทวิเคราะห์', 'ประชาชนรอคิวนานเพราะเจ้าหน้าที่ลาพร้อมกัน');
    desk.ask('makePlan');
    desk.enter(SOURCE, 6, 2, '74.25');
    desk.ask('update');
    desk.answers('บทวิเคราะห์', 4, 'สถานะ', 'อ่านแล้ว');
    desk.nextPlan('updated', 1, 'การยืมพัสดุยังไม่มีทะเบียนกลาง', 'ประชาชนรอคิวนานเพราะเจ้าหน้าที่ลาพร้อมกัน');
  },
};

const english: Story = {
  name: 'english',
  holds: 'tabs made in English: measures, a text and settings edited there, a plan',
  locale: 'en',
  tabs: SCORE_TAB,
  happens(desk) {
    desk.ask('update', { agency: { district: 'พล' } });
    const [first = ''] = idsOf(desk);
    desk.type('Measures', first, 'Responsible', 'Office of the Permanent Secretary');
    desk.type('Narrative', 4, 'Analysis', 'Supplies are lent without a register.');
    desk.type('Settings', 'Name of the agency', 2, 'Tambon Example Office');
    desk.stays('Settings', 'District', 'พล');
    desk.ask('makePlan');
    desk.nextPlan('updated', 1, 'Office of the Permanent Secretary', 'Supplies are lent without a register.');
    desk.nextPlan('updated', 1, 'Tambon Example Office');
  },
};

const fewAccepted: Story = {
  name: 'few-accepted',
  holds: 'checked without proposals, two of them accepted, the others declined for good, a plan of these two',
  tabs: SCORE_TAB,
  happens(desk) {
    desk.ask('update', { proposals: false });
    const [first = '', second = '', ...others] = idsOf(desk);
    desk.ask('acceptMeasures', { ids: [first, second] });
    for (const id of others) desk.ask('removeMeasure', { id });
    desk.type('มาตรการ', second, 'ผู้รับผิดชอบ', 'นิติกร');
    desk.stays('มาตรการ', first);
    desk.ask('makePlan');
    desk.nextPlan('updated', 1, 'นิติกร');
  },
};

export const plans: readonly Story[] = [justChecked, measuresEdited, narrativesEdited, english, fewAccepted];
