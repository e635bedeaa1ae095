import { expect, test } from 'vitest';
import { mayEdit, standing } from '../../../src/core/access/access.ts';

test.each([
  ['somebody without access', undefined, 'reader', false, null],
  ['the owner', 'owner', 'commenter', false, 'has-more'],
  ['an editor', 'writer', 'reader', true, 'has-more'],
  ['a commenter who should view', 'commenter', 'reader', true, 'has-more'],
  ['a viewer', 'reader', 'reader', false, 'has-it'],
  ['a viewer of ours who should comment', 'reader', 'commenter', true, null],
  ['a viewer of others who should comment', 'reader', 'commenter', false, 'has-less'],
] as const)('%s', (_, present, asked, isOurs, expected) => {
  expect(standing(present, asked, isOurs)).toBe(expected);
});

test('owners and editors may edit, and nobody else', () => {
  expect((['reader', 'commenter', 'writer', 'owner'] as const).map(mayEdit)).toEqual([false, false, true, true]);
});
