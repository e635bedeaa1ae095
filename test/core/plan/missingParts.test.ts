import { expect, test } from 'vitest';
import { missingParts } from '../../../src/core/plan/missingParts.ts';

test.each([
  [{ responsible: 'กองคลัง', start: 'มกราคม 2568', end: 'มีนาคม 2568' }, []],
  [{ responsible: null, start: 'มกราคม 2568', end: null }, ['responsible', 'end']],
  [{ responsible: 'กองคลัง', start: 'ตุลาคม 2567 ถึง กันยายน 2568', end: null }, []],
  [{ responsible: 'กองคลัง', start: 'ตลอดปีงบประมาณ 2568', end: '-' }, []],
  [{ responsible: 'กองคลัง', start: '1 ตุลาคม 2567 เป็นต้นไป', end: null }, ['end']],
  [{ responsible: '-', start: '........', end: ' – ' }, ['responsible', 'start', 'end']],
])('%j lacks %j', (measure, parts) => {
  expect(missingParts(measure)).toEqual(parts);
});
