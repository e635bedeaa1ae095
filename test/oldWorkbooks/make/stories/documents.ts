/** What was made, and who was given it. */

import type { Desk } from '../desk.ts';
import { SCORE_TAB, SOURCE, type Story } from '../story.ts';

export const DISTRICT = 'officer@district.example';
const MAYOR = 'mayor@agency.example';

const planOf = (desk: Desk, payload: object = {}) => desk.ask('makePlan', payload).document;

const twoVersions: Story = {
  name: 'two-versions',
  holds: 'a plan that the director wrote in, the second version beside it and its PDF; notes in the list of documents',
  tabs: SCORE_TAB,
  happens(desk) {
    const first = planOf(desk);
    desk.writesIn(first, 'ความเห็นของผู้อำนวยการ');
    const second = planOf(desk);
    desk.type('เอกสาร', first.id, 14, 'ฉบับที่ลงนาม');
    desk.stays('เอกสาร', first.id, first.url);
    desk.stays('เอกสาร', second.id, second.url);
    const pdf = desk.ask('makePdf').document;
    desk.stays('เอกสาร', pdf.id, pdf.url);
    desk.nextPlan('updated', 2);
  },
};

const writtenIn: Story = {
  name: 'written-in',
  holds: 'a plan that the director wrote in after it was made: the next one is a new version beside it',
  tabs: SCORE_TAB,
  happens(desk) {
    const first = planOf(desk);
    desk.writesIn(first, 'ความเห็นของผู้อำนวยการ');
    desk.stays('เอกสาร', first.id, first.url);
    desk.nextPlan('beside-edited', 2);
  },
};

const reported: Story = {
  name: 'reported',
  holds: 'a plan with the column for success, the report on the measures, and what was reported',
  tabs: SCORE_TAB,
  happens(desk) {
    const plan = planOf(desk, { monitoring: true });
    const [first, second] = desk.ask('state').scores.plan.measures;
    const told = (heading: string, value: string) => desk.type('มาตรการ', first.id, heading, value);
    told('ตัวชี้วัดความสำเร็จ', 'ผู้เข้าอบรมครบทุกคน');
    told('สถานะการดำเนินการ', 'ดำเนินการแล้ว');
    told('สิ่งที่ได้ดำเนินการ', 'อบรมพนักงานทุกกอง');
    told('ผลที่เกิดขึ้น', 'ข้อร้องเรียนลดลง');
    told('หลักฐาน (ลิงก์)', 'https://example.go.th/news');
    told('วันที่ดำเนินการ', '15 มกราคม 2568');
    desk.ask('saveMeasure', { id: second.id, changes: { state: 'อยู่ระหว่างดำเนินการ' } });
    desk.stays('มาตรการ', second.id, 'อยู่ระหว่างดำเนินการ');
    const report = desk.ask('makeFollowUp').document;
    desk.writesIn(report, 'รับรองโดยนายก');
    desk.stays('เอกสาร', plan.id, plan.url);
    desk.stays('เอกสาร', report.id, report.url);
    desk.nextPlan('updated', 1, 'ผู้เข้าอบรมครบทุกคน');
  },
};

const ownTemplate: Story = {
  name: 'own-template',
  holds: 'the built-in template as a Google Doc with the agency’s letterhead, and a plan made from it',
  tabs: SCORE_TAB,
  happens(desk) {
    const template = desk.ask('makeTemplate');
    desk.writesIn(template, 'หนังสือภายในของ {{ชื่อหน่วยงาน}}');
    desk.usesTemplate(template);
    const plan = planOf(desk);
    desk.stays('เอกสาร', template.id, template.url);
    desk.stays('เอกสาร', plan.id, plan.url);
    desk.nextPlan('updated', 1, 'หนังสือภายในของ องค์การบริหารส่วนตำบลตัวอย่าง');
  },
};

const handedOver: Story = {
  name: 'handed-over',
  holds: 'shared with the district office and the mayor, handed over twice with a change between',
  tabs: SCORE_TAB,
  happens(desk) {
    const plan = planOf(desk);
    const tabs = desk.ask('shareState').tabs.map(({ name }: { name: string }) => name);
    const document = { id: plan.id, role: 'commenter' };
    desk.ask('share', { addresses: [DISTRICT], sheet: { tabs }, document, email: false });
    desk.ask('share', { addresses: [MAYOR], sheet: null, document, email: true });
    for (const address of [DISTRICT, MAYOR]) {
      desk.stays('การส่งมอบ', address, 'ให้สิทธิ์ดูและแสดงความคิดเห็นในเอกสาร');
      desk.gave(address, plan.id);
    }
    desk.gave(DISTRICT, null);
    desk.ask('handOver', { to: 'ท้องถิ่นอำเภอเมืองตัวอย่าง' });
    desk.enter(SOURCE, 5, 2, '65.00');
    desk.ask('handOver', { to: 'ท้องถิ่นจังหวัดขอนแก่น' });
    desk.type('การส่งมอบ', 'ท้องถิ่นอำเภอเมืองตัวอย่าง', 30, 'รับแล้วทางโทรศัพท์');
    desk.stays('การส่งมอบ', 'ท้องถิ่นจังหวัดขอนแก่น', 'ส่งมอบ');
    desk.nextPlan('updated', 1);
  },
};

const colleagues: Story = {
  name: 'colleague-opens',
  holds: 'a plan of the owner’s, opened by a colleague, whose runs can’t see it: his is a version beside it',
  opens: 'colleague',
  tabs: SCORE_TAB,
  happens(desk) {
    const plan = planOf(desk);
    desk.stays('เอกสาร', plan.id, plan.url);
    desk.nextPlan('beside-not-found', 2);
  },
};

export const documents: readonly Story[] = [twoVersions, writtenIn, reported, ownTemplate, handedOver, colleagues];
