import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HeadedTable } from '../../../src/core/ownTable/ownTable.ts';
import { readRows } from '../../../src/core/ownTable/readRows.ts';
import { readTable } from '../../../src/core/ownTable/readTable.ts';
import { tableView } from '../../../src/core/ownTable/view.ts';
import type { Tab } from '../../../src/core/table/cell.ts';
import { documentsTable } from '../../../src/core/tabs/documents/documentsTable.ts';
import { handoverTable } from '../../../src/core/tabs/handover/handoverTable.ts';
import { measuresTable } from '../../../src/core/tabs/measures/measuresTable.ts';
import { narrativeTable } from '../../../src/core/tabs/narrative/narrativeTable.ts';
import { measureOf } from '../../support/measures.ts';
import { tab } from '../../support/tabs.ts';
import { tabOfView } from '../../support/views.ts';
import { aVersion } from '../versions/aVersion.ts';

const measures = [
  ['asset-borrowing-register', 4, 'จัดทำทะเบียนยืมทรัพย์สิน', 'กองคลัง', 'i10'],
  ['website-faq', 3, 'ปรับปรุงคำถามที่พบบ่อย', 'สำนักปลัด', 'o9, o10'],
  ['own-1', 1, 'ทำคู่มือประชาชน', 'กองช่าง', 'e1'],
].map(([id, issue, title, responsible, items]) =>
  measureOf({
    id: String(id),
    issue: Number(issue),
    title: String(title),
    steps: ['ร่างแบบฟอร์ม', 'ประกาศใช้ในหน่วยงาน'],
    responsible: String(responsible),
    start: '1 ตุลาคม 2567',
    end: '30 กันยายน 2568',
    items: String(items).split(', '),
    success: 'ทุกกองมีทะเบียนครบ',
    state: 'อยู่ระหว่างดำเนินการ',
    done: 'ประชุมกองแล้วสองครั้ง',
    result: 'ยืมคืนตรงเวลา',
    evidence: 'https://example.go.th/asset',
    doneDate: '1 มีนาคม 2568',
  }),
);
const versions = [
  aVersion({ fileId: '1AbCdEfGhIjKlMnOp', url: 'https://docs.google.com/document/d/1AbCdEfGhIjKlMnOp/edit' }),
  aVersion({ fileId: '2AbCdEfGhIjKlMnOp', number: 2, kind: 'pdf', state: 'superseded' }),
];
const narratives = [1, 2, 4].map((issue) => ({
  name: `ประเด็น ${['ก', 'ข', 'ค', 'ง'][issue - 1]}`,
  narrative: {
    issue,
    text: `ปีนี้หน่วยงานดูแลเรื่องที่ ${issue} ได้ดีขึ้นมาก`,
    state: 'own' as const,
    remembered: { ours: 'abcdef01', own: 'abcdef02', figures: 'abcdef03' },
    place: null,
  },
}));
const entries = ['a@b.go.th', 'c@d.go.th'].map((address) => ({
  entry: {
    kind: 'given' as const,
    at: '2026-11-22T09:30',
    address,
    target: 'sheet' as const,
    role: 'reader' as const,
    file: 'book',
  },
}));

/** Every table of ours with rows in it. */
const TABLES: readonly [name: string, table: HeadedTable, made: Tab][] = [
  ['measures', measuresTable, tabOfView(tableView(measuresTable, measures, 'th', { year: 2568 }))],
  ['narrative', narrativeTable, tabOfView(tableView(narrativeTable, narratives, 'th', { year: 2567 }))],
  ['documents', documentsTable, tabOfView(tableView(documentsTable, versions, 'th'))],
  ['handover', handoverTable, tabOfView(tableView(handoverTable, entries, 'th'))],
];

type Texts = readonly (readonly string[])[];
const textsOf = ({ rows }: Tab): string[][] => rows.map((row) => row.map(({ text }) => text));
const HEADINGS = 2;

/** The rows that are read, whatever their order; null where the tab is unreadable. */
function rowsOf(table: HeadedTable, texts: Texts): string[] | null {
  const reading = readTable(table, tab(texts));
  if (reading.state !== 'readable') return null;
  const rows = readRows(table as never, tab(texts), reading.found as never) as { values: Record<string, unknown> }[];
  return rows
    .map(({ values }) => JSON.stringify(values))
    .filter((row) => /[^\W\d_]{2}/.test(row.replace(/"\w+":|null|true|false/g, '')))
    .sort();
}
const flawsIn = (table: HeadedTable, texts: Texts) => {
  const reading = readTable(table, tab(texts));
  return 'flaws' in reading ? reading.flaws : [];
};

