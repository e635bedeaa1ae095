import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/addon/door/answer.ts';
import { bundleOf, createHost, type Host, workbookFromRows } from '../../../src/host/node/index.ts';
import { bundle, hostWith, run, succeed } from '../../support/addonHost.ts';

const SCORES = 'ปีงบประมาณ พ.ศ. 2567\ni1\t98.00\ni2\t60.00\no1\t100';
const scored = (options = {}) => hostWith({ ผล: SCORES }, options);

describe('an answer comes also when', () => {
  test('Google does not tell the user’s language: then it is Thai', () => {
    const host = scored({ locale: 'en' });
    host.faults.failOn('Session.getActiveUserLocale', { when: 'before' });
    expect(succeed(host, 'state').language).toBe('th');
    host.faults.failOn('Session.getActiveUserLocale', { when: 'before' });
    expect(run(host, 'jump', { cell: 'ไม่มี!A1' })).toMatchObject({
      error: { message: expect.stringContaining('ไม่พบ') },
    });
  });

  test.each(['ScriptApp.getAuthorizationInfo', 'AuthorizationInfo.getAuthorizationStatus'])(
    'Google does not tell what was granted (%s): then the work is tried',
    (call) => {
      const host = scored();
      host.faults.failOn(call, { when: 'before', times: 9 });
      expect(run(host, 'makePlan').ok).toBe(true);
      expect(run(host, 'state').ok).toBe(true);
      expect(run(host, 'shareState').ok).toBe(true);
    },
  );

  test('what was granted is not known and the work is refused: then nothing is written', () => {
    const host = scored({ scopes: [] });
    host.faults.failOn('ScriptApp.getAuthorizationInfo', { when: 'before' });
    expect(run(host, 'update')).toMatchObject({ ok: false, error: { code: 'service' } });
    expect(host.counts.writes).toBe(0);
  });

  test.each(['LockService.getDocumentLock', 'Lock.tryLock'])(
    'the lock cannot be had (%s): nothing is written',
    (call) => {
      const host = scored();
      host.faults.failOn(call, { when: 'before' });
      const answer = run(host, 'update');
      expect(answer).toMatchObject({ ok: false, error: { code: 'service' } });
      expect(answer).toMatchObject({ error: { message: expect.stringContaining('ยังไม่มีสิ่งใดเปลี่ยนแปลง') } });
      expect(host.counts.writes).toBe(0);
    },
  );

  test('the lock cannot be given back: what was done is told as done', () => {
    const host = scored();
    host.faults.failOn('Lock.releaseLock', { when: 'before' });
    expect(run(host, 'update').ok).toBe(true);
  });

  test('what went wrong cannot even be logged', () => {
    const host = scored();
    host.faults.failOn('Logger.log', { when: 'before', times: 9 });
    host.faults.failOn('Range.getValues', { when: 'before' });
    expect(run(host, 'state')).toMatchObject({ ok: false, error: { code: 'service' } });
  });

  test('any one call of those that an action makes fails', () => {
    const save = (host: Host) => run(host, 'saveSettings', { agency: { name: 'เทศบาลตำบลตัวอย่าง' } });
    const smooth = scored();
    expect(save(smooth).ok).toBe(true);
    const calls = new Set(smooth.log);
    expect(calls.size).toBeGreaterThan(20);
    for (const call of calls) {
      const host = scored();
      host.faults.failOn(call, { when: 'before' });
      expect([call, typeof save(host).ok]).toEqual([call, 'boolean']);
    }
  });
});

/** What no page of ours sends, made inside the script, since it would not cross the wire as it is. */
const HOSTILE: Readonly<Record<string, string>> = {
  'a getter that throws': "{ get agency() { throw new Error('ha') } }",
  'a language that throws': "{ get language() { throw new Error('ha') }, agency: 1 }",
  'a proxy that throws whatever is asked': "new Proxy({}, { get() { throw 'ha' }, ownKeys() { throw 'ha' } })",
  'an error that cannot be told': '{ get agency() { throw { toString() { throw 1 } } } }',
  'a circle': '(() => { const circle = {}; circle.agency = circle; circle.name = circle; return circle; })()',
  'a circle beside': '(() => { const circle = { agency: {} }; circle.self = circle; return circle; })()',
  'a function': '() => 1',
  'a symbol': "Symbol('ha')",
  'an array': '[1, 2]',
  'a prototype that is set': 'JSON.parse(\'{"__proto__": {"agency": 1}, "agency": {"name": []}}\')',
};

const hostile = (expression: string): Answer<unknown> => {
  const script = `function hostile() { return runItaPlan('update', ${expression}); }`;
  const workbook = workbookFromRows([{ name: 'ผล', rows: SCORES.split('\n').map((line) => line.split('\t')) }]);
  const host = createHost({ bundle: bundleOf(new Map([...bundle.files, ['zz.js', script]])), workbook });
  const answer = host.call('hostile') as Answer<unknown>;
  expect(host.counts.writes).toBe(0);
  return answer;
};

describe('a hostile payload is refused', () => {
  test.each(Object.entries(HOSTILE))('%s', (_what, expression) => {
    expect(hostile(expression)).toMatchObject({ ok: false, error: { code: 'bad-payload' } });
  });
});

test.each([null, 7, {}, 'constructor', '__proto__', ''])('%j is no action', (name) => {
  expect(scored().call('runItaPlan', name, {})).toMatchObject({ ok: false, error: { code: 'unknown-action' } });
});
