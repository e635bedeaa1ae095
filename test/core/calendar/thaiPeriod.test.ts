import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatThaiDate } from '../../../src/core/calendar/thaiDate.ts';
import { parseThaiPeriod } from '../../../src/core/calendar/thaiPeriod.ts';

describe('a written period is read from its first day to its last', () => {
  test.each([
    ['ม.ค. 68', '2025-01-01', '2025-01-31'],
    ['เดือนกุมภาพันธ์ ปี 2567', '2024-02-01', '2024-02-29'],
    ['ภายในเดือนมีนาคม 2568', '2025-03-01', '2025-03-31'],
    ['ไตรมาส 1/2568', '2024-10-01', '2024-12-31'],
    ['ไตรมาสที่ ๒ ปีงบประมาณ พ.ศ. ๒๕๖๘', '2025-01-01', '2025-03-31'],
    ['ไตรมาส 3 ปี 68', '2025-04-01', '2025-06-30'],
    ['ไตรมาส 4 พ.ศ. 2568', '2025-07-01', '2025-09-30'],
    ['ไตรมาส 1-2/2568', '2024-10-01', '2025-03-31'],
    ['ไตรมาสที่ 1 (ต.ค. - ธ.ค. 2567)', '2024-10-01', '2024-12-31'],
    ['ไตรมาส 1-2 (ต.ค. 67 - มี.ค. 68)', '2024-10-01', '2025-03-31'],
    ['ปีงบประมาณ 2568', '2024-10-01', '2025-09-30'],
    ['ตลอดปีงบประมาณ พ.ศ. 2568', '2024-10-01', '2025-09-30'],
    ['มกราคม – มีนาคม 2568', '2025-01-01', '2025-03-31'],
    ['ตุลาคม 2567 - มีนาคม 2568', '2024-10-01', '2025-03-31'],
    ['ต.ค. – มี.ค. 68', '2024-10-01', '2025-03-31'],
    ['เมษายน ๒๕๖๘ ถึง กันยายน ๒๕๖๘', '2025-04-01', '2025-09-30'],
    ['1 – 31 มีนาคม 2568', '2025-03-01', '2025-03-31'],
    ['ตั้งแต่วันที่ 1 ตุลาคม 2567 ถึงวันที่ 30 กันยายน 2568', '2024-10-01', '2025-09-30'],
    ['1/10/2567 - 30/9/2568', '2024-10-01', '2025-09-30'],
    ['1-10-2567 - 30-9-2568', '2024-10-01', '2025-09-30'],
    ['2024-10-01 - 2025-09-30', '2024-10-01', '2025-09-30'],
  ])('%s', (text, start, end) => {
    expect(parseThaiPeriod(text)).toEqual({ start, end });
  });

  test.each([
    ...['ไตรมาส 1', 'ไตรมาส 5/2568', 'ไตรมาส 2-1/2568', 'ตลอดปี', 'ทุกเดือน', 'ตุลาคม', 'ตุลาคม - ธันวาคม', '-', 'ถึง'],
    ...['แผนไตรมาส 1 (ต.ค. 2567)', 'ไตรมาส 1 (ต.ค. 2567) โดยประมาณ', '0 ตุลาคม 2567', '1/0/2567', 'ตุลาคม ถึง ธันวาคม'],
    ...['30 - 31 กุมภาพันธ์ 2568', 'มีนาคม 2568 - มกราคม 2568', 'ตุลาคม 256', '13/2568', 'ปี 2568'],
  ])('%j is none', (text) => {
    expect(parseThaiPeriod(text)).toBeNull();
  });
});

test('two days in order, however they are joined, are the period between them', () => {
  const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(days, days, fc.constantFrom(' - ', '–', ' ถึง '), (one, other, between) => {
      const [start = '', end = ''] = [one, other].map((date) => date.toISOString().slice(0, 10)).sort();
      expect(parseThaiPeriod(`${formatThaiDate(start)}${between}${formatThaiDate(end)}`)).toEqual({ start, end });
    }),
  );
});

test('no text is read backwards, and none is too much for it', () => {
  const part = fc.constantFrom('1', '31', '/', '-', ' ', 'ถึง', 'ต.ค.', 'มีนาคม', '2567', '68', 'ไตรมาส', 'ปีงบประมาณ');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      const period = parseThaiPeriod(parts.join(''));
      expect(period === null || period.start <= period.end).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
