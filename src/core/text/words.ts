/**
 * Frequent words of official Thai whose sara am (ำ) PDFs break: into a space and า (`ส าหรับ`), or into า alone
 * (`สาหรับ`). Data: a word is added by adding it, if its broken form is part of no right phrase (`ราคาสั่งซื้อ` holds
 * คาสั่ง).
 */

/** Their form with า alone is part of no right word, so the repair is sure, with a space before that า or without. */
export const NEVER_WITHOUT_AM: readonly string[] = [
  'สำหรับ สำคัญ สำเร็จ สำนักงาน สำนักปลัด แบบสำรวจ การสำรวจ ดำเนินการ ดำเนินงาน กำหนด กำกับดูแล กำกับติดตาม กำลังคน',
  'อำนาจ อำเภอ อำนวยความ ผู้อำนวย จำนวน จำหน่าย จำกัด ความจำเป็น ประจำปี ประจำเดือน ประจำวัน ตำบล ตำแหน่ง จัดลำดับ',
  'บำรุงรักษา บำเหน็จ ชำนาญ ชำระเงิน ชำระภาษี การทำงาน การกระทำความผิด การกระทำผิด จัดทำแผน จัดทำคู่มือ จัดทำราย',
  'จัดทำข้อมูล จัดทำโครงการ จัดทำมาตรการ จัดทำประกาศ ให้คำแนะ สม่ำเสมอ น้ำมัน น้ำประปา น้ำดื่ม น้ำเสีย น้ำท่วม แหล่งน้ำ',
  'ต่ำกว่า ซ้ำซ้อน ย้ำเตือน',
].flatMap((line) => line.split(' '));

/** With า alone they may be right in other words, but nothing right has a space before that า. */
export const NEVER_WITH_SPACE: readonly string[] = [
  'จัดทำ กระทำ ทำงาน ทำการ ทำให้ ทำความ ทำหน้าที่ ทำแผน ทำคู่มือ ทำราย ทำข้อ ทำโครงการ คำสั่ง คำร้อง คำขอ คำถาม คำแนะ',
  'คำตอบ คำว่า แนะนำ ผู้นำ การนำ นำเสนอ นำไป นำผล นำข้อมูล สำนัก สำรวจ สำเนา สำรอง กำกับ กำลัง จำเป็น จำต้อง จำแนก',
  'ดำเนิน ดำรง อำนวย ตำรวจ ตำรา ประจำ ลำดับ บำรุง บำบัด บำนาญ ชำระ ชำรุด รำคาญ ขั้นต่ำ เน้นย้ำ',
].flatMap((line) => line.split(' '));
