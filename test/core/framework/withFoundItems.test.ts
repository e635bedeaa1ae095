import { expect, test } from 'vitest';
import { fy2566 } from '../../../src/core/framework/fy2566/index.ts';
import { fy2567 } from '../../../src/core/framework/fy2567/index.ts';
import { issuesOfItem, itemByCode } from '../../../src/core/framework/lookup.ts';
import { withFoundItems } from '../../../src/core/framework/withFoundItems.ts';

const found = [
  { code: 'i10', issue: 4 },
  { code: 'o44', issue: 4 },
  { code: 'e2', issue: null },
  { code: 'i2', issue: null },
  { code: 'i10', issue: 7 },
];
const withFound = () => withFoundItems(fy2566, found);

test('a sheet’s items of instruments whose items are not known are taken, by instrument and number', () => {
  const framework = withFound();
  expect(framework.items.slice(0, 4).map(({ code }) => code)).toEqual(['i2', 'i10', 'e2', 'o1']);
  expect(itemByCode(framework, 'i10')).toMatchObject({
    instrument: 'IIT',
    indicator: null,
    key: null,
    mark: 'recalled',
  });
});

test('one of an instrument whose items are known stays unknown', () => {
  expect(itemByCode(withFound(), 'o44')).toBeNull();
  expect(withFoundItems(fy2567, found)).toBe(fy2567);
});

test('they bear on the issues under which the sheet has them, before the disclosures', () => {
  const framework = withFound();
  expect(issuesOfItem(framework, 'i10').map(({ id }) => id)).toEqual([4, 7]);
  expect(issuesOfItem(framework, 'i2')).toEqual([]);
  expect(framework.issues[3]?.items.value).toEqual(['i10', 'o14']);
});

test('a sheet without such items changes nothing', () => {
  expect(withFoundItems(fy2566, [{ code: 'o1', issue: 3 }])).toBe(fy2566);
});
