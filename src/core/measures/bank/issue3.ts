/** Issue 3, public information: how the public is told and answered, and what the website shows. */

import type { BankMeasure } from '../measure.ts';
import { answerMeasures } from './issue3Answers.ts';
import { websiteMeasures } from './issue3Website.ts';

const general: BankMeasure = {
  id: 'website-monthly-check',
  issue: 3,
  topics: [],
  title: 'ตรวจเว็บไซต์และสื่อของหน่วยงานเดือนละครั้ง ให้ข้อมูลครบถ้วนและเป็นปัจจุบัน',
  steps: [
    'เปิดทุกหัวข้อที่ต้องเปิดเผยจากโทรศัพท์มือถือและคอมพิวเตอร์ตามรายการตรวจสอบเดียวกันทุกเดือน',
    'บันทึกลิงก์และไฟล์ที่เปิดไม่ได้ และข้อมูลที่ล้าสมัย พร้อมชื่อเจ้าของเรื่อง',
    'แก้ไขให้แล้วเสร็จภายใน 7 วัน และเสนอสรุปต่อปลัด',
  ],
  responsible: 'งานประชาสัมพันธ์ สำนักปลัด',
  success: 'ไม่มีลิงก์ที่เปิดไม่ได้หรือข้อมูลล้าสมัยค้างเกิน 7 วันในการตรวจทุกเดือน',
};

export const issue3: readonly BankMeasure[] = [...answerMeasures, ...websiteMeasures, general];