describe.each(TABLES)('the table of %s', (_name, table, made) => {
  const texts = textsOf(made);
  const rows = rowsOf(table, texts);
  const width = (texts[HEADINGS] ?? []).filter((text) => text !== '').length;

  test('is read as it was made, without a flaw', () => {
    expect(rows).toHaveLength(made.rows.length - HEADINGS - 1);
    expect(flawsIn(table, texts)).toEqual([]);
  });

  test('is read whichever one heading is reworded, and the flaw names the cell and what to put there', () => {
    for (let column = 0; column < width; column += 1) {
      for (const other of ['คำอื่น', '']) {
        const reworded = texts.map((row, r) => row.map((text, c) => (r === HEADINGS && c === column ? other : text)));
        expect(rowsOf(table, reworded)).toEqual(rows);
        const place = { tab: 'Sheet', row: HEADINGS + 1, column: column + 1 };
        expect(flawsIn(table, reworded)).toMatchObject([{ place, found: other, to: texts[HEADINGS]?.[column] }]);
      }
    }
  });

  test('is never taken for nothing where its headings are gone', () => {
    const headless = texts.filter((_, index) => index !== HEADINGS);
    expect(readTable(table, tab(headless))).toMatchObject({ state: 'unreadable', flaws: [{ place: { row: 1 } }] });
  });

  test('is absent only where nothing stands', () => {
    expect(readTable(table, null).state).toBe('absent');
    expect(readTable(table, tab([['', ' '], []])).state).toBe('absent');
    expect(readTable(table, tab([['บันทึกของเรา']])).state).toBe('unreadable');
  });

  test('is read the same or not at all, whatever people do to it: never a row or a cell less', () => {
    const strange = fc.record({
      heading: fc.constantFrom('หมายเหตุ', 'งบประมาณ', 'ลำดับ', ''),
      cell: fc.constantFrom('', '5,000', 'ดูแล้ว', '12'),
      at: fc.nat(width),
    });
    const edits = fc.record({
      order: fc.option(fc.shuffledSubarray([...Array(width).keys()], { minLength: width })),
      reworded: fc.array(fc.tuple(fc.nat(width - 1), fc.constantFrom('คำอื่น', 'หัวใหม่', '')), { maxLength: 3 }),
      strange: fc.array(strange, { maxLength: 2 }),
      sorted: fc.option(fc.infiniteStream(fc.nat(1000))),
    });
    fc.assert(
      fc.property(edits, ({ order, reworded, strange: added, sorted }) => {
        let after = texts.map((row, r) =>
          row.map((text, c) => (r === HEADINGS ? (reworded.find(([at]) => at === c)?.[1] ?? text) : text)),
        );
        if (order) after = after.map((row) => [...order.map((c) => row[c] ?? ''), ...row.slice(width)]);
        for (const { heading, cell, at } of added) {
          after = after.map((row, r) => {
            const text = r < HEADINGS ? '' : r === HEADINGS ? heading : cell;
            return [...row.slice(0, at), text, ...row.slice(at)];
          });
        }
        if (sorted) {
          const keys = after.map(() => sorted.next().value as number);
          after = after
            .map((row, index) => ({ row, key: keys[index] ?? 0 }))
            .sort((a, b) => a.key - b.key)
            .map(({ row }) => row);
        }
        const read = rowsOf(table, after);
        const isTold = flawsIn(table, after).length > 0;
        // A column of staff's own that stands where a reworded one of ours was is taken for it, and that is told.
        if (read === null || (added.length > 0 && isTold)) expect(isTold).toBe(true);
        else expect(read).toEqual(rows);
      }),
    );
  });
});

test('a column of words that can only be another’s is not taken for the one missing there: the tab is unreadable', () => {
  const texts = textsOf(tabOfView(tableView(narrativeTable, narratives, 'th', { year: 2567 })));
  const moved = texts.map((row) => [1, 0, 3, 2, 4].map((column) => row[column] ?? ''));
  // The state stands where the name should, and neither has its heading.
  const reworded = moved.map((row, r) =>
    row.map((text, c) => (r === HEADINGS && (c === 0 || c === 2) ? 'คำอื่น' : text)),
  );
  expect(rowsOf(narrativeTable, reworded)).toBeNull();
});
