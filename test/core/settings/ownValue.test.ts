import { expect, test } from 'vitest';
import { type OwnValue, withOwnValue } from '../../../src/core/settings/ownValue.ts';

const place = { tab: 'ตั้งค่า', row: 20, column: 2 };
const other: OwnValue = { label: 'หมายเหตุ', text: 'ของเรา', place };
const iit = { instrument: 'IIT' };

test('a value is set in its row, in whichever language the row is labelled', () => {
  const own = [{ label: 'Weight of IIT (%)', text: '30', place }, other];
  expect(withOwnValue(own, 'settings.weight', iit, '40')).toEqual([
    other,
    { label: 'Weight of IIT (%)', text: '40', place },
  ]);
});

test('a new value has the Thai label and no place yet', () => {
  expect(withOwnValue([other], 'settings.weight', iit, '40')).toEqual([
    other,
    { label: 'น้ำหนัก IIT (ร้อยละ)', text: '40', place: null },
  ]);
});

test('an empty text takes the value away', () => {
  const own = withOwnValue([other], 'settings.weight', iit, '40');
  expect(withOwnValue(own, 'settings.weight', iit, '')).toEqual([other]);
});
