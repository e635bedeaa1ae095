import { expect, test } from 'vitest';
import { essentialsMissing } from '../../../src/core/sidebar/essentials.ts';
import type { MeasureView } from '../../../src/core/sidebar/sidebarState.ts';
import { measureOf } from '../../support/measures.ts';

const known = { name: 'อบต.ก', district: 'เชียงยืน', province: 'มหาสารคาม', fiscalYear: 2567 };
const whole = measureOf({ responsible: 'สำนักปลัด', start: '1 ตุลาคม 2567', end: '30 กันยายน 2568' });
const measure = (id: string, parts: Partial<MeasureView> = {}) =>
  ({ ...whole, id, cell: null, ...parts }) as MeasureView;

test('nothing is missing where everything is given', () => {
  expect(essentialsMissing(known, [measure('a')])).toEqual([]);
});

test.each(['name', 'district', 'province', 'fiscalYear'] as const)('the agency’s %s is missed', (what) => {
  expect(essentialsMissing({ ...known, [what]: null }, [])).toEqual([{ what }]);
});

test('the measures that nobody is responsible for are named', () => {
  expect(essentialsMissing(known, [measure('a'), measure('b', { responsible: null })])).toEqual([
    { what: 'responsible', measures: ['b'] },
  ]);
});

test('the measures without a start or an end are named', () => {
  const measures = [measure('a', { start: null }), measure('b'), measure('c', { end: null })];
  expect(essentialsMissing(known, measures)).toEqual([{ what: 'period', measures: ['a', 'c'] }]);
});
