import { describe, expect, test } from 'vitest';
import type { Host } from '../../../../src/host/node/index.ts';
import { run, sampleHost, sheetNamed, succeed } from '../../../support/addonHost.ts';
import { plannedSample } from '../../../support/plannedSample.ts';
import { textOf } from '../../document/docx.ts';
import { documentsOn, edited, lastDocument } from './documentsOn.ts';

const measuresOf = (host: Host) => succeed(host, 'state').scores?.plan.measures ?? [];
const report = (host: Host, index: number, changes: object) =>
  succeed(host, 'saveMeasure', { id: measuresOf(host)[index]?.id, changes, seen: {} });

describe('the report on the measures', () => {
  test('counts how far they are, shows what was reported and names what is missing', async () => {
    const host = await sampleHost();
    succeed(host, 'update');
    const total = measuresOf(host).length;
    report(host, 0, {
      state: 'ดำเนินการแล้ว',
      done: 'อบรมพนักงาน 20 คน',
      result: 'ทุกคนผ่าน',
      evidence: 'https://example.go.th/3',
      doneDate: '15 มกราคม 2568',
    });
    report(host, 1, { state: 'อยู่ระหว่างดำเนินการ' });
    const { missing, making, kind } = succeed(host, 'makeFollowUp');
    expect({ making, kind }).toEqual({ making: 'first', kind: 'follow-up' });
    expect(missing).toEqual(['สิ่งที่ดำเนินการ']);
    const text = textOf(lastDocument(host));
    const thai = (n: number) => String(n).replace(/\d/g, (digit) => '๐๑๒๓๔๕๖๗๘๙'[Number(digit)] ?? digit);
    for (const [label, count] of [
      ['ดำเนินการแล้ว', 1],
      ['อยู่ระหว่างดำเนินการ', 1],
      ['ยังไม่ได้ดำเนินการ', total - 2],
      ['รวม', total],
    ] as const) {
      expect(text).toContain(`${label}\n${thai(count)}\n`);
    }
    for (const part of ['อบรมพนักงาน ๒๐ คน', 'ทุกคนผ่าน', 'https://example.go.th/3', '๑๕ มกราคม ๒๕๖๘']) {
      expect(text).toContain(part);
    }
  });

  test('has only what was accepted, and is refused where nothing was', async () => {
    const host = await sampleHost();
    expect(run(host, 'makeFollowUp')).toMatchObject({ ok: false, error: { code: 'no-accepted' } });
    expect(host.drive.list()).toEqual([]);
    const [first] = measuresOf(host);
    succeed(host, 'acceptMeasures', { ids: [first?.id] });
    succeed(host, 'makeFollowUp');
    expect(documentsOn(host)).toMatchObject([{ kind: 'follow-up', measures: 1 }]);
  });

  test('follows the rules of versions: in place, unless somebody wrote in it', async () => {
    const host = await sampleHost();
    succeed(host, 'update');
    const first = succeed(host, 'makeFollowUp');
    report(host, 0, { state: 'ดำเนินการแล้ว' });
    expect(succeed(host, 'makeFollowUp')).toMatchObject({ making: 'updated', document: first.document });
    edited(host, first.document.id, 'ความเห็นผู้บริหาร');
    expect(succeed(host, 'makeFollowUp')).toMatchObject({ making: 'beside-edited', number: 2 });
  });

  test('does not make the plan look out of date', async () => {
    const { host } = await plannedSample();
    const [before] = documentsOn(host);
    report(host, 0, { state: 'ดำเนินการแล้ว', done: 'ทำแล้ว' });
    succeed(host, 'makePlan');
    expect(documentsOn(host)[0]?.fingerprint).toBe(before?.fingerprint);
  });
});

describe('a measures tab of an earlier version of the add-on', () => {
  test('gets the columns that it lacks, and what is reported stands in them', async () => {
    const host = await sampleHost();
    succeed(host, 'update');
    const { cells } = sheetNamed(host, 'มาตรการ');
    for (const key of [...cells.keys()]) if (Number(key.split(',')[1]) > 8) cells.delete(key);
    report(host, 0, { state: 'ดำเนินการแล้ว', done: 'ทำแล้ว' });
    expect([...cells].filter(([key]) => key.startsWith('3,')).map(([, { value }]) => value)).toContain(
      'สถานะการดำเนินการ',
    );
    expect(measuresOf(host)[0]).toMatchObject({ state: 'ดำเนินการแล้ว', done: 'ทำแล้ว' });
  });
});
