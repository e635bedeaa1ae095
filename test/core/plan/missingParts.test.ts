import { expect, test } from 'vitest';
import { missingParts } from '../../../src/core/plan/missingParts.ts';

test.each([
  [{ responsible: 'กองคลัง', start: 'มกราคม 2568', end: 'มีนาคม 2568' }, []],
  [{ responsible: null, start: 'มกราคม 2568', end: null }, ['responsible', 'end']],
  [{ responsible: '-', start: '........', end: ' – ' }, ['responsible', 'start', 'end']],
])('%j lacks %j', (measure, parts) => {
  expect(missingParts(measure)).toEqual(parts);
});
