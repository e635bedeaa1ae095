import { expect, test } from 'vitest';
import type { Intent } from '../../../../src/core/journal/intent.ts';
import { beginEdits, endEdits, intentsOn, journalTab } from '../../../../src/core/tabs/journal/journalTab.ts';
import { withEdits } from '../../../../src/core/tabs/withEdits.ts';
import { tabOfView } from '../../../support/views.ts';

const note = (key: string): Intent => ({
  kind: 'hand-over',
  key,
  at: '2026-11-22T09:00:00.000Z',
  by: 'me',
  to: 'ท้องถิ่นอำเภอ "ก"\n',
  entryAt: '2026-11-22T16:00',
});

test('what is noted is read again, in either language, until it is struck out', () => {
  for (const language of ['th', 'en'] as const) {
    const made = tabOfView(journalTab([note('a')], language), 'งานค้าง');
    const two = withEdits(made, beginEdits(made, note('b'), language));
    expect(intentsOn(two)).toEqual([note('a'), note('b')]);
    const one = withEdits(two, endEdits(two, ['a', 'unknown']));
    expect(intentsOn(one)).toEqual([note('b')]);
    expect(intentsOn(withEdits(one, beginEdits(one, note('c'), language)))).toEqual([note('b'), note('c')]);
  }
});

test('a row that somebody wrote is no note and is not emptied', () => {
  const made = tabOfView(journalTab([note('a')], 'th'), 'งานค้าง');
  const scribbled = { ...made, rows: [...made.rows, [{ value: 'อย่าลืม', text: 'อย่าลืม' }]] };
  expect(intentsOn(scribbled)).toEqual([note('a')]);
  expect(endEdits(scribbled, ['a']).map(({ row }) => row)).toEqual([4]);
});
