import { describe, expect, test } from 'vitest';
import { documentsTab } from '../../../src/core/tabs/documents/documentsTab.ts';
import { handoverEdits, handoverTab } from '../../../src/core/tabs/handover/handoverTab.ts';
import { mendEdits, tabFlaws } from '../../../src/core/tabs/ownTabs.ts';
import { withEdits } from '../../../src/core/tabs/withEdits.ts';
import { tab } from '../../support/tabs.ts';
import { tabOfView } from '../../support/views.ts';
import { aVersion } from '../versions/aVersion.ts';

const documents = tabOfView(
  documentsTab([aVersion({ fileId: '1AbCdEfGhIjK' }), aVersion({ fileId: '2AbCdEfGhIjK', number: 2 })], 'th'),
);
const log = withEdits(
  tabOfView(handoverTab()),
  handoverEdits(tabOfView(handoverTab()), [
    { entry: { kind: 'given', at: '2026-11-22T09:30', address: 'a@b.th', target: 'sheet', role: 'reader', file: 'x' } },
  ]),
);
const over = (of: typeof documents, row: number, column: number, other: string) =>
  tab(of.rows.map((cells, r) => cells.map((cell, c) => (r === row - 1 && c === column - 1 ? other : cell))));

describe('a row that cannot be read is not passed over', () => {
  test('a document of a kind in words of staff’s own', () => {
    const flaws = tabFlaws('documents', over(documents, 5, 2, 'แผนฉบับจริง'));
    const place = { tab: 'Sheet', row: 5, column: 2 };
    expect(flaws).toMatchObject([{ state: 'unreadable', heading: { th: 'ชนิด (B5)' }, place, found: 'แผนฉบับจริง' }]);
  });

  test('an entry whose record was changed', () => {
    const flaws = tabFlaws('handover', over(log, 4, 10, 'ข้อมูล'));
    expect(flaws).toMatchObject([{ state: 'unreadable', place: { row: 4, column: 10 } }]);
  });

  test('but a note that staff wrote below is none', () => {
    const noted = (of: typeof documents) => tab([...of.rows, [], ['ตรวจแล้ว', 'ส่งอำเภอ']]);
    expect(tabFlaws('documents', noted(documents))).toEqual([]);
    expect(tabFlaws('handover', noted(log))).toEqual([]);
  });

  test('and no headings are put above those that stand there', () => {
    const broken = over(documents, 5, 2, 'แผนฉบับจริง');
    expect(mendEdits('documents', broken)).toEqual([]);
  });
});

test('headings that are gone come back in the free row above the first', () => {
  const headless = tab(documents.rows.map((row, index) => (index === 2 ? [] : row)));
  const after = withEdits(headless, mendEdits('documents', headless));
  expect(after.rows.map((row) => row.map(({ text }) => text))).toEqual(
    documents.rows.map((row) => row.map(({ text }) => text)),
  );
  expect(tabFlaws('documents', after)).toEqual([]);
});
