import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AccessChange,
  accessGiven,
  type HandedOver,
  lastHandOver,
  pack,
  unpack,
} from '../../../src/core/handover/log.ts';
import type { Tab } from '../../../src/core/table/cell.ts';
import { handoverEdits, handoverTab, readHandovers } from '../../../src/core/tabs/handover/handoverTab.ts';
import { cell } from '../../support/tabs.ts';
import { tabOfView } from '../../support/views.ts';

const measure = fc.record({
  id: fc.string(),
  issue: fc.integer({ min: 1, max: 9 }),
  title: fc.string({ unit: 'binary' }),
  steps: fc.array(fc.string({ unit: 'binary', maxLength: 3000 }), { maxLength: 30 }),
  responsible: fc.option(fc.string()),
  start: fc.option(fc.string()),
  end: fc.option(fc.string()),
});
const anyHandOver: fc.Arbitrary<HandedOver> = fc.record({
  kind: fc.constant('handed-over' as const),
  at: fc.constantFrom('2026-11-22T09:30', '2026-12-01T00:00'),
  to: fc.string(),
  document: fc.option(
    fc.record({
      id: fc.string(),
      url: fc.webUrl(),
      version: fc.option(fc.record({ number: fc.nat(), fingerprint: fc.string() })),
    }),
  ),
  open: fc.constant([]),
  snapshot: fc.record({
    fiscalYear: fc.constant(2567),
    overall: fc.option(fc.nat(10_000)),
    level: fc.option(fc.string()),
    instruments: fc.constant({ IIT: 8865, EIT: null, OIT: 5566 }),
    indicators: fc.constant([{ id: 1, score: 9000 }]),
    items: fc.constant({ i1: 8424 }),
    measures: fc.array(measure, { maxLength: 12 }),
  }),
});

const access = (kind: AccessChange['kind'], address: string, file = 'book'): AccessChange => ({
  kind,
  at: '2026-11-22T09:30',
  address,
  role: 'reader',
  file,
  target: file === 'book' ? 'sheet' : 'document',
});

/** The tab after its edits, as plain cells. */
function edited(tab: Tab, edits: ReturnType<typeof handoverEdits>): Tab {
  const rows = tab.rows.map((row) => [...row]);
  for (const { row, cells } of edits) {
    cells.forEach((line, index) => {
      rows[row - 1 + index] = line.map(({ content }) => cell(typeof content === 'object' ? null : content));
    });
  }
  return { ...tab, rows };
}

describe('an entry', () => {
  test('in cells is read back the same, and no cell is longer than Sheets and Excel take', () => {
    fc.assert(
      fc.property(anyHandOver, (entry) => {
        const pieces = pack(entry);
        expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(32_767);
        expect(unpack(pieces)).toEqual(entry);
      }),
      { numRuns: 50 },
    );
  });

  test.each([
    ['nothing', ['']],
    ['a text', ['สวัสดี']],
    ['half of one', pack(access('given', 'a@b.th')).map((piece) => piece.slice(0, -5))],
    ['another thing', ['{"kind":"given"}']],
    ['a hand-over without figures', ['{"kind":"handed-over","at":"2026-11-22T09:30","to":"x","snapshot":{}}']],
    ['a list', ['[]']],
    ['null', ['null']],
  ])('is not read from %s', (_, texts) => {
    expect(unpack(texts)).toBeNull();
  });

  const [whole] = fc.sample(anyHandOver, { seed: 1, numRuns: 1 });
  const figures = whole?.snapshot;
  const handOver = (parts: object) => ({ ...whole, snapshot: { ...figures, ...parts } });
  const change = access('given', 'a@b.th');

  test.each([
    ['a hand-over', handOver({}), true],
    ['without measures', handOver({ measures: [] }), true],
    ['access', change, true],
    ['access taken back', { ...change, kind: 'taken-back' }, true],
    ['access to a document', { ...change, target: 'document' }, true],
    ['a kind that is none of ours', { ...change, kind: 'lent' }, false],
    ['no time', { ...change, at: 5 }, false],
    ['no address', { ...change, address: null }, false],
    ['no file', { ...change, file: undefined }, false],
    ['nothing that was shared', { ...change, target: 'folder' }, false],
    ['nobody it went to', { ...whole, to: 1 }, false],
    ['no figures', { ...whole, snapshot: null }, false],
    ['figures that are a text', { ...whole, snapshot: 'x' }, false],
    ['no year', handOver({ fiscalYear: '2567' }), false],
    ['no indicators', handOver({ indicators: {} }), false],
    ['no items', handOver({ items: null }), false],
    ['no instruments', handOver({ instruments: 'x' }), false],
    ['no list of measures', handOver({ measures: {} }), false],
    ['a measure without an id', handOver({ measures: [{ title: 'ก', steps: [] }] }), false],
    ['a measure without a title', handOver({ measures: [{ id: 'a', steps: [] }] }), false],
    ['a measure without steps', handOver({ measures: [{ id: 'a', title: 'ก' }] }), false],
    ['a measure that is none', handOver({ measures: [null] }), false],
  ])('that somebody may have changed, with %s: %#', (_, entry, isOne) => {
    expect(unpack([JSON.stringify(entry)]) !== null).toBe(isOne);
  });

  test('is put together from its pieces alone, each as long as the next', () => {
    const long = { ...change, address: 'a'.repeat(70_000) };
    const pieces = pack(long);
    expect(pieces.map(({ length }) => length).slice(0, -1)).toEqual([30_000, 30_000]);
    expect(pieces.join('')).toBe(JSON.stringify(long));
    expect(unpack(pieces)).toEqual(long);
  });
});

