import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fy2567 } from '../../../../src/core/framework/fy2567/index.ts';
import type { Measure } from '../../../../src/core/measures/measure.ts';
import { tableOn } from '../../../../src/core/ownTable/readTable.ts';
import { mergePlan } from '../../../../src/core/plan/mergePlan.ts';
import { measuresEdits, missingColumnEdits } from '../../../../src/core/tabs/measures/measureEdits.ts';
import { measuresTab } from '../../../../src/core/tabs/measures/measuresTab.ts';
import { measuresTable } from '../../../../src/core/tabs/measures/measuresTable.ts';
import { readMeasures } from '../../../../src/core/tabs/measures/readMeasures.ts';
import { withEdits } from '../../../../src/core/tabs/withEdits.ts';
import { measureOf } from '../../../support/measures.ts';
import { tab } from '../../../support/tabs.ts';
import { tabOfView } from '../../../support/views.ts';

const words = fc
  .stringMatching(/^[ก-ฮa-z$&{}<]([ก-ฮa-z0-9 $&{}<]{0,20}[ก-ฮa-z0-9$&{}<])?$/)
  .map((text) => text.replace(/ +/g, ' '));
const anyMeasure: fc.Arbitrary<Measure> = fc.record({
  id: fc.stringMatching(/^[a-z]{1,8}(-[a-z0-9]{1,8})?$/),
  issue: fc.integer({ min: 1, max: 7 }),
  title: words,
  steps: fc.array(words, { maxLength: 5 }),
  responsible: fc.option(words),
  start: fc.option(fc.constantFrom('1 ตุลาคม 2567', 'ไตรมาส 1')),
  end: fc.option(fc.constant('30 กันยายน 2568')),
  items: fc.subarray(['i1', 'e9', 'o14']),
  success: fc.option(words),
  state: fc.option(fc.constantFrom('ดำเนินการแล้ว', '50%')),
  done: fc.option(words),
  result: fc.option(words),
  evidence: fc.option(fc.webUrl()),
  doneDate: fc.option(fc.constant('1 มีนาคม 2568')),
});

test('a plan written to its tab is read back the same, in either language', () => {
  fc.assert(
    fc.property(
      fc.array(anyMeasure, { maxLength: 8 }),
      fc.constantFrom('th' as const, 'en' as const),
      (measures, language) => {
        const written = tabOfView(measuresTab(measures, fy2567, language));
        expect(readMeasures(written).map(({ measure }) => measure)).toEqual(measures);
      },
    ),
  );
});

const HEADING = ['รหัส', 'ประเด็นที่', 'มาตรการ/โครงการ/กิจกรรม', 'ขั้นตอน/วิธีปฏิบัติ', 'ผู้รับผิดชอบ', 'เริ่มต้น', 'สิ้นสุด', 'ข้อที่ปรับปรุง'];

