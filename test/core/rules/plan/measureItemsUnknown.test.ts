import { expect, test } from 'vitest';
import { cellsOf, findingsOf } from '../../../support/checking.ts';
import { tabOf } from '../../../support/tabs.ts';
import { inPlan, onTab, own, tidyPlan } from './plans.ts';

test('each measure for items that the year does not have has a finding, with them', () => {
  const strays = [own(3, { items: ['i10', 'i16', 'o36', 'o37', 'o38'] }), own(5, { items: ['e99'] })];
  const found = inPlan('measure-items-unknown', tidyPlan(strays));
  expect(cellsOf(found)).toEqual([['H3'], ['H5']]);
  expect(found.map(({ params }) => [params['items'], params['year']])).toEqual([
    ['i16, o36-o38', '2567'],
    ['e99', '2567'],
  ]);
});

test('silent where every item is one of the year', () => {
  expect(inPlan('measure-items-unknown', tidyPlan([own(3, { items: ['i10', 'e9', 'o35'] })]))).toEqual([]);
});

test('silent where nobody states the year', () => {
  const measures = onTab([own(4, { items: ['i99'] })]);
  expect(
    findingsOf(
      'measure-items-unknown',
      tabOf(Array.from({ length: 35 }, (_, index) => `o${index + 1}\t100`).join('\n')),
      { measures },
    ),
  ).toEqual([]);
});
