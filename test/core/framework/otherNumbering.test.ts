import { describe, expect, test } from 'vitest';
import type { Framework, ItemCode } from '../../../src/core/framework/framework.ts';
import { fy2567 } from '../../../src/core/framework/fy2567/index.ts';
import { fy2568 } from '../../../src/core/framework/fy2568/index.ts';
import { otherNumbering } from '../../../src/core/framework/otherNumbering.ts';

/** By issue: `2566 2: o18 o-staff-plan, meant o-e-service, now o13` */
function found(framework: Framework, under: Readonly<Record<number, readonly ItemCode[]>>): string[] | null {
  const numbering = otherNumbering(framework, ({ id }) => under[id] ?? []);
  if (numbering === null) return null;
  return numbering.issues.flatMap(({ issue, carriedOver }) =>
    carriedOver.map(
      ({ item, meant, now }) =>
        `${numbering.fiscalYear} ${issue.id}: ${item.code} ${item.key}, meant ${meant.key}, now ${now?.code ?? '–'}`,
    ),
  );
}

describe('numbers of another year', () => {
  test('are told with what was meant and where it stands this year', () => {
    expect(found(fy2567, { 2: ['o16', 'o17', 'o18'] })).toEqual([
      '2566 2: o16 o-procurement-progress, meant o-service-statistics, now o12',
      '2566 2: o17 o-procurement-report, meant o-satisfaction, now –',
      '2566 2: o18 o-staff-plan, meant o-e-service, now o13',
    ]);
  });

  test('are those of the year that most fit, of equals the nearest', () => {
    const years = (under: Readonly<Record<number, readonly ItemCode[]>>) =>
      found(fy2568, under)?.map((one) => one.slice(0, 4));
    expect(years({ 2: ['o14', 'o15', 'o16'] })).toEqual(['2565', '2565', '2565']);
    expect(years({ 1: ['o13', 'o14', 'o15'] })).toEqual(['2566', '2566', '2566']);
    expect(years({ 1: ['o13', 'o14', 'o15'], 2: ['o14', 'o15', 'o16'] })).toEqual(Array(6).fill('2565'));
  });

  test('are left out where they bear on several issues this year, but count', () => {
    expect(found(fy2567, { 3: ['o7', 'o8', 'o10'] })).toEqual(['2566 3: o7 o-development-plan, meant o-news, now o5']);
  });

  test('are left out under an issue where most fit no year', () => {
    const astray = ['o13', 'o14', 'o26', 'o27', 'o28'];
    expect(found(fy2567, { 1: astray, 2: ['o16', 'o17', 'o18'] })?.map((one) => one.slice(0, 6))).toEqual(
      Array(3).fill('2566 2'),
    );
  });

  test.each<[string, Readonly<Record<number, readonly ItemCode[]>>]>([
    ['of two', { 2: ['o17', 'o18'] }],
    ['of one here and one there', { 1: ['o14'], 2: ['o18'], 3: ['o7'] }],
    ['of items at home', { 2: ['o11', 'o12', 'o13'] }],
    ['of items that this year does not have', { 2: ['o41', 'o42', 'o43'] }],
  ])('are none to speak of: %s', (_what, under) => {
    expect(found(fy2567, under)).toBeNull();
  });
});
