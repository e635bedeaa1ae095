import { expect, test } from 'vitest';
import { frameworkOf } from '../../../src/core/framework/frameworks.ts';
import { fy2567 } from '../../../src/core/framework/fy2567/index.ts';
import { message } from '../../../src/core/messages/catalogue.ts';
import { overrides } from '../../../src/core/settings/overrides/index.ts';
import { NO_SETTINGS } from '../../../src/core/settings/settings.ts';
import { uncertainFacts } from '../../../src/core/settings/uncertainFacts.ts';
import { withSettings } from '../../../src/core/settings/withSettings.ts';

const typed = (rows: readonly (readonly [string, string])[]) =>
  withSettings(fy2567, { ...NO_SETTINGS, own: rows.map(([label, text]) => ({ label, text, place: null })) }).framework;

test('are named in groups, with how many', () => {
  expect(uncertainFacts(fy2567, 'th')).toBe(
    'น้ำหนักของ EIT ส่วนที่หน่วยงานเห็น, เกณฑ์ของระดับ 2 ระดับ, ข้อในตัวชี้วัดย่อย 7 ตัว, ข้อใน 7 ประเด็น, ชื่อข้อ 40 ข้อ',
  );
  expect(uncertainFacts(fy2567, 'en')).toMatch(/^[ -~]+$/);
});

test('are more in a year that is less known', () => {
  const fy2569 = frameworkOf(2569);
  if (!fy2569) throw new Error('2569 is not known');
  expect(uncertainFacts(fy2569, 'en')).toContain('weights of the instruments');
});

test('are no longer those that the agency has set', () => {
  const known = typed([
    ['ชื่อข้อ i2', 'ชื่อตามคู่มือ'],
    ['ข้อในประเด็นที่ 1', 'i1'],
  ]);
  expect(uncertainFacts(known, 'th')).toContain('ข้อใน 6 ประเด็น, ชื่อข้อ 39 ข้อ');
});

test('are none once the agency has confirmed all of them', () => {
  const rows = overrides
    .flatMap((kind) => kind.rows(fy2567))
    .map(({ label, params, standard }) => [message('th', label, params), standard?.text.th ?? ''] as const);
  expect(uncertainFacts(typed(rows), 'th')).toBe('');
});