describe('a tab that staff edited', () => {
  test('may have its columns moved and others put between', () => {
    const moved = tab([
      ['มาตรการ/โครงการ/กิจกรรม', 'หมายเหตุ', 'ประเด็นที่'],
      ['ทำคู่มือ', 'ดีแล้ว', '๔'],
    ]);
    expect(readMeasures(moved).map(({ measure }) => [measure.issue, measure.title])).toEqual([[4, 'ทำคู่มือ']]);
  });

  test('may leave the issue out where it is that of the row above', () => {
    const rows = [HEADING, ['a', 4, 'หนึ่ง'], ['b', '', 'สอง'], ['', '', ''], ['c', 5, 'สาม']];
    expect(readMeasures(tab(rows)).map(({ measure, row }) => [measure.id, measure.issue, row])).toEqual([
      ['a', 4, 2],
      ['b', 4, 3],
      ['c', 5, 5],
    ]);
  });

  test('keeps a measure that has only steps, and takes what is written for it without the spaces around', () => {
    const rows = [HEADING, ['', 'ประเด็นที่ 12', '', ' ร่าง \n\n เสนอ '], ['', '', ' หนึ่ง ', '', '', '', '', 'i1,  e9 x']];
    expect(readMeasures(tab(rows)).map(({ measure }) => measure)).toEqual([
      measureOf({ id: '', issue: 12, title: '', steps: ['ร่าง', 'เสนอ'] }),
      measureOf({ id: '', issue: 12, title: 'หนึ่ง', items: ['i1', 'e9'] }),
    ]);
  });

  test('tells of each thing that it has a column for in which cell it stands', () => {
    const [first] = readMeasures(tab([['แผน'], ['หมายเหตุ', ...HEADING.slice(2, 4)], ['', 'หนึ่ง', 'ร่าง']], 'แผน'));
    expect(first?.places).toEqual({
      title: { tab: 'แผน', row: 3, column: 2 },
      steps: { tab: 'แผน', row: 3, column: 3 },
    });
  });

  test('is none without a heading for measures', () => {
    expect(
      readMeasures(
        tab([
          ['รหัส', 'ประเด็นที่'],
          ['a', '4'],
        ]),
      ),
    ).toEqual([]);
  });

  test('gets the headings that it lacks to the right of all that stands there', () => {
    const old = tab([['แผนของเรา'], HEADING, ['a', 4, 'หนึ่ง', '', '', '', '', '', 'หมายเหตุ', 'อีก']]);
    const edits = missingColumnEdits(old);
    expect(edits.map(({ row, column }) => [row, column])).toEqual([[2, 11]]);
    expect(edits[0]?.cells[0]?.map(({ style }) => style)).toEqual(Array(6).fill('heading'));
    const after = withEdits(old, edits);
    expect(missingColumnEdits(after)).toEqual([]);
    expect(tableOn(measuresTable, after)?.last.columns).toMatchObject({ id: 1, items: 8, success: 11, doneDate: 16 });
  });

  test('gets none where it lacks none, or has no plan', () => {
    expect(missingColumnEdits(tabOfView(measuresTab([], fy2567, 'en')))).toEqual([]);
    expect(missingColumnEdits(tab([['บันทึก']]))).toEqual([]);
  });

  test('gets proposals under its own headings, whatever their order, and none without a plan', () => {
    const moved = tab([['มาตรการ/โครงการ/กิจกรรม', 'หมายเหตุ', 'ประเด็นที่']]);
    const plan = { kept: [], fresh: [measureOf({ issue: 7, title: 'ใหม่' })], proposed: [] };
    expect(
      measuresEdits(moved, [], plan).map(({ row, cells }) => [row, cells[0]?.map(({ content }) => content)]),
    ).toEqual([[2, ['ใหม่', null, 7]]]);
    expect(measuresEdits(tab([['บันทึก']]), [], plan)).toEqual([]);
  });

  test('gets no id where it has no column for them', () => {
    const edited = tab([HEADING.slice(1), [4, 'ของเรา']]);
    const onTab = readMeasures(edited);
    expect(measuresEdits(edited, onTab, mergePlan([measureOf({ id: '' })], [], []))).toEqual([]);
  });

  test('gets new proposals below, an id where one lacks, and no other change', () => {
    const edited = tab([['ข้อมูล'], HEADING, ['', 4, 'ของเรา'], ['a', 5, 'เดิม']]);
    const onTab = readMeasures(edited);
    const fresh: Measure = {
      ...(onTab[0]?.measure as Measure),
      id: 'new',
      issue: 7,
      title: 'ใหม่',
      steps: ['หนึ่ง', 'สอง'],
    };
    const edits = measuresEdits(
      edited,
      onTab,
      mergePlan(
        onTab.map(({ measure }) => measure),
        [fresh],
        [],
      ),
    );
    expect(
      edits.map(({ row, column, cells }) => [row, column, cells.map((line) => line.map(({ content }) => content))]),
    ).toEqual([
      [3, 1, [[expect.stringMatching(/^own-\d+$/)]]],
      [5, 1, [['new', 7, 'ใหม่', 'หนึ่ง\nสอง', '', '', '', '']]],
    ]);
  });

  test('gets nothing where nothing is new', () => {
    const edited = tab([HEADING, ['a', 4, 'ของเรา']]);
    const onTab = readMeasures(edited);
    const plan = mergePlan(
      onTab.map(({ measure }) => measure),
      [],
      [],
    );
    expect(measuresEdits(edited, onTab, plan)).toEqual([]);
  });
});
