import { expect, test } from 'vitest';
import { measureState } from '../../../src/core/plan/measureState.ts';

test.each([
  [null, 'not-begun'],
  ['', 'not-begun'],
  ['ยังไม่ได้ดำเนินการ', 'not-begun'],
  ['ยังไม่แล้วเสร็จ', 'not-begun'],
  ['๐%', 'not-begun'],
  ['อยู่ระหว่างดำเนินการ', 'under-way'],
  ['กำลังดำเนินการ', 'under-way'],
  ['๕๐ %', 'under-way'],
  ['In progress', 'under-way'],
  ['ดำเนินการแล้ว', 'done'],
  ['เสร็จสิ้น', 'done'],
  ['100%', 'done'],
  ['Done', 'done'],
  ['รอหนังสือตอบกลับ', null],
])('%j is %s', (written, state) => {
  expect(measureState(written)).toBe(state);
});
