import { expect, test } from 'vitest';
import { fy2564 } from '../../../src/core/framework/fy2564/index.ts';
import { fy2567 } from '../../../src/core/framework/fy2567/index.ts';
import { fy2569 } from '../../../src/core/framework/fy2569/index.ts';
import { type MessageKey, message, type Params } from '../../../src/core/messages/catalogue.ts';
import { factRows } from '../../../src/core/settings/factRows.ts';
import { NO_SETTINGS } from '../../../src/core/settings/settings.ts';

const row = (
  label: MessageKey,
  params: Params = {},
  framework = fy2567,
  own: readonly (readonly [string, string])[] = [],
) => {
  const settings = { ...NO_SETTINGS, own: own.map(([name, text]) => ({ label: name, text, place: null })) };
  const wanted = message('th', label, params);
  return factRows(settings, framework).find((other) => message('th', other.label, other.params) === wanted);
};

test('a heading and a note say what the rows below are about, of which year', () => {
  expect(row('settings.facts')).toMatchObject({
    kind: 'heading',
    value: '',
    hint: { th: expect.stringContaining('2567') },
  });
  const year = { year: 2567 };
  const hint = { th: message('th', 'settings.names.hint', year), en: message('en', 'settings.names.hint', year) };
  expect(row('settings.names')).toEqual({ kind: 'heading', label: 'settings.names', params: {}, value: '', hint });
});

test('what is uncertain is named, with the year, in both languages', () => {
  const note = row('settings.uncertain');
  expect(note).toMatchObject({ kind: 'note', value: '' });
  expect(note?.hint.th).toMatch(/2567.*ชื่อข้อ 40 ข้อ/);
  expect(note?.hint.en).toMatch(/^(?=.*2567)[ -~]+$/);
});

test('nothing is uncertain once all is confirmed', () => {
  const own = factRows(NO_SETTINGS, fy2567)
    .filter(({ kind }) => kind === 'input')
    .map(({ label, params, hint }) => [message('th', label, params), hint.th.replace(/ \([^()]*\)$/, '')] as const);
  expect(row('settings.uncertain', {}, fy2567, own)?.hint).toEqual({
    th: message('th', 'settings.uncertain.none'),
    en: message('en', 'settings.uncertain.none'),
  });
});

test('a fact says what applies and how sure that is, a judgement of our own only what applies', () => {
  expect(row('settings.weight', { instrument: 'IIT' })?.hint).toEqual({
    th: message('th', 'settings.standard.confirmed', { value: '30' }),
    en: message('en', 'settings.standard.confirmed', { value: '30' }),
  });
  expect(row('settings.threshold', { instrument: 'IIT' })?.hint.th).toBe(
    message('th', 'settings.standard.ours', { value: '85' }),
  );
  expect(row('settings.itemName', { item: 'i1' })?.hint.en).toMatch(/^[ -~]{10,}$/);
});

test('levels of a year of which nothing was found say that they are those of the year before', () => {
  const params = { nameTh: 'ผ่านดี', nameEn: 'Good pass' };
  expect(row('settings.level', params, fy2569)?.hint).toEqual({
    th: message('th', 'settings.standard.assumed', { value: '85/85' }),
    en: message('en', 'settings.standard.assumed', { value: '85/85' }),
  });
});

test('a level asks for each instrument only where it does', () => {
  const hintOf = (name: string, framework = fy2567) =>
    row('settings.level', { nameTh: name, nameEn: name }, framework)?.hint.th;
  expect(hintOf('ผ่านดีเยี่ยม')).toMatch(/^95\/95 /);
  expect(hintOf('AA', fy2564)).toMatch(/^95 /);
});

test('the value is what staff typed', () => {
  expect(row('settings.weight', { instrument: 'IIT' }, fy2567, [['น้ำหนัก IIT (ร้อยละ)', '25']])?.value).toBe('25');
  expect(row('settings.weight', { instrument: 'IIT' })?.value).toBe('');
});
