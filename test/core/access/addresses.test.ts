import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseAddresses } from '../../../src/core/access/addresses.ts';

test.each([
  [
    'a comma, a space or a new line between',
    'a@b.go.th, c@d.th e@f.com\ng@h.org;i@j.net',
    ['a@b.go.th', 'c@d.th', 'e@f.com', 'g@h.org', 'i@j.net'],
  ],
  ['names beside them', 'สมชาย ใจดี <a@b.go.th>, "ปลัด" <c@d.th>', ['a@b.go.th', 'c@d.th']],
  ['one twice, in other letters', 'A@B.go.th a@b.GO.TH', ['a@b.go.th']],
  ['what a copied link leaves', 'mailto:a@b.go.th', ['a@b.go.th']],
  ['what cannot be seen', '\u200Ba@b.go.th\uFEFF', ['a@b.go.th']],
  ['every sign that may stand in one', "first.last+tag_x'y@sub-domain.go.th", ["first.last+tag_x'y@sub-domain.go.th"]],
  ['nothing', ' ,;\n', []],
])('addresses with %s are read', (_, text, good) => {
  expect(parseAddresses(text)).toEqual({ good, bad: [] });
});

test.each([
  ...(['a', 'a@', '@b.th', 'a@b', 'a@b.', 'a@.th', 'a@b..th', 'a..b@c.th', '.a@b.th', 'a@-b.th', 'a@b_c.th'] as const),
  ...(['a@@b.th', 'ก@b.th', 'a@ข.th', 'a@b.1', 'a@b.t', 'a@b.go.th.', `${'a'.repeat(250)}@b.th`] as const),
])('%s is no address', (text) => {
  expect(parseAddresses(text)).toEqual({ good: [], bad: [text] });
});

test('of a text with both, each is in its list', () => {
  expect(parseAddresses('a@b.go.th สมชาย c@d')).toEqual({ good: ['a@b.go.th'], bad: ['สมชาย', 'c@d'] });
});

test('what was read is read the same again, and each address once', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.emailAddress(), fc.string({ maxLength: 12 }))), (parts) => {
      const { good } = parseAddresses(parts.join('\n'));
      expect(parseAddresses(good.join(', '))).toEqual({ good, bad: [] });
      expect(new Set(good).size).toBe(good.length);
    }),
  );
});
