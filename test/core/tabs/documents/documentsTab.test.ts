import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findUsersTable } from '../../../../src/core/ownTable/usersTable.ts';
import { documentsTab, readVersions, versionEdits } from '../../../../src/core/tabs/documents/documentsTab.ts';
import { documentsTable } from '../../../../src/core/tabs/documents/documentsTable.ts';
import { withEdits } from '../../../../src/core/tabs/withEdits.ts';
import { DOCUMENT_KINDS, VERSION_STATES, type Version } from '../../../../src/core/versions/version.ts';
import { tab } from '../../../support/tabs.ts';
import { tabOfView } from '../../../support/views.ts';
import { aVersion } from '../../versions/aVersion.ts';

const onTab = (versions: readonly Version[], language: 'th' | 'en' = 'th') =>
  tabOfView(documentsTab(versions, language));
const withoutRow = ({ row: _row, ...version }: Version & { row: number }) => version;
const read = (from: ReturnType<typeof onTab>) => readVersions(from).map(withoutRow);

const anyVersion: fc.Arbitrary<Version> = fc.record({
  kind: fc.constantFrom(...DOCUMENT_KINDS),
  state: fc.constantFrom(...VERSION_STATES),
  number: fc.integer({ min: 1, max: 99 }),
  fiscalYear: fc.option(fc.integer({ min: 2562, max: 2600 })),
  measures: fc.option(fc.nat(200)),
  overall: fc.constantFrom('', '74.67', '100.00'),
  when: fc.constant('22 พฤศจิกายน 2569 20:55 น.'),
  fingerprint: fc.constantFrom('', '00e12345'),
  url: fc.webUrl(),
  fileId: fc.uuid(),
  textHash: fc.constantFrom('', 'abc'),
});

test('what the tab says is read as it was written, in either language', () => {
  fc.assert(
    fc.property(fc.array(anyVersion), fc.constantFrom('th', 'en'), (versions, language) => {
      expect(read(onTab(versions, language as 'th' | 'en'))).toEqual(versions);
    }),
  );
});

describe('what becomes of a tab that staff have changed', () => {
  const first = aVersion({ fileId: 'a' });
  const second = aVersion({ fileId: 'b', number: 2 });

  test('a version is added below, and the one before it says that it was edited', () => {
    const before = onTab([first]);
    const edits = versionEdits(before, { states: [{ row: 4, state: 'edited' }], added: second }, 'th');
    expect(read(withEdits(before, edits))).toEqual([{ ...first, state: 'edited' }, second]);
  });

  test('a version made anew stays in its row, and a remark beside it stays too', () => {
    const before = onTab([first, second]);
    const remarked = tab(before.rows.map((row, index) => [...row, index === 3 ? 'ส่งแล้ว' : '']));
    const after = withEdits(remarked, versionEdits(remarked, { rewritten: { row: 4, version: aVersion() } }, 'th'));
    expect(read(after)).toEqual([aVersion(), second]);
    expect(after.rows[3]?.[11]?.text).toBe('ส่งแล้ว');
  });

  test('columns that were moved keep their places', () => {
    const before = onTab([first]);
    const moved = tab(before.rows.map((row) => ['', ...[...row].reverse()]));
    const after = withEdits(moved, versionEdits(moved, { added: second }, 'th'));
    expect(read(after)).toEqual([first, second]);
  });

  test('where the headings are gone, nothing is read and nothing is written', () => {
    const headless = tab(onTab([first]).rows.filter((_row, index) => index !== 2));
    expect(readVersions(headless)).toEqual([]);
    expect(versionEdits(headless, { added: second }, 'th')).toEqual([]);
  });

  test('the cells of a row that stand side by side are written at once', () => {
    const edits = (source: ReturnType<typeof tab>) =>
      versionEdits(source, { rewritten: { row: 4, version: second } }, 'th').map(({ row, column, cells }) => [
        ...[row, column, cells[0]?.length],
      ]);
    expect(edits(onTab([first]))).toEqual([[4, 1, 11]]);
    const parted = onTab([first]).rows.map((row) => [...row.slice(0, 2), '', ...row.slice(2)]);
    expect(edits(tab(parted))).toEqual([
      [4, 1, 2],
      [4, 4, 9],
    ]);
    const backwards = onTab([first]).rows.map((row) => ['', ...[...row].reverse()]);
    expect(edits(tab(backwards))).toEqual([[4, 2, 11]]);
  });

  test('columns that the tab lacks are put to the right of all that stands there, and filled', () => {
    const narrow = tab(onTab([first]).rows.map((row) => ['', row[9] ?? '', row[1] ?? '']));
    const after = withEdits(narrow, versionEdits(narrow, { added: second }, 'th'));
    expect(read(after).map(({ fileId, number }) => [fileId, number])).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
    expect(after.rows[4]?.map(({ text }) => text)).toEqual([
      '',
      'b',
      'แผนมาตรการ',
      ...Array(9).fill(expect.any(String)),
    ]);
  });

  test('a version in no state of ours says nothing of it', () => {
    const cells = documentsTab([{ ...first, state: null }], 'th').rows[3]?.map(({ content }) => content);
    expect(cells?.[8]).toBeNull();
  });

  test('nothing is written where the headings are gone and nothing is added', () => {
    expect(versionEdits(tab([['บันทึก']]), { states: [{ row: 1, state: 'edited' }] }, 'th')).toEqual([]);
  });

  test('rows under headings that stand there twice are all read, told by where they stand', () => {
    const twice = tab([...onTab([first]).rows, ...onTab([second, first]).rows]);
    expect(readVersions(twice).map(({ fileId, row }) => [fileId, row])).toEqual([
      ['a', 4],
      ['b', 8],
      ['a', 9],
    ]);
    expect(findUsersTable(documentsTable, tab(onTab([]).rows.slice(2)))?.last.headingRow).toBe(1);
  });

  test('a tab without headings for kind and file lists none', () => {
    const [headings = []] = onTab([]).rows.slice(2);
    expect(findUsersTable(documentsTable, tab([headings.filter((_, index) => index !== 1)]))).toBeNull();
    expect(readVersions(tab([headings.filter((_, index) => index !== 9)]))).toEqual([]);
  });

  test.each([
    ['no kind that is known', { 1: 'หนังสือ' }],
    ['no file', { 9: '' }],
  ])('a row with %s is no version', (_what, cells: Record<number, string>) => {
    const broken = onTab([first]).rows.map((row, r) =>
      row.map((cell, c) => (r === 3 && cells[c] !== undefined ? { value: cells[c], text: cells[c] } : cell)),
    );
    expect(readVersions(tab(broken))).toEqual([]);
  });

  test('a state in words of staff’s own is none of ours', () => {
    const own = onTab([first]).rows.map((row, r) =>
      row.map((cell, c) => (r === 3 && c === 8 ? { value: 'ส่งสภา', text: 'ส่งสภา' } : cell)),
    );
    expect(readVersions(tab(own))[0]?.state).toBeNull();
  });
});
