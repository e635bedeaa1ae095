/** Issue 1, transparent and efficient work: how services are carried out, and how work is planned and improved. */

import type { BankMeasure } from '../measure.ts';
import { planningMeasures } from './issue1Planning.ts';
import { serviceMeasures } from './issue1Service.ts';

const general: BankMeasure = {
  id: 'work-standard-self-check',
  issue: 1,
  topics: [],
  title: 'ตรวจการทำงานตามคู่มือด้วยตนเองปีละ 2 ครั้ง ให้เป็นไปตามมาตรฐานการปฏิบัติงาน',
  steps: [
    'สุ่มเรื่องที่ดำเนินการแล้วเสร็จกองละ 10 เรื่อง เทียบขั้นตอนและเวลากับคู่มือ',
    'บันทึกจุดที่ไม่ตรงกับคู่มือพร้อมเหตุผลของผู้ปฏิบัติ',
    'แก้ไขคู่มือหรือวิธีทำงานในจุดนั้น และแจ้งผู้เกี่ยวข้องเป็นลายลักษณ์อักษร',
  ],
  responsible: 'ทุกสำนัก/กอง โดยสำนักปลัดสรุปผล',
  success: 'เรื่องที่สุ่มตรวจเป็นไปตามคู่มือไม่น้อยกว่าร้อยละ 95',
  evidence: ['o-work-manual'],
};

export const issue1: readonly BankMeasure[] = [...serviceMeasures, ...planningMeasures, general];
