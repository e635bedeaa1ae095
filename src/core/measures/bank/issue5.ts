/** Issue 5, budget and procurement. */

import type { BankMeasure } from '../measure.ts';
import { budgetMeasures } from './issue5Budget.ts';
import { procurementMeasures } from './issue5Procurement.ts';

const general: BankMeasure = {
  id: 'spending-summary-for-the-public',
  issue: 5,
  topics: [],
  title: 'สรุปรายรับ รายจ่าย และการจัดซื้อจัดจ้างให้ประชาชนทราบทุกไตรมาส เพื่อความโปร่งใส',
  steps: [
    'ทำสรุปหน้าเดียวแสดงรายรับ รายจ่าย และสัญญาที่มีวงเงินสูงสุด 5 รายการ',
    'ปิดประกาศที่สำนักงานและเผยแพร่บนเว็บไซต์พร้อมช่องทางสอบถาม',
    'บันทึกคำถามที่ได้รับและคำตอบ เพื่อใช้ปรับสรุปในไตรมาสถัดไป',
  ],
  responsible: 'กองคลัง',
  success: 'เผยแพร่สรุปครบ 4 ไตรมาส และคำถามทุกข้อได้รับคำตอบภายใน 7 วัน',
  evidence: ['o-work-and-budget-progress', 'o-spending-report'],
};

export const issue5: readonly BankMeasure[] = [...budgetMeasures, ...procurementMeasures, general];
