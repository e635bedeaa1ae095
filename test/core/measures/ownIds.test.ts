import { expect, test } from 'vitest';
import { ownIds } from '../../../src/core/measures/ownIds.ts';
import { measureOf } from '../../support/measures.ts';

const said = { issue: 4, title: 'ทำคู่มือ', steps: ['ร่าง'] };

test('a measure keeps its id; one that has none, or that of one above, gets its own', () => {
  const ids = ownIds(['a', '', 'a', '', ''].map((id) => measureOf({ ...said, id })));
  expect(ids[0]).toBe('a');
  expect(new Set(ids).size).toBe(5);
  expect(ids[4]).toBe(`${ids[1]}-2`);
});

test('an id made of a title stays the same when rows above go', () => {
  const [first, second] = [measureOf({ ...said, id: '' }), measureOf({ ...said, id: '', title: 'ตรวจ' })];
  expect(ownIds([first, second])[1]).toBe(ownIds([second])[0]);
});

test('of one title under two issues each has an id of its own', () => {
  const ids = ownIds([4, 5].map((issue) => measureOf({ ...said, id: '', issue })));
  expect(new Set(ids).size).toBe(2);
});
