import { describe, expect, test } from 'vitest';
import { changesBetween } from '../../../src/core/handover/changes.ts';
import { type Snapshot, sameContent, snapshotOf } from '../../../src/core/handover/snapshot.ts';
import { wordChanges } from '../../../src/core/handover/wordChanges.ts';
import type { Measure } from '../../../src/core/measures/measure.ts';
import { analysisOf } from '../../support/checking.ts';
import { measureOf } from '../../support/measures.ts';
import { itemScores, itemTab } from '../../support/sheets.ts';

const a = measureOf({ id: 'a', title: 'ทำคู่มือ', steps: ['ก', 'ข'], responsible: 'กองคลัง', start: '1 ตุลาคม 2567' });
const b = measureOf({ id: 'b', title: 'อบรม', issue: 3 });
const snapshot = (scores: Readonly<Record<string, number>> = {}, measures: readonly Measure[] = [a, b]): Snapshot =>
  snapshotOf(analysisOf(itemTab(itemScores(90_00, scores))), measures);
const worded = (before: Snapshot, now: Snapshot) => wordChanges(changesBetween(before, now), 'th');

test('nothing changed between equal data', () => {
  expect(changesBetween(snapshot(), snapshot())).toEqual([]);
});

test('a score is told with every figure that it moves, the whole first', () => {
  const lines = worded(snapshot(), snapshot({ i1: 60_00 }));
  expect(lines.map((line) => line.split(' จาก ')[0])).toEqual(['คะแนนรวม', 'IIT', 'ตัวชี้วัดที่ 1', 'ข้อ i1']);
  expect(lines[3]).toBe('ข้อ i1 จาก 90.00 เป็น 60.00');
});

test('another year and another level are told, and what is not known is a dash', () => {
  const before = snapshot();
  expect(worded(before, { ...before, fiscalYear: 2568, level: null, overall: null })).toEqual([
    expect.stringMatching(/2567.*2568/),
    expect.stringMatching(/90\.00.*–/),
    expect.stringMatching(/ผ่านดี.*–/),
  ]);
  expect(worded({ ...before, level: null }, before)).toEqual([expect.stringMatching(/–.*ผ่านดี/)]);
});

test('a score that is gone is told with a dash', () => {
  const before = snapshot();
  expect(worded(before, { ...before, items: { ...before.items, i1: undefined } } as unknown as Snapshot)).toEqual([
    'ข้อ i1 จาก 90.00 เป็น –',
  ]);
});

describe('of measures', () => {
  const cases: [string, readonly Measure[], string[]][] = [
    ['another order', [b, a], []],
    ['one more', [a, b, measureOf({ id: 'c', title: 'ประกาศ', issue: 7 })], ['เพิ่มมาตรการ “ประกาศ” (ประเด็นที่ 7)']],
    ['one less', [a], ['นำมาตรการ “อบรม” ออก (ประเด็นที่ 3)']],
    ['another title', [{ ...a, title: 'ทำคู่มือใหม่' }, b], ['มาตรการ “ทำคู่มือใหม่” แก้ชื่อ จากเดิม “ทำคู่มือ”']],
    ['another step', [{ ...a, steps: ['ก', 'ค'] }, b], ['มาตรการ “ทำคู่มือ” แก้ขั้นตอน (เดิม 2 ข้อ ขณะนี้ 2 ข้อ)']],
    [
      'somebody else responsible from another day on',
      [{ ...a, responsible: null, start: '1 มกราคม 2568' }, b],
      ['มาตรการ “ทำคู่มือ” แก้ผู้รับผิดชอบ จาก “กองคลัง” เป็น “–”, ระยะเวลา จาก 1 ตุลาคม 2567 – – เป็น 1 มกราคม 2568 – –'],
    ],
    ['another issue', [a, { ...b, issue: 4 }], ['มาตรการ “อบรม” แก้ประเด็น จาก 3 เป็น 4']],
    ['what was done since', [{ ...a, state: 'ดำเนินการแล้ว', done: 'ทำแล้ว' }, b], []],
  ];
  test.each(cases)('%s', (_, measures, expected) => {
    expect(worded(snapshot(), snapshot({}, measures))).toEqual(expected);
  });
});

test('equal content is equal in whichever order it was saved', () => {
  const one = snapshot();
  const reversed = Object.fromEntries(Object.entries(one).reverse()) as unknown as Snapshot;
  const items = Object.fromEntries(Object.entries(one.items).reverse());
  expect(sameContent(one, { ...reversed, items })).toBe(true);
  const { IIT, EIT, OIT } = one.instruments;
  expect(sameContent(one, { ...one, instruments: { OIT, EIT, IIT } })).toBe(true);
  expect(sameContent(one, snapshot({ i2: 89_99 }))).toBe(false);
  expect(sameContent(one, { ...one, instruments: { IIT, EIT, OIT: 1 } })).toBe(false);
  expect(sameContent(one, snapshot({}, [b, a]))).toBe(false);
});

describe('an estimate', () => {
  const estimated = snapshot();
  const published = { ...estimated, estimated: [] };
  const { estimated: _, ...earlier } = estimated;

  test('is told as one', () => {
    expect(worded(estimated, snapshot({ i1: 60_00 }))[0]).toMatch(
      /^คะแนนรวม จาก ประมาณการ 90\.00 เป็น ประมาณการ 8\d\.\d\d$/,
    );
  });

  test('that is published now, though it is the same, is a change', () => {
    expect(sameContent(estimated, published)).toBe(false);
    expect(worded(estimated, published)).toContain('ระดับ จาก “ประมาณการ ผ่านดี” เป็น “ผ่านดี”');
    expect(worded(published, estimated)).toContain('คะแนนรวม จาก 90.00 เป็น ประมาณการ 90.00');
  });

  test('of which an earlier build did not keep that it was one is no change by itself', () => {
    expect(sameContent(earlier, estimated)).toBe(true);
    expect(worded(earlier, estimated)).toEqual([]);
  });
});
