/** Tabs of ours of which staff reworded, moved or sorted the headings, in the add-on as built. */

import { describe, expect, test } from 'vitest';
import type { Host } from '../../src/host/index.ts';
import { textOf } from '../addon/document/docx.ts';
import { type Fixture, fixtures, openFixture } from '../oldWorkbooks/fixtures.ts';
import { gridsOfModel, written } from '../oldWorkbooks/grids.ts';
import { insertColumns, reverseRows } from '../oldWorkbooks/make/sheetMoves.ts';
import { type ActionName, run, sheetNamed, succeed } from '../support/addonHost.ts';
import { copyOf } from '../support/copyOf.ts';

/** A workbook that has every tab of ours, with something of staff's on each; the tabs have names of their own. */
const FULL = fixtures().find(({ name }) => name === 'v0.1/tabs-renamed-and-moved') as Fixture;
const [TEXTS, FILES, LOG, SETTINGS, PLAN] = ['ข้อความของเรา', 'ไฟล์', 'สมุดส่ง', 'ค่าของเรา', 'แผนปี 68'] as const;
const [GIVEN] = FULL.expected.access;
const opened = openFixture(FULL);

/** What is done with a tab, and what shows that what stands on it was not ignored. */
interface Use {
  readonly action: ActionName;
  readonly payload?: object;
  readonly isHeeded: (host: Host, value: never) => boolean;
}

const inPlan = (words: string): Use => ({
  action: 'makePlan',
  isHeeded: ({ drive }: Host, { document }: { document: { id: string } }) => {
    const file = drive.list().find(({ id }) => id === document.id);
    return file !== undefined && textOf(drive.read(file)).includes(words);
  },
});
const ownText = inPlan('ทะเบียนยืมพัสดุยังไม่ครบ');
const ownDistrict = inPlan('ที่เปลี่ยนชื่อ');
const ownMeasure = inPlan('หัวหน้าสำนักปลัด');
const sameDocument: Use = {
  action: 'makePlan',
  isHeeded: (_: Host, { making, number }: { making: string; number: number }) => making === 'updated' && number === 1,
};
const takenBack: Use = {
  action: 'unshare',
  payload: GIVEN ?? {},
  isHeeded: ({ access, workbook }) => access.find(workbook.id, GIVEN?.address ?? '') === undefined,
};

const REWORDED: readonly (readonly [tab: string, heading: string, words: string, use: Use])[] = [
  [TEXTS, 'บทวิเคราะห์', 'ข้อความวิเคราะห์', ownText],
  [FILES, 'ชนิด', 'ประเภทเอกสาร', sameDocument],
  [LOG, 'ข้อมูลของแผน ITA', 'บันทึกของระบบ', takenBack],
  [SETTINGS, 'อำเภอ', 'ชื่ออำเภอของเรา', ownDistrict],
  [PLAN, 'ผู้รับผิดชอบ', 'ใครทำ', ownMeasure],
];

const MOVED: readonly (readonly [what: string, tab: string, disturb: (host: Host) => void, use: Use])[] = [
  ['a column inserted before the labels', SETTINGS, inserted(SETTINGS, 1), ownDistrict],
  ['a column inserted before the values', SETTINGS, inserted(SETTINGS, 2), ownDistrict],
  ['rows sorted with their heading', PLAN, sorted(PLAN), ownMeasure],
  ['rows sorted with their heading', TEXTS, sorted(TEXTS), ownText],
  ['rows sorted with their heading', FILES, sorted(FILES), sameDocument],
  ['rows sorted with their heading', LOG, sorted(LOG), takenBack],
];

function inserted(tab: string, before: number): (host: Host) => void {
  return (host) => insertColumns(host.workbook, sheetNamed(host, tab), before, 1);
}

function sorted(tab: string): (host: Host) => void {
  return (host) => reverseRows(sheetNamed(host, tab), 1);
}

/** Types over the first cell that holds these words. */
function reword(host: Host, tab: string, from: string, to: string): void {
  const cell = [...sheetNamed(host, tab).cells.values()].find(({ value }) => value === from);
  if (!cell) throw new Error(`${tab} has no ${from}`);
  cell.value = to;
}

/** Either it is heeded, or the action refuses in words that name what is wrong and leaves everything as it is. */
function heedsOrRefuses(host: Host, { action, payload, isHeeded }: Use, named: readonly string[]): void {
  const before = gridsOfModel(host.workbook);
  const answer = run(host, action, payload);
  if (answer.ok) {
    expect(isHeeded(host, answer.value as never)).toBe(true);
  } else {
    for (const words of named) expect(answer.error.message).toContain(words);
    expect(gridsOfModel(host.workbook)).toEqual(before);
  }
}

/** What staff typed stands where it stood, whether a check could go by the tab or not. */
function losesNothing(host: Host): void {
  const standing = () => {
    const grids = gridsOfModel(host.workbook);
    return FULL.expected.rows.filter(({ tab, cells }) => {
      const wanted = cells.map(written);
      return grids.get(tab)?.some((row) => wanted.every((cell) => row.includes(cell)));
    });
  };
  const before = standing();
  run(host, 'update');
  expect(standing()).toEqual(before);
}

test.each([ownText, takenBack])('undisturbed, what stands there is heeded', async (use) => {
  const host = copyOf(await opened);
  expect(use.isHeeded(host, succeed(host, use.action, use.payload) as never)).toBe(true);
});

describe.each(REWORDED)('on %s the words %s became %s', (tab, heading, words, use) => {
  const about = (host: Host) =>
    succeed(host, 'state').scores?.findings.filter(
      ({ message }) => message.includes(tab) && message.includes(heading),
    ) ?? [];

  test('nothing is ignored, nothing is written over', async () => {
    const host = copyOf(await opened);
    reword(host, tab, heading, words);
    heedsOrRefuses(host, use, [tab, heading]);
    losesNothing(host);
  });

  test('somebody is told, with the fix that puts them back', async () => {
    const host = copyOf(await opened);
    const before = about(host).length;
    reword(host, tab, heading, words);
    const fixes = about(host).flatMap(({ fix }) => fix ?? []);
    expect(fixes.map(({ from, to }) => [from, to])).toEqual([[words, heading]]);
    for (const { cell, from, to } of fixes) succeed(host, 'applyFix', { cell, from, to });
    expect(about(host)).toHaveLength(before);
    expect(use.isHeeded(host, succeed(host, use.action, use.payload) as never)).toBe(true);
  });
});

test.each(MOVED)('%s on %s: nothing is ignored, nothing is written over', async (_, tab, disturb, use) => {
  const host = copyOf(await opened);
  disturb(host);
  heedsOrRefuses(host, use, [tab]);
  losesNothing(host);
});
