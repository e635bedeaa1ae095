import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearestTag } from '../../../src/core/document/nearestTag.ts';
import { tagsNamed } from '../../../src/core/document/resolveTag.ts';
import { TAGS } from '../../../src/core/document/tags.ts';

describe('what was probably meant', () => {
  test.each([
    ['ชื่อหน่วยงาย', 'ชื่อหน่วยงาน'],
    ['ชื่อหน่วยงานง', 'ชื่อหน่วยงาน'],
    ['จังหวด', 'จังหวัด'],
    ['agencyy', 'agency'],
    ['Plan year', 'planYear'],
    ['#measure_s', 'measures'],
    ['ปีแผ่น', 'ปีแผน'],
  ])('by %s is %s', (typed, meant) => {
    expect(nearestTag(typed)).toBe(meant);
  });

  test.each(['', 'ก', 'zzzzzzzz', 'ลายมือชื่อผู้อำนวยการโรงเรียน'])('by %j nobody knows', (typed) => {
    expect(nearestTag(typed)).toBeNull();
  });

  test('by any name with one letter lost is a name that exists', () => {
    const names = TAGS.flatMap(({ th, en }) => [th, en]).filter(({ length }) => length > 3);
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(40), (name, at) => {
        const typed = name.slice(0, at % name.length) + name.slice((at % name.length) + 1);
        expect(tagsNamed(nearestTag(typed) ?? '')).not.toEqual([]);
      }),
    );
  });
});
