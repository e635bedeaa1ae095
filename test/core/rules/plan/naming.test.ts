import { expect, test } from 'vitest';
import { measureName, measuresNamed, placesOfParts } from '../../../../src/core/rules/plan/naming.ts';
import { measureOf } from '../../../support/measures.ts';

test.each([
  ['its title', { title: ' ทำ  คู่มือ ', steps: ['ร่าง'] }, 'ทำ คู่มือ'],
  ['its first step where it has none', { title: ' ', steps: ['ร่าง', 'เสนอ'] }, 'ร่าง'],
  ['nothing where it has neither', { title: '', steps: [] }, ''],
  ['fifty letters of a long title', { title: 'ก'.repeat(51) }, `${'ก'.repeat(50)}…`],
  ['all of one just as long', { title: 'ก'.repeat(50) }, 'ก'.repeat(50)],
  ['no half of a letter', { title: `${'ก'.repeat(49)}ที่ดี` }, `${'ก'.repeat(49)}ที่…`],
  ['no space before the dots', { title: `${'ก'.repeat(49)} ข` }, `${'ก'.repeat(49)}…`],
])('a measure is called by %s', (_what, parts, name) => {
  expect(measureName(measureOf(parts))).toBe(name);
});

test.each([
  [['ก'], 'มาตรการ “ก”', '“ก”'],
  [['ก', 'ข'], '2 มาตรการ', '2 measures'],
  [[], '0 มาตรการ', '0 measures'],
])('measures %j are called %s', (titles, whoTh, whoEn) => {
  expect(measuresNamed(titles.map((title) => measureOf({ title })))).toEqual({ whoTh, whoEn });
});

test('the cells of parts are those that are written', () => {
  const start = { tab: 'มาตรการ', row: 4, column: 6 };
  const planned = { measure: measureOf({}), places: { start } };
  expect(placesOfParts([planned, { ...planned, places: {} }], ['start', 'end'])).toEqual([start]);
});
