import { beforeAll, describe, expect, test } from 'vitest';
import type { Host, Sheet } from '../../src/host/index.ts';
import { textOf } from '../addon/document/docx.ts';
import { hostWith, run, sheetNamed, succeed } from '../support/addonHost.ts';
import { copyOf } from '../support/copyOf.ts';
import { lookOf, tabNamesOf, tabOfSheet } from '../support/sheetView.ts';

/** No agency is named, so that the settings may name one. */
const SCORES = ['ปีงบประมาณ พ.ศ. 2567', 'ข้อ\tคะแนน', 'i1\t98.00', 'i10\t60.00', 'e1\t92.00', 'o1\t100'].join('\n');
const OWN_WORDS = 'ปีนี้ซื้อรถใหม่ จึงปรับทะเบียนยืมทุกกอง';
const DISTRICT = 'officer@district.example';
const ORDER = [
  'ผล',
  'คะแนน',
  'สรุปผล',
  'ผลตรวจสอบ',
  'บทวิเคราะห์',
  'มาตรการ',
  'เอกสาร',
  'การส่งมอบ',
  'ตั้งค่า',
  'งานค้างของแผน ITA',
];

const begun = { update: hostWith({ ผล: SCORES }), makePlan: hostWith({ ผล: SCORES }) };
beforeAll(() => {
  succeed(begun.update, 'update');
  succeed(begun.makePlan, 'makePlan');
});
const made = (action: keyof typeof begun = 'makePlan'): Host => copyOf(begun[action]);
const cellOf = (host: Host, tab: string, value: unknown) => {
  const [found] = [...sheetNamed(host, tab).cells].filter(([, cell]) => cell.value === value);
  if (!found) throw new Error(`${tab} does not say ${value}`);
  return { key: found[0], cell: found[1] };
};
const a1 = (key: string): string => {
  const [row, column = 1] = key.split(',').map(Number);
  return `${String.fromCharCode(64 + column)}${row}`;
};
const findingsOn = (host: Host, rule: string) =>
  succeed(host, 'check').outcome.findings.filter((finding) => finding.rule === rule);
const planText = (host: Host) => host.drive.list().map((file) => textOf(host.drive.read(file)));

/** Replaces a heading; the finding about it names tab and heading, its fix puts it back, and then nothing is found. */
function reword(host: Host, tab: string, heading: string, other: string) {
  const { key, cell } = cellOf(host, tab, heading);
  cell.value = other;
  return () => {
    const [finding, ...more] = findingsOn(host, tab === 'ตั้งค่า' ? 'setting-label-reworded' : 'heading-reworded');
    expect(more).toEqual([]);
    expect(finding?.cells).toEqual([`${tab}!${a1(key)}`]);
    for (const word of [tab, heading, other]) expect(finding?.message).toContain(word);
    const { cell: place, from, to } = finding?.fix ?? {};
    succeed(host, 'applyFix', { cell: place, from, to });
    expect(cell.value).toBe(heading);
    expect(findingsOn(host, 'heading-reworded')).toEqual([]);
  };
}

/** Takes the whole row of headings away: what stands below moves up. */
function withoutHeadings(sheet: Sheet, row = 3): void {
  const cells = [...sheet.cells].flatMap(([key, cell]) => {
    const [at = 0, column] = key.split(',').map(Number);
    return at === row ? [] : [[`${at > row ? at - 1 : at},${column}`, cell] as const];
  });
  sheet.cells.clear();
  for (const [key, cell] of cells) sheet.cells.set(key, cell);
}

const everything = (host: Host) => host.workbook.sheets.map(lookOf);

