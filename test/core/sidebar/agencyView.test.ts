import { expect, test } from 'vitest';
import { agencyView } from '../../../src/core/sidebar/agencyView.ts';

const UNKNOWN = { name: null, district: null, province: null, fiscalYear: null };

test('each thing comes from the settings, else from the sheet, and says from which', () => {
  const settings = { ...UNKNOWN, name: 'อบต.ก', fiscalYear: 2567 };
  const sheet = { ...UNKNOWN, name: 'เทศบาลเมืองข', district: 'เชียงยืน', fiscalYear: 2566 };
  expect(agencyView(settings, sheet)).toEqual({
    kind: 'subdistrict',
    fields: {
      name: { value: 'อบต.ก', from: 'settings' },
      district: { value: 'เชียงยืน', from: 'sheet' },
      province: null,
      fiscalYear: { value: 2567, from: 'settings' },
    },
  });
});

test('the kind follows from the name that is used, and is unknown without one', () => {
  expect(agencyView(UNKNOWN, { ...UNKNOWN, name: 'เทศบาลเมืองข' }).kind).toBe('town');
  expect(agencyView(UNKNOWN, UNKNOWN).kind).toBeNull();
});
