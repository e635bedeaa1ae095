import { describe, expect, test } from 'vitest';
import { resolveTag, tagKey, tagsNamed } from '../../../src/core/document/resolveTag.ts';
import { TAGS } from '../../../src/core/document/tags.ts';

describe('names that look the same are the same', () => {
  test.each([
    ['spaces', 'ชื่อ หน่วยงาน ', 'ชื่อหน่วยงาน'],
    ['zero-width characters', 'ชื่อ\u200Bหน่วยงาน\uFEFF', 'ชื่อหน่วยงาน'],
    ['a word joiner', 'ชื่อ\u2060หน่วยงาน', 'ชื่อหน่วยงาน'],
    ['no-break spaces', 'ชื่อ\u00A0หน่วยงาน', 'ชื่อหน่วยงาน'],
    ['เเ for แ', 'ปีเเผน', 'ปีแผน'],
    ['sara am in two characters', 'น\u0E49\u0E4D\u0E32หนัก', 'น้ำหนัก'],
    ['sara am in two characters, the tone after', 'น\u0E4D\u0E49\u0E32หนัก', 'น้ำหนัก'],
    ['capitals', 'PlanYear', 'planyear'],
    ['full-width letters', 'ｐｌａｎYear', 'planYear'],
  ])('with %s', (_what, written, name) => {
    expect(tagKey(written)).toBe(tagKey(name));
  });

  test('but other names are not', () => {
    expect(tagKey('แผน')).not.toBe(tagKey('เผน'));
    expect(tagsNamed('ไม่มีแท็กนี้')).toEqual([]);
  });
});

test.each(TAGS)('$within: {{$th}} and {{$en}} are the same tag', (tag) => {
  expect(resolveTag(tag.th, [tag.within])).toBe(tag);
  expect(resolveTag(tag.en, [tag.within])).toBe(tag);
  expect(resolveTag(` ${tag.en.toUpperCase()}`, [tag.within])).toBe(tag);
});

describe('a name that stands for several things', () => {
  const within = (...scopes: Parameters<typeof resolveTag>[1]) => resolveTag('คะแนน', scopes)?.within;

  test('means that of the innermost list', () => {
    expect(within('document', 'instruments')).toBe('instruments');
    expect(within('document', 'issues', 'items')).toBe('items');
  });

  test('means that of a list around it where the innermost has none', () => {
    expect(resolveTag('ปีแผน', ['document', 'issues', 'items'])?.within).toBe('document');
    expect(resolveTag('ชื่อประเด็น', ['document', 'issues', 'items'])?.within).toBe('issues');
  });

  test('means nothing outside of all its lists', () => {
    expect(within('document')).toBeUndefined();
    expect(within()).toBeUndefined();
  });
});

test('no list has two tags of one name', () => {
  const names = TAGS.flatMap(({ within, th, en }) => [`${within} ${tagKey(th)}`, `${within} ${tagKey(en)}`]);
  expect(new Set(names).size).toBe(names.length);
});