describe('a heading that staff reworded', () => {
  test('บทวิเคราะห์: their text goes into the next plan', () => {
    const host = made();
    const name = cellOf(host, 'บทวิเคราะห์', 4).key.replace(/,\d+$/, ',3');
    const text = sheetNamed(host, 'บทวิเคราะห์').cells.get(name);
    if (text) text.value = OWN_WORDS;
    const mended = reword(host, 'บทวิเคราะห์', 'บทวิเคราะห์', 'ข้อความวิเคราะห์');
    succeed(host, 'makePlan');
    expect(text?.value).toBe(OWN_WORDS);
    expect(planText(host).some((words) => words.includes(OWN_WORDS))).toBe(true);
    mended();
  });

  test('เอกสาร: the next plan is the same document', () => {
    const host = made();
    const before = host.drive.list().map(({ id }) => id);
    const mended = reword(host, 'เอกสาร', 'ชนิด', 'ประเภทเอกสาร');
    expect(succeed(host, 'makePlan')).toMatchObject({ making: 'updated', number: 1, document: { id: before[0] } });
    expect(host.drive.list().map(({ id }) => id)).toEqual(before);
    mended();
  });

  test('การส่งมอบ: access is taken back', () => {
    const host = made('update');
    const tabs = succeed(host, 'shareState').tabs.map(({ name }) => name);
    succeed(host, 'share', { addresses: [DISTRICT], sheet: { tabs }, document: null, email: false });
    const mended = reword(host, 'การส่งมอบ', 'ข้อมูลของแผน ITA', 'ข้อมูลระบบ');
    expect(succeed(host, 'unshare', { address: DISTRICT, document: null })).toMatchObject({ result: 'taken' });
    mended();
  });

  test('ตั้งค่า: a label is known by its explanation', () => {
    const host = made('update');
    succeed(host, 'saveSettings', { agency: { name: 'อบต.ตัวอย่าง' } });
    const mended = reword(host, 'ตั้งค่า', 'ชื่อหน่วยงาน', 'หน่วยงานเรา');
    expect(succeed(host, 'update').agency).toBe('อบต.ตัวอย่าง');
    mended();
  });
});

test.each([
  ['A', 1],
  ['B', 2],
])('ตั้งค่า with a column put in before %s says what it said', (_letter, before) => {
  const host = made('update');
  succeed(host, 'saveSettings', { agency: { name: 'อบต.ตัวอย่าง' } });
  const { cells } = sheetNamed(host, 'ตั้งค่า');
  const moved = [...cells].map(([key, cell]) => {
    const [row, column = 1] = key.split(',').map(Number);
    return [`${row},${column >= before ? column + 1 : column}`, cell] as const;
  });
  cells.clear();
  for (const [key, cell] of moved) cells.set(key, cell);
  const rows = tabOfSheet(sheetNamed(host, 'ตั้งค่า')).rows.length;
  expect(succeed(host, 'update').agency).toBe('อบต.ตัวอย่าง');
  succeed(host, 'saveSettings', { agency: { name: 'อบต.อื่น' } });
  expect(succeed(host, 'update').agency).toBe('อบต.อื่น');
  expect(tabOfSheet(sheetNamed(host, 'ตั้งค่า')).rows).toHaveLength(rows);
});

test('มาตรการ sorted with its heading keeps every measure', () => {
  const host = made();
  const before = succeed(host, 'check')
    .outcome.measures.map(({ id }) => id)
    .sort();
  const { cells } = sheetNamed(host, 'มาตรการ');
  const rows = new Map<number, [string, typeof cells extends Map<string, infer C> ? C : never][]>();
  for (const [key, cell] of cells) {
    const [row = 1, column] = key.split(',');
    rows.set(Number(row), [...(rows.get(Number(row)) ?? []), [column ?? '1', cell]]);
  }
  const sorted = [...rows.values()].sort((a, b) =>
    String(b[0]?.[1].value).localeCompare(String(a[0]?.[1].value), 'th'),
  );
  cells.clear();
  sorted.forEach((line, index) => {
    for (const [column, cell] of line) cells.set(`${index + 1},${column}`, cell);
  });
  const count = tabOfSheet(sheetNamed(host, 'มาตรการ')).rows.length;
  expect(
    succeed(host, 'makePlan')
      .outcome.measures.map(({ id }) => id)
      .sort(),
  ).toEqual(before);
  expect(tabOfSheet(sheetNamed(host, 'มาตรการ')).rows).toHaveLength(count);
});

