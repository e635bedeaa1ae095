import { expect, test } from 'vitest';
import { memoryStore } from '../../../../src/host/drive/store.ts';
import { createDriveFolder, type Host } from '../../../../src/host/node/index.ts';
import { hostOf, hostWith, run, sheetNamed, succeed } from '../../../support/addonHost.ts';
import { copyOf } from '../../../support/copyOf.ts';
import { bytesOf, documentsOn, edited, lastDocument } from './documentsOn.ts';

const SCORES = 'องค์การบริหารส่วนตำบลหนองซอน\nปีงบประมาณ 2567\ni1\t98.00\ni2\t60.00\ne1\t92.00\no1\t100';
const planned = hostWith({ ผล: SCORES });
succeed(planned, 'makePlan');
const NEW = { agency: { district: 'ใหม่' } };

/** The moment of Drive and of nothing else: a script's own clock goes on. */
function withClock(start: Host | null = null) {
  const clock = { ahead: 0 };
  const now = () => new Date(Date.now() + clock.ahead);
  const { workbook, drive } = start ? copyOf(start) : hostWith({ ผล: SCORES });
  return { clock, host: hostOf(workbook, { drive: createDriveFolder(drive.store, now) }) };
}

const LATER = 3_600_000;
const notes = (host: Host) =>
  [...sheetNamed(host, 'งานค้างของแผน ITA').cells.keys()].filter((key) => /^[4-9],/.test(key));
const noted = (host: Host) =>
  notes(host).filter((key) => sheetNamed(host, 'งานค้างของแผน ITA').cells.get(key)?.value != null).length > 0;
const told = (answer: ReturnType<typeof run>) => (answer.ok ? (answer.told ?? []).join() : answer.error.message);

test('what was made before the run was cut off is found again: one document, and it is said', () => {
  const host = hostWith({ ผล: SCORES });
  host.faults.failOn('Drive.Files.create', { when: 'after' });
  expect(run(host, 'makePlan').ok).toBe(false);
  expect(host.drive.list()).toHaveLength(1);
  expect(noted(host)).toBe(true);
  const answer = run(host, 'makePlan');
  expect(answer).toMatchObject({ ok: true, value: { making: 'updated', number: 1 } });
  expect(told(answer)).toContain('พบแล้ว');
  expect(host.drive.list()).toHaveLength(1);
  expect(documentsOn(host)).toMatchObject([{ kind: 'plan', number: 1, state: 'latest' }]);
  expect(noted(host)).toBe(false);
});

test('what was not made yet is made, once', () => {
  const host = hostWith({ ผล: SCORES });
  host.faults.failOn('Drive.Files.create', { when: 'before' });
  expect(run(host, 'makePlan').ok).toBe(false);
  const answer = run(host, 'makePlan');
  expect(answer).toMatchObject({ ok: true, value: { making: 'first', number: 1 } });
  expect(told(answer)).toContain('ยังไม่เกิดขึ้น');
  expect(run(host, 'makePlan')).not.toHaveProperty('told');
});

test.each(['after', 'before'] as const)('an update whose reply was lost (%s) is nobody’s edit', (when) => {
  const host = copyOf(planned);
  host.faults.failOn('Drive.Files.update', { when });
  expect(run(host, 'makePlan', NEW).ok).toBe(false);
  expect(succeed(host, 'makePlan', NEW)).toMatchObject({ making: 'updated', number: 1 });
  expect(host.drive.list()).toHaveLength(1);
});

test('nor is one whose text could not be read again', () => {
  const host = copyOf(planned);
  host.faults.failOn('Drive.Files.export', { when: 'before', nth: 2 });
  succeed(host, 'makePlan', NEW);
  expect(succeed(host, 'makePlan', NEW)).toMatchObject({ making: 'updated', number: 1 });
});

test('what somebody wrote in it an hour later is kept, byte for byte', () => {
  for (const start of [null, planned]) {
    const { host, clock } = withClock(start);
    host.faults.failOn(start ? 'Drive.Files.update' : 'Drive.Files.create', { when: 'after' });
    expect(run(host, 'makePlan', NEW).ok).toBe(false);
    const id = host.drive.list()[0]?.id ?? '';
    const bytes = edited(host, id, 'ผู้อำนวยการเขียน');
    clock.ahead = LATER;
    expect(succeed(host, 'makePlan', NEW)).toMatchObject({
      making: start ? 'beside-edited' : 'beside-unsure',
      number: 2,
    });
    expect(Buffer.compare(bytesOf(host, id), bytes)).toBe(0);
  }
});

test('a colleague who cannot see it makes no second first one, and leaves the note to whose it is', () => {
  const host = hostWith({ ผล: SCORES });
  host.faults.failOn('Drive.Files.create', { when: 'after' });
  run(host, 'makePlan');
  const colleague = hostOf(host.workbook, { drive: host.drive, user: 'colleague' });
  const answer = run(colleague, 'makePlan');
  expect(answer).toMatchObject({ ok: true, value: { number: 2 } });
  expect(told(answer)).toContain('บัญชีนี้มองไม่เห็น');
  expect(noted(host)).toBe(true);
  succeed(host, 'makePlan');
  expect(
    documentsOn(host)
      .map(({ number }) => number)
      .sort(),
  ).toEqual([1, 2, 3].slice(0, documentsOn(host).length));
  expect(noted(host)).toBe(false);
});

test('the same goes for the report and for templates', () => {
  const host = copyOf(planned);
  for (const action of ['makeFollowUp', 'makeTemplate'] as const) {
    host.faults.failOn('Drive.Files.create', { when: 'after' });
    expect(run(host, action).ok).toBe(false);
    const files = host.drive.list().length;
    succeed(host, 'makePlan');
    expect(host.drive.list()).toHaveLength(files);
  }
  expect(documentsOn(host).map(({ kind, state }) => `${kind} ${state}`)).toEqual([
    'plan latest',
    'follow-up latest',
    'template in-use',
  ]);
  expect(lastDocument(host).length).toBeGreaterThan(0);
});

test('the key of a document is the app’s own and short', () => {
  const host = hostOf(copyOf(planned).workbook, { drive: createDriveFolder(memoryStore(new Map())) });
  succeed(host, 'makePlan');
  const properties = host.drive.list().map(({ appProperties }) => appProperties);
  expect(properties).toEqual([{ 'ita-plan': expect.stringMatching(/^[\w-]{1,60}$/) }]);
});
