/** What staff set, and where their scores come from. */

import type { Desk } from '../desk.ts';
import { SCORE_TAB, SCORES, type Story } from '../story.ts';

const WITH_FIGURES = `${SCORES}

เครื่องมือ\tคะแนน
IIT\t88.00
EIT\t86.00
OIT\t55.00`;

const ownValues: Story = {
  name: 'own-values',
  holds: 'overrides of every kind on the settings tab: agency, colours off, thresholds, weights, levels, items, names',
  tabs: { ผลคะแนน: WITH_FIGURES },
  happens(desk) {
    desk.ask('update', { proposals: false });
    const set = (label: string, value: string) => desk.type('ตั้งค่า', label, 2, value);
    set('ชื่อหน่วยงาน', 'เทศบาลตำบลที่ตั้งเอง');
    set('อำเภอ', 'ที่ตั้งเอง');
    set('จังหวัด', 'เลย');
    set('ระบายสีในแผ่นงาน', 'ปิด');
    desk.ask('saveSettings', { thresholds: { IIT: 90 } });
    desk.stays('ตั้งค่า', 'เกณฑ์ที่ถือว่าต้องปรับปรุง IIT ต่ำกว่า', '90');
    set('เป้าหมายของตัวชี้วัด', '95');
    set('น้ำหนัก IIT (ร้อยละ)', '๔๐');
    set('น้ำหนัก OIT (ร้อยละ)', '30');
    set('ระดับ "ผ่านดีเยี่ยม" ตั้งแต่ (คะแนนรวม/ทุกเครื่องมือ)', '96/90');
    set('ข้อในประเด็นที่ 4', 'i10-i12, o34');
    set('ชื่อข้อ o1', 'โครงสร้างและอัตรากำลังของเรา');
    desk.typeRow('ตั้งค่า', ['บันทึก', 'ผู้ดูแลคนใหม่เริ่มงานเดือนหน้า']);
    desk.ask('makePlan');
    // 0.4 × 88 + 0.3 × 86 + 0.3 × 55; with the standard weights it would be 74.20.
    desk.nextPlan('updated', 1, 'เทศบาลตำบลที่ตั้งเอง', 'ที่ตั้งเอง', '๗๗.๕๐');
  },
};

const ownBank: Story = {
  name: 'own-bank',
  holds: 'a bank of measures of the agency’s own, from which a proposal was accepted and edited',
  tabs: {
    ...SCORE_TAB,
    คลังมาตรการ: [
      'รหัส\tประเด็นที่\tมาตรการ\tขั้นตอน\tผู้รับผิดชอบ\tข้อที่ปรับปรุง',
      'บ1\t4\tห้องยืมพัสดุแบบบริการตนเอง\tจัดห้อง\tกองคลัง\ti12',
      'บ2\t1\tบัตรคิวออนไลน์\tจัดทำระบบคิว\tสำนักปลัด\te3',
    ].join('\n'),
  },
  happens(desk) {
    const { measures } = desk.ask('state').scores.plan;
    const ours = measures.find(({ title }: { title: string }) => title === 'ห้องยืมพัสดุแบบบริการตนเอง');
    desk.ask('acceptMeasures', { ids: [ours.id] });
    desk.type('มาตรการ', ours.id, 'ผู้รับผิดชอบ', 'หัวหน้าฝ่ายพัสดุ');
    desk.stays('มาตรการ', ours.id, 'ห้องยืมพัสดุแบบบริการตนเอง');
    desk.ask('makePlan');
    desk.nextPlan('updated', 1, 'ห้องยืมพัสดุแบบบริการตนเอง', 'หัวหน้าฝ่ายพัสดุ', 'บัตรคิวออนไลน์');
  },
};

const scoresTypedIn: Story = {
  name: 'scores-typed-in',
  holds: 'begun from our empty score table: scores, a result and remarks typed into it',
  tabs: { แผ่น1: '' },
  happens(desk) {
    desk.ask('startEmpty');
    typeScores(desk);
    desk.ask('update', { agency: { name: 'เทศบาลเมืองตัวอย่าง' } });
    desk.stays('ตั้งค่า', 'ชื่อหน่วยงาน', 'เทศบาลเมืองตัวอย่าง');
    desk.ask('makePlan');
    desk.nextPlan('updated', 1, 'เทศบาลเมืองตัวอย่าง', '๖๑.๒๕');
  },
};

function typeScores(desk: Desk): void {
  for (const [item, score] of Object.entries({ i1: 98, i2: 61.25, e1: 92.5, e3: 70, o1: 100, o2: 0 })) {
    desk.type('คะแนน', item, 2, score);
  }
  desk.type('คะแนน', 'OIT', 2, 55.5);
  desk.type('คะแนน', 'i2', 11, 'ถามกองการเจ้าหน้าที่แล้ว');
}

const scoresPasted: Story = {
  name: 'scores-pasted',
  holds: 'begun from a pasted table, which is a tab of staff’s own from then on; an empty first tab',
  tabs: { แผ่น1: '' },
  happens(desk) {
    const { tab } = desk.ask('startPasted', { text: SCORES });
    desk.takesOver(tab);
    desk.enter(tab, 4, 2, '97.00');
    desk.ask('makePlan');
    desk.nextPlan('updated', 1, 'องค์การบริหารส่วนตำบลตัวอย่าง');
  },
};

export const settings: readonly Story[] = [ownValues, ownBank, scoresTypedIn, scoresPasted];
