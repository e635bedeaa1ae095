import { expect, test } from 'vitest';
import { type HandOverIntent, intentIn, isAsMade, mayBeHidden } from '../../../src/core/journal/intent.ts';

const BEGUN: HandOverIntent = {
  kind: 'hand-over',
  key: 'k-1',
  at: '2026-11-22T09:00:00.000Z',
  by: 'me',
  to: 'อำเภอ',
  entryAt: '2026-11-22T16:00',
};

test.each([
  ['2026-11-22T09:00:20.000Z', true],
  ['2026-11-22T09:01:00.000Z', true],
  ['2026-11-22T09:01:01.000Z', false],
  ['2026-11-22T08:59:59.000Z', true],
  ['not a moment', false],
])('a file last changed at %s is as its run left it: %s', (modified, expected) => {
  expect(isAsMade(BEGUN, modified)).toBe(expected);
});

test.each([
  ['me', '2026-11-22T10:00:00.000Z', false],
  ['a colleague', '2026-11-22T10:00:00.000Z', true],
  ['a colleague', '2026-12-21T09:00:00.000Z', true],
  ['a colleague', '2026-12-23T09:00:00.000Z', false],
])('what %s does not find at %s may be hidden: %s', (user, now, expected) => {
  expect(mayBeHidden(BEGUN, user, now)).toBe(expected);
});

test.each([
  '',
  '{',
  'null',
  '[]',
  '{"kind":"hand-over"}',
  '{"kind":"other","key":"k","at":"x"}',
  '{"kind":"share","key":"k","at":"x"}',
  '{"kind":"document","key":"k","at":"x","version":{}}',
])('what notes nothing is no note: %s', (text) => {
  expect(intentIn(text)).toBeNull();
});

test('a note is read as it was written', () => {
  expect(intentIn(JSON.stringify(BEGUN))).toEqual(BEGUN);
});
