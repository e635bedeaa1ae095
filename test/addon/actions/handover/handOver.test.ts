import { describe, expect, test } from 'vitest';
import { lastHandOver } from '../../../../src/core/handover/log.ts';
import { readHandovers } from '../../../../src/core/tabs/handover/handoverTab.ts';
import type { Host } from '../../../../src/host/index.ts';
import { hostOf, hostWith, reopened, run, sampleHost, sheetNamed, succeed } from '../../../support/addonHost.ts';
import { tabNamesOf, tabOfSheet } from '../../../support/sheetView.ts';
import { asShown, DISTRICT, LOG, onPlan, onSheet, planId, plannedHost, SHEET_ONLY, START } from './shareHost.ts';

const TO = 'ท้องถิ่นอำเภอเชียงยืน';
const handOver = (host: Host) => succeed(host, 'handOver', { to: TO });
const entriesOf = (host: Host) => readHandovers(tabOfSheet(sheetNamed(host, LOG)));
/** A row of the log, its record left out. */
const rowOf = (host: Host, row: number) =>
  (tabOfSheet(sheetNamed(host, LOG)).rows[row - 1] ?? []).slice(0, 9).map(({ text }) => text);
const columnOf = (host: Host, heading: string, row: number) => {
  const { rows } = tabOfSheet(sheetNamed(host, LOG));
  return rows[row - 1]?.[rows[2]?.findIndex(({ text }) => text === heading) ?? 0]?.text ?? '';
};
const protections = (host: Host) =>
  host.workbook.sheets
    .filter(({ protection }) => protection)
    .map(({ name, protection }) => [name, protection?.warningOnly]);

describe('a hand-over', () => {
  test('is one row for people, with the figures, the document and what was missing', () => {
    const host = plannedHost();
    handOver(host);
    expect(rowOf(host, 4)).toEqual([
      expect.stringMatching(/^\d+ \S+ 25\d\d \d\d:\d\d น\.$/),
      'ส่งมอบ',
      TO,
      expect.stringMatching(/^\d+(\.\d+)?$|^$/),
      expect.any(String),
      expect.stringMatching(/^\d+$/),
      host.drive.list()[0]?.webViewLink,
      expect.stringContaining('ยังไม่ได้แบ่งปันให้ผู้อื่นดู'),
      'ส่งมอบครั้งแรก',
    ]);
  });

  test('gives nobody access', () => {
    const host = plannedHost();
    handOver(host);
    expect([onSheet(host), onPlan(host), host.access.emails]).toEqual([START, [], []]);
  });

  test('with nothing missing but what nobody can tell says so', () => {
    const host = plannedHost();
    succeed(host, 'share', asShown(host, [DISTRICT], SHEET_ONLY));
    const { checklist } = succeed(host, 'shareState');
    const open = checklist.filter(({ state }) => state !== 'ok').map(({ id }) => id);
    expect(handOver(host).open).toBe(open.length);
    expect(open).not.toContain('shared');
    expect(open).toContain('current');
  });

  test('is done with errors in the scores too, and records them with their cells', async () => {
    const host = await sampleHost();
    const { open, tab } = handOver(host);
    expect([tab, open > 3]).toEqual([LOG, true]);
    const missing = columnOf(host, 'สิ่งที่ยังไม่ครบหรือไม่ทราบ', 4);
    expect(missing).toContain('ผลตรวจสอบยังมีข้อผิดพลาด 2 จุด');
    expect(missing).toContain("'ผลคะแนน ITA 2567'!E42");
    expect(missing).toContain('ยังไม่ได้จัดทำเอกสารแผน');
    expect(missing).toContain('มีข้อเสนอ 16 มาตรการที่ยังไม่ได้รับเข้าแผน');
  });

  test('warns at computed tabs and at no others, and our own runs still write them', () => {
    const host = plannedHost();
    handOver(host);
    expect(protections(host)).toEqual(
      [
        ['สรุปผล', true],
        ['ผลตรวจสอบ', true],
        ['คะแนน', true],
      ].sort(
        (a, b) => tabNamesOf(host.workbook).indexOf(String(a[0])) - tabNamesOf(host.workbook).indexOf(String(b[0])),
      ),
    );
    const source = sheetNamed(host, 'ผล').cells.get('4,2');
    if (source) source.value = '61.25';
    succeed(host, 'update');
    expect(
      tabOfSheet(sheetNamed(host, 'คะแนน'))
        .rows.flat()
        .map(({ text }) => text),
    ).toContain('61.25');
  });

  test('does not warn at the score tab where scores are typed into it', () => {
    const host = hostWith({ แผ่น1: '' });
    succeed(host, 'startEmpty');
    const cell = sheetNamed(host, 'คะแนน').cells.get('4,2');
    if (cell) cell.value = 84.24;
    handOver(host);
    expect(protections(host).map(([name]) => name)).toEqual(['สรุปผล', 'ผลตรวจสอบ']);
  });

  test('leaves a protection that somebody made himself', () => {
    const host = plannedHost();
    sheetNamed(host, 'สรุปผล').protection = { description: 'ของผม', warningOnly: false };
    expect(handOver(host).isProtected).toBe(true);
    expect(sheetNamed(host, 'สรุปผล').protection).toEqual({ description: 'ของผม', warningOnly: false });
  });

  test('stands although the warning could not be set, which is told', () => {
    const host = plannedHost();
    host.faults.failOn('Sheet.protect', { when: 'before' });
    expect(handOver(host).isProtected).toBe(false);
    expect(entriesOf(host)).toHaveLength(1);
  });

  test('never leaves a tab locked where it could not be made to warn only', () => {
    const host = plannedHost();
    host.faults.failOn('Protection.setWarningOnly', { when: 'before' });
    expect(handOver(host).isProtected).toBe(false);
    expect(protections(host)).toEqual([]);
  });

  test('needs somebody to hand over to, and scores', () => {
    expect(run(plannedHost(), 'handOver', { to: ' ' })).toMatchObject({ error: { code: 'bad-payload' } });
    expect(run(hostWith({ แผ่น1: '' }), 'handOver', { to: TO })).toMatchObject({ error: { code: 'no-scores' } });
  });
});

