import { expect, test } from 'vitest';
import { agencyKind, hasDistrict, hasProvince } from '../../../src/core/agency/agencyKind.ts';

test.each([
  ['องค์การบริหารส่วนจังหวัดพิจิตร', 'provincial'],
  ['อบจ.พิจิตร', 'provincial'],
  ['องค์การบริหารส่วนตำบลหนองซอน', 'subdistrict'],
  ['อบต.หนองซอน', 'subdistrict'],
  [' อบต. หนองซอน', 'subdistrict'],
  ['เทศบาลนครขอนแก่น', 'city'],
  ['ทน.ขอนแก่น', 'city'],
  ['เทศบาลเมืองมหาสารคาม', 'town'],
  ['ทม.มหาสารคาม', 'town'],
  ['เทศบาลตำบลท่าเดื่อ', 'township'],
  ['ทต.ท่าเดื่อ', 'township'],
  ['โรงเรียนเทศบาลเมืองมหาสารคาม', 'school'],
  ['สำนักงานของ อบต.หนองซอน', null],
  ['ศูนย์ของ อบจ.พิจิตร', null],
  ['โรงเรียนเทศบาลนครขอนแก่น', 'school'],
  ['โรงเรียนเทศบาลตำบลท่าเดื่อ', 'school'],
  ['อบต หนองซอน', 'subdistrict'],
  ['อ.บ.ต.หนองซอน', 'subdistrict'],
  ['เมืองพัทยา', 'special'],
  ['กรุงเทพมหานคร', 'special'],
  ['สำนักงานเขตพื้นที่การศึกษาประถมศึกษาราชบุรี เขต 1', 'education-area'],
  ['สพม.ราชบุรี', 'education-area'],
  ['มหาวิทยาลัยราชภัฏอุดรธานี', 'university'],
  ['วิทยาลัยเทคนิคราชบุรี', 'university'],
  ['โรงพยาบาลราชบุรี', 'hospital'],
  ['รพ.สต.บ้านนา', 'hospital'],
  ['กระทรวงยุติธรรม', 'ministry'],
  ['กรมที่ดิน', 'department'],
  ['สำนักงานสถิติแห่งชาติ', 'office'],
  ['การไฟฟ้าส่วนภูมิภาค', 'enterprise'],
  ['จังหวัดตราด', 'province'],
  ['การปฏิบัติหน้าที่', null],
  ['ทตก', null],
  ['', null],
  [null, null],
])('%j is of the kind %j', (name, kind) => {
  expect(agencyKind(name)).toBe(kind);
});

test.each([
  ['subdistrict', true, true],
  ['town', true, true],
  ['provincial', false, true],
  ['education-area', false, true],
  ['university', false, true],
  ['department', false, false],
  [null, false, false],
] as const)('an agency of the kind %j has a district: %s, a province: %s', (kind, district, province) => {
  expect([hasDistrict(kind), hasProvince(kind)]).toEqual([district, province]);
});
