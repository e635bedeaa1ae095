import { expect, test } from 'vitest';
import { addressHas, missingOfAddress } from '../../../src/core/agency/address.ts';

const UNKNOWN = { name: null, district: null, province: null };

test.each([
  ['อบต.หนองซอน', ['district', 'province']],
  ['เทศบาลเมืองมหาสารคาม', ['district', 'province']],
  ['โรงพยาบาลราชบุรี', ['district', 'province']],
  ['อบจ.พิจิตร', ['province']],
  ['สพป.ราชบุรี เขต 1', ['province']],
  ['มหาวิทยาลัยราชภัฏอุดรธานี', ['province']],
  ['สำนักงานสถิติจังหวัดตราด', ['province']],
  ['กรมที่ดิน', []],
  ['การไฟฟ้าส่วนภูมิภาค', []],
  ['เมืองพัทยา', []],
  ['ศูนย์ของใครก็ไม่รู้', ['district', 'province']],
])('of %s are asked: %j', (name, missing) => {
  expect(missingOfAddress({ ...UNKNOWN, name })).toEqual(missing);
});

test('nothing is asked that is given, and all of an agency without a name', () => {
  expect(missingOfAddress({ name: 'อบต.หนองซอน', district: 'เชียงยืน', province: 'มหาสารคาม' })).toEqual([]);
  expect(missingOfAddress(UNKNOWN)).toEqual(['name', 'district', 'province']);
});

test('a university that gives its district has one', () => {
  const name = 'มหาวิทยาลัยราชภัฏอุดรธานี';
  expect(addressHas({ ...UNKNOWN, name }, 'district')).toBe(false);
  expect(addressHas({ ...UNKNOWN, name, district: 'เมือง' }, 'district')).toBe(true);
});