describe('a second hand-over', () => {
  test('is added below the first, of which no cell changes, and lists what changed between them', () => {
    const host = plannedHost();
    handOver(host);
    const first = JSON.stringify([...sheetNamed(host, LOG).cells].filter(([key]) => key.startsWith('4,')));
    const [measure, other] = succeed(host, 'state').scores?.plan.measures ?? [];
    succeed(host, 'saveMeasure', {
      id: measure?.id,
      changes: { responsible: 'กองคลัง', end: '31 มีนาคม 2568' },
      seen: {},
    });
    succeed(host, 'removeMeasure', { id: other?.id, seen: {} });
    succeed(host, 'addMeasure', {
      issue: 2,
      title: 'ประกาศเจตนารมณ์',
      steps: ['ก'],
      responsible: null,
      start: null,
      end: null,
      items: [],
    });
    const source = sheetNamed(host, 'ผล').cells.get('5,2');
    if (source) source.value = '75.00';
    const shown = succeed(host, 'shareState').changes;
    handOver(host);
    expect(JSON.stringify([...sheetNamed(host, LOG).cells].filter(([key]) => key.startsWith('4,')))).toBe(first);
    const lines = columnOf(host, 'สิ่งที่เปลี่ยนจากการส่งมอบครั้งก่อน', 5).split('\n');
    expect(lines).toEqual(shown);
    expect(lines).toContain('ข้อ i2 จาก 60.00 เป็น 75.00');
    expect(lines).toContain('เพิ่มมาตรการ “ประกาศเจตนารมณ์” (ประเด็นที่ 2)');
    expect(lines).toContain(`นำมาตรการ “${other?.title}” ออก (ประเด็นที่ ${other?.issue})`);
    expect(lines.find((line) => line.includes(String(measure?.title)))).toContain('เป็น “กองคลัง”');
    expect(lines.find((line) => line.includes(String(measure?.title)))).toContain('31 มีนาคม 2568');
  });

  test('after nothing changed says so, and the step is done until something does', () => {
    const host = plannedHost();
    expect(succeed(host, 'state').handedOver).toBeNull();
    handOver(host);
    expect(succeed(host, 'state').handedOver?.isCurrent).toBe(true);
    handOver(host);
    expect(rowOf(host, 5)[8]).toBe('ไม่มีสิ่งใดเปลี่ยนจากครั้งก่อน');
    const source = sheetNamed(host, 'ผล').cells.get('5,2');
    if (source) source.value = '75.00';
    expect(succeed(host, 'state').handedOver?.isCurrent).toBe(false);
  });

  test('of the same document with other figures says that the document is out of date', () => {
    const host = plannedHost();
    handOver(host);
    const source = sheetNamed(host, 'ผล').cells.get('5,2');
    if (source) source.value = '75.00';
    const current = succeed(host, 'shareState').checklist.find(({ id }) => id === 'current');
    expect(current?.state).toBe('missing');
  });

  test('compares with the first also after the file was saved, and the tab renamed and moved', async () => {
    const host = plannedHost();
    handOver(host);
    const workbook = await reopened(host);
    const sheet = workbook.sheets.find(({ name }) => name === LOG);
    if (sheet) sheet.name = 'บันทึก';
    workbook.sheets.reverse();
    const again = hostOf(workbook, { drive: host.drive });
    expect(succeed(again, 'shareState').changes).toEqual([]);
  });
});

test('the record splits over cells where the plan is long, and is read back whole', () => {
  const host = plannedHost();
  const steps = Array.from({ length: 30 }, (_, index) => `${index} ${'ขั้นตอน "ยาว" 😀 '.repeat(60)}`);
  for (let count = 0; count < 3; count += 1) {
    succeed(host, 'addMeasure', {
      issue: 1,
      title: `ยาว ${count}`,
      steps,
      responsible: null,
      start: null,
      end: null,
      items: [],
    });
  }
  handOver(host);
  const pieces = [...sheetNamed(host, LOG).cells]
    .filter(([key]) => /^4,\d\d$/.test(key))
    .map(([, { value }]) => String(value ?? ''));
  expect(pieces.length).toBeGreaterThan(2);
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(50_000);
  expect(lastHandOver(entriesOf(host))?.snapshot.measures.filter(({ title }) => title.startsWith('ยาว'))).toHaveLength(
    3,
  );
  expect(succeed(host, 'shareState').changes).toEqual([]);
});

test('asks Google little', () => {
  const host = plannedHost();
  const callsOf = (act: () => unknown) => {
    host.resetCounts();
    act();
    return host.counts;
  };
  const request = { addresses: [DISTRICT], sheet: null, document: { id: planId(host), role: 'reader' }, email: false };
  expect(callsOf(() => succeed(host, 'shareState'))).toEqual({ reads: 12, writes: 0, drive: 1 });
  expect(callsOf(() => succeed(host, 'share', request)).drive).toBe(2);
  expect(callsOf(() => handOver(host)).reads).toBeLessThanOrEqual(30);
  expect(callsOf(() => handOver(host)).writes).toBeLessThanOrEqual(30);
  expect(callsOf(() => succeed(host, 'unshare', { address: DISTRICT, document: planId(host) })).drive).toBe(2);
});