describe('a tab that has lost its headings', () => {
  const SENT: Readonly<Record<string, unknown>> = {
    unshare: { address: DISTRICT, document: null },
    addMeasure: { issue: 1, title: 'ทำคู่มือ', steps: [], responsible: null, start: null, end: null, items: [] },
    saveSettings: { agency: { name: 'x' } },
    highlight: { on: false },
  };
  test.each([
    ['มาตรการ', 'measures-unreadable', 'มาตรการ/โครงการ/กิจกรรม', ['makePlan', 'makeFollowUp', 'addMeasure']],
    ['บทวิเคราะห์', 'tab-unreadable', 'ประเด็นที่', ['makePlan']],
    ['เอกสาร', 'tab-unreadable', 'ชนิด', ['makePlan', 'makeFollowUp', 'makePdf', 'makeTemplate', 'useBuiltInTemplate']],
    ['การส่งมอบ', 'tab-unreadable', 'ข้อมูลของแผน ITA', ['shareState', 'unshare']],
  ] as const)('%s: is neither used nor written over, and the menu puts them back', (tab, rule, heading, actions) => {
    const host = made();
    const tabs = succeed(host, 'shareState').tabs.map(({ name }) => name);
    succeed(host, 'share', { addresses: [DISTRICT], sheet: { tabs }, document: null, email: false });
    const made1 = tabOfSheet(sheetNamed(host, tab))
      .rows.slice(2)
      .map((row) => row.map(({ text }) => text));
    withoutHeadings(sheetNamed(host, tab));
    const [finding] = findingsOn(host, rule);
    expect(finding).toMatchObject({ severity: 'error', cells: [`${tab}!A1`] });
    for (const word of [tab, heading]) expect(finding?.message).toContain(word);
    const before = everything(host);
    const files = host.drive.list().length;
    for (const action of actions) {
      const answer = run(host, action, SENT[action] ?? {});
      expect([action, answer.ok ? null : answer.error.code]).toEqual([action, 'no-table']);
      for (const word of [tab, heading]) expect(answer.ok ? '' : answer.error.message).toContain(word);
    }
    expect(everything(host)).toEqual(before);
    expect(host.drive.list()).toHaveLength(files);
    expect(succeed(host, 'restoreHeadings')).toEqual({ mended: [tab], left: [] });
    expect(
      tabOfSheet(sheetNamed(host, tab))
        .rows.slice(1)
        .map((row) => row.map(({ text }) => text)),
    ).toEqual(made1);
    expect(findingsOn(host, rule)).toEqual([]);
    expect(succeed(host, 'makePlan').making).toBe('updated');
  });

  test('ตั้งค่า: nothing goes by it but what only reads', () => {
    const host = made();
    const { cells } = sheetNamed(host, 'ตั้งค่า');
    for (const [key, cell] of cells) if (key.endsWith(',1')) cell.value = `บันทึก ${key}`;
    const before = everything(host);
    for (const action of ['update', 'makePlan', 'saveSettings', 'highlight', 'startEmpty'] as const) {
      const answer = run(host, action, SENT[action] ?? {});
      expect([action, answer.ok ? null : answer.error.code]).toEqual([action, 'no-table']);
    }
    expect(everything(host)).toEqual(before);
    expect(findingsOn(host, 'tab-unreadable').map(({ cells: at }) => at)).toEqual([['ตั้งค่า!A1']]);
  });

  test('and what was not written down is proposed again once they are back', () => {
    const host = made('update');
    const ids = succeed(host, 'check').outcome.measures.map(({ id }) => id);
    const { cells } = sheetNamed(host, 'มาตรการ');
    const kept = [...cells];
    for (const [key, cell] of cells) if (key.startsWith('3,')) cell.value = `คำ ${key}`;
    const score = sheetNamed(host, 'ผล').cells.get('3,2');
    if (score) score.value = '50';
    succeed(host, 'update');
    cells.clear();
    for (const [key, cell] of kept) cells.set(key, cell);
    for (const [key, cell] of cells) if (key.startsWith('3,')) cell.value = null;
    expect(succeed(host, 'restoreHeadings').mended).toEqual(['มาตรการ']);
    expect(succeed(host, 'update').outcome.measures.length).toBeGreaterThan(ids.length);
  });
});

