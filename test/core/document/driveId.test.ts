import { expect, test } from 'vitest';
import { driveId } from '../../../src/core/document/driveId.ts';

test.each([
  ['https://docs.google.com/document/d/1AbC-dEf_GhIjKl/edit?usp=sharing', '1AbC-dEf_GhIjKl'],
  ['https://docs.google.com/document/u/1/d/1AbC-dEf_GhIjKl/edit#heading=h.x', '1AbC-dEf_GhIjKl'],
  ['https://drive.google.com/open?id=1AbC-dEf_GhIjKl', '1AbC-dEf_GhIjKl'],
  ['  1AbC-dEf_GhIjKl\n', '1AbC-dEf_GhIjKl'],
  ['local-file-1', 'local-file-1'],
  ['แม่แบบของเรา', null],
  ['https://example.go.th/ita', null],
  ['', null],
])('%j is %s', (pasted, id) => {
  expect(driveId(pasted)).toBe(id);
});
