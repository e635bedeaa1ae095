/** Issue 6, use of power and personnel matters. */

import type { BankMeasure } from '../measure.ts';
import { powerMeasures } from './issue6Power.ts';
import { staffMeasures } from './issue6Staff.ts';

const general: BankMeasure = {
  id: 'staff-listening-sessions',
  issue: 6,
  topics: [],
  title: 'ประชุมรับฟังบุคลากรเรื่องการบริหารงานบุคคลปีละ 2 ครั้ง เพื่อความเป็นธรรม',
  steps: [
    'รับข้อคิดเห็นแบบไม่ระบุชื่อล่วงหน้าก่อนการประชุม',
    'จัดประชุมโดยให้ปลัดตอบข้อคิดเห็นทีละข้อ',
    'แจ้งบุคลากรทุกคนว่าจะแก้ไขเรื่องใด ผู้ใดรับผิดชอบ และแล้วเสร็จเมื่อใด',
  ],
  responsible: 'งานการเจ้าหน้าที่ สำนักปลัด',
  success: 'ข้อคิดเห็นทุกข้อมีคำตอบ และเรื่องที่รับแก้ไขแล้วเสร็จไม่น้อยกว่าร้อยละ 80 ก่อนการประชุมครั้งถัดไป',
  evidence: ['o-staff-report'],
};

export const issue6: readonly BankMeasure[] = [...powerMeasures, ...staffMeasures, general];