describe('looks follow the state, not the way to it', () => {
  const dressed = (host: Host) =>
    [...sheetNamed(host, 'มาตรการ').cells]
      .filter(([key, { value }]) => Number(key.split(',')[0]) >= 3 && value !== null)
      .map(([, { style }]) => [style.wrap, style.vertical]);

  test('after all proposals were accepted every row of มาตรการ is wrapped, at the top', () => {
    const host = hostWith({ ผล: SCORES });
    const measures = succeed(host, 'state').scores?.plan.measures ?? [];
    succeed(host, 'acceptMeasures', { ids: measures.map(({ id }) => id) });
    expect(measures.length).toBeGreaterThan(6);
    expect(new Set(dressed(host).map(String))).toEqual(new Set(['true,top']));
    expect(dressed(host)).toEqual(dressed(made('update')));
  });

  const layout = (host: Host, tab: string) => {
    const { columnWidths, frozenRows } = sheetNamed(host, tab);
    return { widths: Object.fromEntries(columnWidths), frozenRows };
  };
  const undressed = (host: Host, tab: string, fromColumn = 1) => {
    const sheet = sheetNamed(host, tab);
    for (const [key, cell] of sheet.cells) if (Number(key.split(',')[1]) >= fromColumn) cell.style = {};
    for (const column of [...sheet.columnWidths.keys()]) if (column >= fromColumn) sheet.columnWidths.delete(column);
    if (fromColumn === 1) sheet.frozenRows = 0;
    return sheet;
  };

  test.each(['มาตรการ', 'บทวิเคราะห์', 'เอกสาร', 'ตั้งค่า'])(
    'what a run did not get to on %s is made up for by the next: wrapping, widths, frozen rows',
    (tab) => {
      const host = made();
      const before = [layout(host, tab), tab === 'มาตรการ' ? dressed(host) : null];
      undressed(host, tab);
      succeed(host, 'makePlan');
      expect([layout(host, tab), tab === 'มาตรการ' ? dressed(host) : null]).toEqual(before);
    },
  );

  test('a column that an older workbook lacks gets its width with its heading, the others keep theirs', () => {
    const host = made('update');
    const before = layout(host, 'มาตรการ');
    const { cells, columnWidths } = undressed(host, 'มาตรการ', 9);
    for (const key of [...cells.keys()]) if (Number(key.split(',')[1]) >= 9) cells.delete(key);
    columnWidths.delete(8);
    succeed(host, 'update');
    const { 8: _usual, ...others } = before.widths;
    expect(layout(host, 'มาตรการ')).toEqual({ ...before, widths: others });
  });

  test('what staff changed stays: a width, one put back to the usual, rows that are not frozen any more', () => {
    const host = made('update');
    const sheet = sheetNamed(host, 'มาตรการ');
    sheet.columnWidths.set(3, 444);
    sheet.columnWidths.delete(4);
    sheet.frozenRows = 0;
    const changed = layout(host, 'มาตรการ');
    succeed(host, 'update');
    expect(layout(host, 'มาตรการ')).toEqual(changed);
  });

  test('the tabs stand in their order, whatever was pressed first', () => {
    const host = hostWith({ ผล: SCORES });
    succeed(host, 'saveSettings', { agency: { name: 'อบต.ตัวอย่าง' } });
    succeed(host, 'makeTemplate');
    succeed(host, 'acceptMeasures', { ids: ['x'] });
    const tabs = succeed(host, 'shareState').tabs.map(({ name }) => name);
    succeed(host, 'share', { addresses: [DISTRICT], sheet: { tabs }, document: null, email: false });
    succeed(host, 'update');
    expect(tabNamesOf(host.workbook)).toEqual(ORDER);
  });
});
