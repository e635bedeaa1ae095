import { describe, expect, test } from 'vitest';
import { fy2567 } from '../../../../src/core/framework/fy2567/index.ts';
import { withOwnValue } from '../../../../src/core/settings/ownValue.ts';
import { NO_SETTINGS, type Settings } from '../../../../src/core/settings/settings.ts';
import { readSettings } from '../../../../src/core/tabs/settings/readSettings.ts';
import { settingsEdits } from '../../../../src/core/tabs/settings/settingsEdits.ts';
import { readSettingsTab, settingsOnTab } from '../../../../src/core/tabs/settings/settingsOnTab.ts';
import { settingsTab } from '../../../../src/core/tabs/settings/settingsTab.ts';
import { withEdits } from '../../../../src/core/tabs/withEdits.ts';
import { tab } from '../../../support/tabs.ts';
import { tabOfView } from '../../../support/views.ts';

const settings: Settings = {
  ...NO_SETTINGS,
  agency: { name: 'อบต.ตัวอย่าง', district: 'เมือง', province: 'ชัยนาท', fiscalYear: 2567 },
  proposed: ['a-b', 'c-d'],
  own: withOwnValue(NO_SETTINGS.own, 'settings.weight', { instrument: 'IIT' }, '40'),
};
const LANGUAGES = ['th', 'en'] as const;
const textsOf = (language: 'th' | 'en' = 'th') =>
  tabOfView(settingsTab(settings, fy2567, language)).rows.map((row) => row.map(({ text }) => text));
const said = (rows: readonly (readonly string[])[]) => {
  const { agency, proposed, own } = readSettings(tab(rows));
  return { agency, proposed, own: own.map(({ text }) => text) };
};
const rowOf = (rows: readonly (readonly string[])[], label: string) => rows.findIndex(([found]) => found === label);

describe.each(LANGUAGES)('a tab made in %s', (language) => {
  const rows = textsOf(language);

  test.each<[string, (row: readonly string[], index: number) => string[]]>([
    ['before the labels', (row) => ['', ...row]],
    ['before the labels, with numbers', (row, index) => [String(index), ...row]],
    ['before the values', ([label = '', ...rest]) => [label, '', ...rest]],
    ['before the explanations', ([label = '', value = '', hint = '']) => [label, value, '', hint]],
    ['after them', (row) => [...row, 'ดูแล้ว']],
  ])('is read with a column put in %s, and written to in its own columns', (_where, change) => {
    const changed = rows.map((row, index) => change(row, index));
    expect(said(changed)).toEqual(said(rows));
    expect(readSettingsTab(tab(changed))).toMatchObject({ state: 'readable', flaws: [] });
    const other = { ...settings, agency: { ...settings.agency, name: 'อบต.อื่น' } };
    const after = withEdits(tab(changed), settingsEdits(tab(changed), other, fy2567));
    expect(said(after.rows.map((row) => row.map(({ text }) => text))).agency.name).toBe('อบต.อื่น');
    expect(after.rows).toHaveLength(rows.length);
  });
});

test('several columns that may be that of the values make it unreadable, and nothing is written', () => {
  const noted = textsOf().map(([label = '', value = '', hint = ''], index) => [
    label,
    value,
    index === 3 ? 'ถามแล้ว' : '',
    hint,
  ]);
  expect(readSettingsTab(tab(noted))).toMatchObject({ state: 'unreadable', flaws: [{ place: { row: 1, column: 1 } }] });
  expect(settingsEdits(tab(noted), settings, fy2567)).toEqual([]);
});

test('a tab that holds something and no label of ours is unreadable, an empty one absent', () => {
  expect(readSettingsTab(tab([['บันทึก', 'ของเรา']])).state).toBe('unreadable');
  expect(readSettingsTab(tab([['', '']])).state).toBe('absent');
  expect(readSettingsTab(null).state).toBe('absent');
});

describe('a label that was edited', () => {
  const reworded = (from: string, to: string, hint?: string) =>
    textsOf().map((row) => (row[0] === from ? [to, row[1] ?? '', hint ?? row[2] ?? ''] : row));

  test.each([
    ['ชื่อหน่วยงาน', 'หน่วยงานของเรา'],
    ['ชื่อหน่วยงาน', ''],
    ['ปีงบประมาณของผลประเมิน', 'ปี'],
    ['น้ำหนัก IIT (ร้อยละ)', 'IIT คิดเท่าไร'],
    ['มาตรการที่เคยเสนอ', 'อย่าลบ'],
  ])('is known by its explanation: %s as %j', (label, other) => {
    const rows = reworded(label, other);
    expect(said(rows)).toEqual(said(textsOf()));
    const place = { tab: 'Sheet', row: rowOf(textsOf(), label) + 1, column: 1 };
    expect(settingsOnTab(tab(rows)).flaws).toMatchObject([{ place, found: other, to: label, isRead: true }]);
    expect(settingsEdits(tab(rows), settings, fy2567)).toEqual([]);
  });

  test('is named with the nearest label where its explanation is gone too, and not used', () => {
    const rows = reworded('ชื่อหน่วยงาน', 'ชื่อหน่วยงานเรา', '');
    expect(said(rows).agency.name).toBeNull();
    expect(settingsOnTab(tab(rows)).flaws).toMatchObject([{ found: 'ชื่อหน่วยงานเรา', to: 'ชื่อหน่วยงาน', isRead: false }]);
  });

  test('is no flaw in a row of staff’s own', () => {
    const rows = [...textsOf(), ['หมายเหตุ', 'ถามท้องถิ่นอำเภอแล้ว', ''], ['ผู้กรอก', 'นางสาวสมใจ', 'กองคลัง']];
    expect(settingsOnTab(tab(rows)).flaws).toEqual([]);
  });
});

test('sorted rows say the same', () => {
  const rows = [...textsOf()].sort((a, b) => (a[0] ?? '').localeCompare(b[0] ?? '', 'th'));
  expect(said(rows)).toEqual(said(textsOf()));
  expect(settingsOnTab(tab(rows)).flaws).toEqual([]);
});
