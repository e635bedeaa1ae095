import { expect, test } from 'vitest';
import { agencyKind } from '../../../src/core/reading/agencyKind.ts';

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
  ['โรงเรียนเทศบาลเมืองมหาสารคาม', null],
  ['สำนักงานของ อบต.หนองซอน', null],
  ['ศูนย์ของ อบจ.พิจิตร', null],
  ['โรงเรียนเทศบาลนครขอนแก่น', null],
  ['โรงเรียนเทศบาลตำบลท่าเดื่อ', null],
  ['ทตก', null],
  ['', null],
  [null, null],
])('%j is of the kind %j', (name, kind) => {
  expect(agencyKind(name)).toBe(kind);
});
