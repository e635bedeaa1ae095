import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fiscalYearPeriod,
  formatThaiDate,
  formatThaiMonth,
  parseThaiDate,
} from '../../../src/core/calendar/thaiDate.ts';

describe('a written date is read', () => {
  test.each([
    ['1 ตุลาคม 2567', '2024-10-01'],
    ['๓๐ กันยายน ๒๕๖๘', '2025-09-30'],
    ['1 ต.ค. 67', '2024-10-01'],
    ['1 ต.ค. 2567', '2024-10-01'],
    ['วันที่ 1 เดือน ตุลาคม พ.ศ. 2567', '2024-10-01'],
    ['1/10/2567', '2024-10-01'],
    ['1-10-2024', '2024-10-01'],
    ['2024-10-01', '2024-10-01'],
    ['29 กุมภาพันธ์ 2567', '2024-02-29'],
    ['1ต.ค.67', '2024-10-01'],
    ['1 ตุลาคม พ.ศ.2567', '2024-10-01'],
    ['1 ตค 67', '2024-10-01'],
    ['1/10/67', '2024-10-01'],
    ['ภายในวันที่ 30 กันยายน 2568', '2025-09-30'],
    ['ภายใน 30 กันยายน 2568', '2025-09-30'],
    ['ไม่เกินวันที่ 30 ก.ย. 68', '2025-09-30'],
    ['ตั้งแต่วันที่ 1 ตุลาคม 2567 เป็นต้นไป', '2024-10-01'],
    ['วันจันทร์ที่ 7 ตุลาคม 2567', '2024-10-07'],
    ['1.10.2567', '2024-10-01'],
    ['๑.๑๐.๖๗', '2024-10-01'],
    ['วันที่ 1/10/2567', '2024-10-01'],
    ['1 Oct 2024', '2024-10-01'],
    ['1-Oct-24', '2024-10-01'],
    ['October 1, 2024', '2024-10-01'],
    ['1 October 2567', '2024-10-01'],
    ['1-ต.ค.-67', '2024-10-01'],
    ['30 Sept 2025', '2025-09-30'],
  ])('%s is %s', (text, iso) => {
    expect(parseThaiDate(text, 'start')).toBe(iso);
    expect(parseThaiDate(text, 'end')).toBe(iso);
  });

  test('a month alone starts on its first day and ends on its last', () => {
    expect(parseThaiDate('กุมภาพันธ์ 2568', 'start')).toBe('2025-02-01');
    expect(parseThaiDate('กุมภาพันธ์ 2568', 'end')).toBe('2025-02-28');
  });

  test('what is longer starts on its first day and ends on its last', () => {
    expect(parseThaiDate('ไตรมาส 1/2568', 'start')).toBe('2024-10-01');
    expect(parseThaiDate('ไตรมาส 1/2568', 'end')).toBe('2024-12-31');
  });

  test.each([
    '',
    'ไตรมาส 2',
    '1/10/24',
    '31 กุมภาพันธ์ 2567',
    '1/13/2567',
    'ระบุ วันที่ หรือ เดือน',
    '32 ตุลาคม 2567',
    '1 Octopus 2024',
    'Marching 2024',
  ])('%j is none', (text) => {
    expect(parseThaiDate(text, 'start')).toBeNull();
  });
});

test('is written out, with its day or without', () => {
  expect([formatThaiDate('2024-10-01'), formatThaiMonth('2024-10-01')]).toEqual(['1 ตุลาคม 2567', 'ตุลาคม 2567']);
});

test('every date is read as it was written', () => {
  const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(days, (date) => {
      const iso = date.toISOString().slice(0, 10);
      expect(parseThaiDate(formatThaiDate(iso), 'end')).toBe(iso);
    }),
  );
});

test('a fiscal year runs from October to September', () => {
  expect(fiscalYearPeriod(2568)).toEqual({ start: '2024-10-01', end: '2025-09-30' });
});
