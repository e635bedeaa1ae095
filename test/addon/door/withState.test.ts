import { describe, expect, test } from 'vitest';
import { run, sampleHost, succeed } from '../../support/addonHost.ts';

describe('an action that shall bring the sidebar’s state with it', () => {
  test('answers with the state as it is afterwards', async () => {
    const host = await sampleHost();
    const answer = run(host, 'saveSettings', { agency: { district: 'เมือง' }, withState: true });
    expect(answer).toMatchObject({
      ok: true,
      value: null,
      state: { agency: { fields: { district: { value: 'เมือง' } } } },
    });
    expect(answer).toEqual({ ok: true, value: null, state: succeed(host, 'state') });
  });

  test('answers without it where it cannot be read: what was done is done', async () => {
    const host = await sampleHost();
    host.faults.failOn('Range.getDisplayValues', { when: 'before', nth: 2 });
    const answer = run(host, 'highlight', { on: false, withState: true });
    expect([answer.ok, 'state' in answer]).toEqual([true, false]);
    expect(run(host, 'state').ok).toBe(true);
  });

  test('has none where it failed', async () => {
    const host = await sampleHost();
    const answer = run(host, 'jump', { cell: 'ไม่มี!A1', withState: true });
    expect([answer.ok, 'state' in answer]).toEqual([false, false]);
  });

  test('makes the document again in one call, with about half the service calls of the four that it took before', async () => {
    const host = await sampleHost();
    succeed(host, 'makePlan', { withState: true });
    host.resetCounts();
    succeed(host, 'makePlan', { withState: true });
    expect(host.log.length).toBeLessThanOrEqual(640);
  });
});
