import { expect, test } from 'vitest';
import { agencyNamed } from '../../../src/core/agency/agencyInText.ts';
import { PROVINCES, provinceNamed } from '../../../src/core/agency/provinces.ts';

test.each([
  ['อบต.หนองปลา', 'อบต.หนองปลา'],
  ['คะแนน อบต.หนองปลา', 'อบต.หนองปลา'],
  ['ทต.บ้านนา (คะแนน)', 'ทต.บ้านนา'],
  ['ผลการประเมินของ อบต.หนองปลา', 'อบต.หนองปลา'],
  ['อบต.หนองปลา อ.บ้านโป่ง จ.ราชบุรี', 'อบต.หนองปลา'],
  ['สพป.ราชบุรี เขต 1', 'สพป.ราชบุรี เขต 1'],
  ['มหาวิทยาลัยราชภัฏสมมติ', 'มหาวิทยาลัยราชภัฏสมมติ'],
  ['กรมที่ดิน', 'กรมที่ดิน'],
  ['การไฟฟ้าส่วนภูมิภาค', 'การไฟฟ้าส่วนภูมิภาค'],
  ['เมืองพัทยา', 'เมืองพัทยา'],
  ['ตราด', 'ตราด'],
  ['จ.ตราด', 'จ.ตราด'],
  ['กทม.', 'กทม.'],
])('the heading %j is the agency %j', (text, name) => {
  expect(agencyNamed(text)).toBe(name);
});

test.each([
  ...['', 'คะแนน', 'คะแนนเฉลี่ย', 'IIT', 'ITA 2567', 'ปี 2567', 'หน่วยงาน', 'จังหวัด', 'อำเภอ', 'ค่าเฉลี่ยจังหวัด'],
  ...['เฉลี่ยประเทศ', 'อบต.ทั้งหมด', 'คะแนนเฉลี่ย อบต.', 'เทศบาลตำบล', 'การใช้อำนาจ', 'การปฏิบัติหน้าที่', 'Sheet1'],
  ...['สำนักงาน ป.ป.ช.', 'สำนักงานปลัด', 'โรงเรียนที่รับการประเมิน', 'จังหวัดที่ได้คะแนนสูงสุด'],
])('the heading %j is none', (text) => {
  expect(agencyNamed(text)).toBeNull();
});

test('there are 77 provinces, each known with and without the word for it', () => {
  expect(new Set(PROVINCES).size).toBe(77);
  for (const name of PROVINCES) {
    expect([name, `จ.${name}`, `จังหวัด ${name}`].map(provinceNamed)).toEqual([name, name, name]);
  }
});
