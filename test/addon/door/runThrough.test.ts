import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Action } from '../../../src/addon/door/action.ts';
import { refuse } from '../../../src/addon/door/refusal.ts';
import { runThrough } from '../../../src/addon/door/runThrough.ts';

const RESOURCES = { template: () => new Uint8Array() };

/** The door without any of Google's services: a global that is not there throws like one that fails. */
function answerOf(action: Partial<Action>, payload: unknown = {}) {
  const state: Action = { payload: {}, scopes: [], ifItFails: null, run: () => 'the state' };
  const asked: Action = { payload: {}, scopes: [], ifItFails: null, run: () => null, ...action };
  return runThrough({ state, asked }, 'asked', payload, RESOURCES);
}

describe('what an action gets', () => {
  const payload = { count: v.number() };

  test('is its own payload, without what is the door’s', () => {
    const sent = { count: 3, language: 'en', withState: true };
    const answer = answerOf({ payload, run: (request, { language }) => [request, language] }, sent);
    expect(answer).toEqual({ ok: true, value: [{ count: 3 }, 'en'], state: 'the state' });
  });

  test.each([{ count: '3' }, { count: 3, more: 1 }, {}, { count: 3, language: 'fr' }, 7, null])(
    'is never %j: that is refused before it runs',
    (sent) => {
      const answer = answerOf({ payload, run: () => expect.fail('It ran') }, sent);
      expect(answer).toMatchObject({ ok: false, error: { code: 'bad-payload' } });
    },
  );
});

describe('whatever an action throws', () => {
  const thrown: readonly [string, unknown][] = [
    ['an error', new Error('ha')],
    ['a text', 'ha'],
    ['nothing', undefined],
    ['what has no words', { toString: () => expect.fail('It was asked') }],
    ['what has no prototype', Object.create(null)],
  ];

  test.each(thrown)('%s is an answer that says what was kept', (_what, error) => {
    const run = () => {
      throw error;
    };
    expect(answerOf({ run })).toMatchObject({
      ok: false,
      error: { code: 'service', message: expect.stringContaining('ยังไม่มีสิ่งใดเปลี่ยนแปลง') },
    });
  });

  test('for the words of its refusal, it is an answer that claims nothing', () => {
    const params = () => {
      throw new Error('ha');
    };
    const answer = answerOf({ run: () => refuse('template', params) });
    expect(answer).toMatchObject({ ok: false, error: { code: 'service' } });
    expect(JSON.stringify(answer)).not.toContain('ยังไม่มีสิ่งใดเปลี่ยนแปลง');
  });

  test('while its scopes are asked for, nothing was written', () => {
    const scopes = () => {
      throw new Error('ha');
    };
    expect(answerOf({ scopes })).toMatchObject({ error: { code: 'service' } });
  });
});

test('an action that writes does nothing where there is no lock to be had', () => {
  const answer = answerOf({ ifItFails: 'plan-unsure', run: () => expect.fail('It ran') });
  expect(answer).toMatchObject({
    ok: false,
    error: { code: 'service', message: expect.stringContaining('ยังไม่มีสิ่งใดเปลี่ยนแปลง') },
  });
});