describe('the tab', () => {
  const empty = tabOfView(handoverTab(), 'การส่งมอบ');

  test('takes entries below one another and gives them back in order, whatever stands beside them', () => {
    const one = edited(empty, handoverEdits(empty, [{ entry: access('given', 'a@b.th') }]));
    const noted: Tab = { ...one, rows: one.rows.map((row, index) => (index === 3 ? [...row, cell('ดูแล้ว')] : row)) };
    const two = edited(noted, handoverEdits(noted, [{ entry: access('taken-back', 'a@b.th') }]));
    expect(readHandovers(two).map(({ kind }) => kind)).toEqual(['given', 'taken-back']);
    expect(two.rows.slice(0, 4)).toEqual(noted.rows.slice(0, 4));
  });

  test('whose columns were moved is still read and added to under its headings', () => {
    const moved: Tab = { ...empty, rows: empty.rows.map((row) => [cell('ของเรา'), ...row]) };
    const after = edited(moved, handoverEdits(moved, [{ entry: access('given', 'a@b.th') }]));
    expect(readHandovers(after)).toHaveLength(1);
    expect(after.rows[3]?.[3]?.text).toBe('a@b.th');
  });

  test('whose headings are gone is written to no more, and nothing of it is read', () => {
    const bare: Tab = { name: 'x', rows: [[cell('ข้อความ')]] };
    expect(handoverEdits(bare, [{ entry: access('given', 'a@b.th') }])).toEqual([]);
    expect(readHandovers(bare)).toEqual([]);
  });
});

test('access that was given and not taken back is what can be taken back, of each document for itself', () => {
  const log = [
    access('given', 'a@b.th'),
    access('given', 'a@b.th', 'old'),
    access('given', 'a@b.th', 'new'),
    access('taken-back', 'a@b.th', 'new'),
    access('given', 'c@d.th'),
    access('taken-back', 'c@d.th'),
    access('given', 'c@d.th'),
  ];
  expect(accessGiven(log).map(({ address, file }) => [address, file])).toEqual([
    ['a@b.th', 'book'],
    ['a@b.th', 'old'],
    ['c@d.th', 'book'],
  ]);
});

test('the last hand-over is the latest by its date, and of one minute the lower row', () => {
  const [sample] = fc.sample(anyHandOver, 1);
  if (!sample) throw new Error('no sample');
  const at = (time: string, to: string): HandedOver => ({ ...sample, at: time, to });
  const log = [at('2026-12-01T10:00', 'a'), at('2026-12-01T10:00', 'b'), at('2026-11-01T10:00', 'sorted below')];
  expect(lastHandOver(log)?.to).toBe('b');
  expect(lastHandOver([access('given', 'a@b.th')])).toBeNull();
});

test('of a log that somebody sorted the other way round the same can be taken back', () => {
  const later = (entry: AccessChange): AccessChange => ({ ...entry, at: '2026-11-23T09:30' });
  const log = [access('given', 'a@b.th'), access('given', 'c@d.th'), later(access('taken-back', 'a@b.th'))];
  expect(accessGiven([...log].reverse()).map(({ address }) => address)).toEqual(['c@d.th']);
});

test('a list that no cell would take is cut at a whole line, and says how many more there are', () => {
  const [entry] = fc.sample(anyHandOver, 1);
  if (!entry) throw new Error('no sample');
  const changes = Array.from({ length: 300 }, (_, index) => `${index} ${'ก'.repeat(200)}`);
  const empty = tabOfView(handoverTab());
  const [edit] = handoverEdits(empty, [{ entry, changes }]);
  const lines = String(edit?.cells[0]?.[8]?.content).split('\n');
  expect(lines.join('\n').length).toBeLessThan(32_767);
  expect(lines.slice(0, -1)).toEqual(changes.slice(0, lines.length - 1));
  expect(lines[lines.length - 1]).toBe(`และอีก ${300 - lines.length + 1} รายการ`);
});
