import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dateToSerial, serialToDate } from '../../../src/host/workbook/serial.ts';

it.each([
  [new Date(1899, 11, 30), 0],
  [new Date(2024, 0, 1), 45292],
  [new Date(2024, 0, 1, 18), 45292.75],
])('%s is %d', (date, serial) => {
  expect([dateToSerial(date), serialToDate(serial)]).toEqual([serial, date]);
});

it('gives back every date', () => {
  const dates = fc.date({ min: new Date(1950, 0, 1), max: new Date(2200, 0, 1), noInvalidDate: true });
  fc.assert(
    fc.property(dates, (date) => {
      expect(serialToDate(dateToSerial(date))).toEqual(date);
    }),
  );
});
