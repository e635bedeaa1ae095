import { expect, test } from 'vitest';
import type { Subject } from '../../../../src/core/reading/statement.ts';
import { itemOf, subjectName } from '../../../../src/core/rules/shared/subject.ts';

test.each<[Subject, string, string | null]>([
  [{ kind: 'item', code: 'i12' }, 'i12', 'i12'],
  [{ kind: 'indicator', id: 4 }, '@indicator 4', null],
  [{ kind: 'instrument', id: 'IIT' }, 'IIT', null],
  [{ kind: 'overall' }, '@overall', null],
])('%j is called %s', (subject, name, item) => {
  expect(subjectName(subject)).toBe(name);
  expect(itemOf(subject)).toBe(item);
});
