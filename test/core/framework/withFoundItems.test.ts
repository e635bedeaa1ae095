import { expect, test } from 'vitest';
import { fy2566 } from '../../../src/core/framework/fy2566/index.ts';
import { fy2567 } from '../../../src/core/framework/fy2567/index.ts';
import { fy2569 } from '../../../src/core/framework/fy2569/index.ts';
import { issuesOfItem, itemByCode } from '../../../src/core/framework/lookup.ts';
import { type FoundItem, withFoundItems } from '../../../src/core/framework/withFoundItems.ts';

const found = [
  { code: 'i10', issue: 4, indicator: null },
  { code: 'o44', issue: 4, indicator: null },
  { code: 'e2', issue: null, indicator: null },
  { code: 'i2', issue: null, indicator: null },
  { code: 'i10', issue: 7, indicator: null },
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
  expect(withFoundItems(fy2566, [{ code: 'o1', issue: 3, indicator: null }])).toBe(fy2566);
});

const survey = (letter: string, count: number): FoundItem[] =>
  Array.from({ length: count }, (_, index) => ({ code: `${letter}${index + 1}`, issue: null, indicator: null }));

test.each([
  [fy2566, 2567],
  [fy2569, 2568],
])('with as many questions as another year they are assumed to ask what those of that year do', (year, like) => {
  const framework = withFoundItems(year, [...survey('i', 15), ...survey('e', 9)]);
  expect(year.surveysLike?.fiscalYear).toBe(like);
  const surveys = framework.items.filter(({ instrument }) => instrument !== 'OIT');
  expect(new Set(surveys.map(({ mark, grouping, indicator }) => `${mark} ${grouping} ${indicator}`))).toEqual(
    new Set(['assumed assumed null']),
  );
  expect(itemByCode(framework, 'e9')?.key).toBe('e-e-service');
  for (const { topic } of surveys) expect(topic.th).toMatch(new RegExp(`\\(ตามปี ${like}\\)$`));
  expect(surveys.filter(({ code }) => issuesOfItem(framework, code).length === 0)).toEqual([]);
});

test('one that is missing in the sheet changes nothing of that, one more or less at the end does', () => {
  const named = (found: readonly FoundItem[]) =>
    withFoundItems(fy2569, found).items.filter(({ instrument, key }) => instrument === 'IIT' && key !== null).length;
  expect(named(survey('i', 15).filter(({ code }) => code !== 'i7'))).toBe(14);
  expect(named(survey('i', 14))).toBe(0);
  expect(named(survey('i', 16))).toBe(0);
});

/** Twenty questions, four to each indicator. */
const inBlocks = (first: number): FoundItem[] =>
  survey('i', 20).map((item, index) => ({ ...item, indicator: first + Math.floor(index / 4) }));

test('with another number of questions they bear on the issues of the indicator under which the sheet has them', () => {
  const framework = withFoundItems(fy2569, inBlocks(1));
  expect(itemByCode(framework, 'i14')).toMatchObject({ indicator: 4, grouping: 'assumed', key: null });
  expect(itemByCode(framework, 'i14')?.topic.th).toBe('การใช้ทรัพย์สินของราชการ (ตามตัวชี้วัดที่ 4)');
  expect(issuesOfItem(framework, 'i14').map(({ id }) => id)).toEqual([4]);
});

test.each([
  ['all of one indicator', inBlocks(1).map((item) => ({ ...item, indicator: 5 }))],
  ['of another instrument', inBlocks(6)],
  [
    'each of two',
    [...inBlocks(1), ...inBlocks(1).map((item, index) => ({ ...item, indicator: 5 - Math.floor(index / 4) }))],
  ],
])('%s are of none that is known', (_, found) => {
  const placed = withFoundItems(fy2569, found).items.filter(
    ({ code, indicator }) => code === 'i1' && indicator !== null,
  );
  expect(placed).toEqual([]);
});
