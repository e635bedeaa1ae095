import { describe, expect, test } from 'vitest';
import type { Host } from '../../../../src/host/index.ts';
import { hostWith, run, sampleHost, sheetNamed, succeed } from '../../../support/addonHost.ts';
import { lookOf, tabNamesOf } from '../../../support/sheetView.ts';

const SOURCE = 'ผลคะแนน ITA 2567';
const TWO = { หนึ่ง: 'ปี 2567\ni1\t60\ni2\t70', สอง: 'ปี 2567\ni1\t90' };
const sourcesOf = (host: Host) =>
  succeed(host, 'state')
    .tabs.filter(({ isSource }) => isSource)
    .map(({ name }) => name);

describe('what the agency sets', () => {
  test('goes to the settings tab and before what the sheet says; null gives the sheet its say back', async () => {
    const host = await sampleHost();
    succeed(host, 'saveSettings', { agency: { district: 'เมือง' } });
    expect(succeed(host, 'state').agency.fields).toMatchObject({
      district: { value: 'เมือง', from: 'settings' },
      province: { value: 'มหาสารคาม', from: 'sheet' },
    });
    succeed(host, 'saveSettings', { agency: { district: null } });
    expect(succeed(host, 'state').agency.fields.district).toEqual({ value: 'เชียงยืน', from: 'sheet' });
  });

  test('as a threshold changes what is weak, and null sets the standard again', async () => {
    const host = await sampleHost();
    const weak = () => succeed(host, 'state').scores?.weak.length ?? 0;
    const before = weak();
    succeed(host, 'saveSettings', { thresholds: { IIT: 99.5 } });
    expect(weak()).toBeGreaterThan(before);
    expect(succeed(host, 'state').scores?.thresholds[0]).toEqual({ instrument: 'IIT', value: 99.5, standard: 85 });
    succeed(host, 'saveSettings', { thresholds: { IIT: null } });
    expect(weak()).toBe(before);
  });

  test('is not written over what somebody else has set since it was seen, unless that is the same', async () => {
    const host = await sampleHost();
    const asSeen = { agency: { district: null }, thresholds: { IIT: 85 } };
    succeed(host, 'saveSettings', { agency: { district: 'เมือง' }, thresholds: { IIT: 90 }, seen: asSeen });
    const before = lookOf(sheetNamed(host, 'ตั้งค่า'));
    const late: [object, string[]][] = [
      [{ agency: { district: 'เชียงยืน' } }, ['เมือง', 'เชียงยืน', 'อำเภอ']],
      [{ thresholds: { IIT: 80 } }, ['90', '80', 'IIT']],
    ];
    for (const [change, words] of late) {
      const answer = run(host, 'saveSettings', { ...change, seen: asSeen });
      expect(answer).toMatchObject({ ok: false, error: { code: 'setting-changed' } });
      for (const word of words) expect(answer.ok ? '' : answer.error.message).toContain(word);
    }
    succeed(host, 'saveSettings', { agency: { district: 'เมือง' }, thresholds: { IIT: 90 }, seen: asSeen });
    expect(lookOf(sheetNamed(host, 'ตั้งค่า'))).toEqual(before);
  });

  test('as the source is read from then on', () => {
    const host = hostWith(TWO);
    // Two tabs that say different things of one item: asked.
    expect(sourcesOf(host)).toEqual([]);
    succeed(host, 'saveSettings', { source: 'สอง' });
    expect(sourcesOf(host)).toEqual(['สอง']);
    expect(run(host, 'saveSettings', { source: 'ไม่มี' })).toMatchObject({ ok: false, error: { code: 'no-tab' } });
    expect(sourcesOf(host)).toEqual(['สอง']);
  });
});

describe('starting', () => {
  test('from the open tab makes it the source; one without scores is refused', () => {
    const host = hostWith({ ...TWO, ว่าง: 'สวัสดี' });
    const show = (name: string) => {
      host.workbook.activeSheet = sheetNamed(host, name);
    };
    show('สอง');
    expect(succeed(host, 'startFromActiveTab')).toEqual({ tab: 'สอง' });
    expect(sourcesOf(host)).toEqual(['สอง']);
    show('ว่าง');
    expect(run(host, 'startFromActiveTab')).toMatchObject({ ok: false, error: { code: 'no-scores-in-tab' } });
    expect(sourcesOf(host)).toEqual(['สอง']);
  });

  test.each([
    ['tabs', 'ปี 2567\nข้อ\tเรื่อง\tคะแนน\ni1\tงาน\t๘๔.๒๔\ni2\t=1+1\t60'],
    ['wide gaps', 'ปี 2567\ni1  งาน ก  84.24\ni2  งาน ข  60'],
    ['single spaces', 'ปี 2567\ni1 84.24\ni2 60'],
  ])('from a table pasted with %s puts it on a new tab as text and reads it', (_how, text) => {
    const host = hostWith({ แผ่น1: '' });
    const { tab } = succeed(host, 'startPasted', { text });
    expect(sourcesOf(host)).toEqual([tab]);
    const state = succeed(host, 'state');
    expect(state.scores?.itemCount).toBe(2);
    expect([...sheetNamed(host, tab).cells.values()].some(({ formula }) => formula !== null)).toBe(false);
  });

  test('from a pasted text without scores writes nothing', () => {
    const host = hostWith({ แผ่น1: 'เดิม' });
    const answer = run(host, 'startPasted', { text: 'สวัสดี\tครับ' });
    expect(answer).toMatchObject({ ok: false, error: { code: 'no-scores-in-text' } });
    expect(tabNamesOf(host.workbook)).toEqual(['แผ่น1']);
    expect(host.counts.writes).toBe(0);
  });
});

describe('highlighting', () => {
  const isOn = (host: Host) => succeed(host, 'state').scores?.highlight.on;

  test('goes off and stays off until it is switched on', async () => {
    const host = await sampleHost();
    const raw = lookOf(sheetNamed(host, SOURCE));
    succeed(host, 'highlight', { on: true });
    expect(isOn(host)).toBe(true);
    expect(lookOf(sheetNamed(host, SOURCE))).not.toEqual(raw);
    succeed(host, 'highlight', { on: false });
    expect(isOn(host)).toBe(false);
    expect(lookOf(sheetNamed(host, SOURCE))).toEqual(raw);
    succeed(host, 'makePlan');
    expect(lookOf(sheetNamed(host, SOURCE))).toEqual(raw);
    succeed(host, 'highlight', { on: true });
    expect(isOn(host)).toBe(true);
  });

  test('says that it is off after the colours were taken off from the menu', async () => {
    const host = await sampleHost();
    succeed(host, 'update');
    succeed(host, 'clear');
    expect(isOn(host)).toBe(false);
  });
});
