import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Framework } from '../../../../src/core/framework/framework.ts';
import { frameworkOf, frameworks } from '../../../../src/core/framework/frameworks.ts';
import { fy2567 } from '../../../../src/core/framework/fy2567/index.ts';
import { fy2568 } from '../../../../src/core/framework/fy2568/index.ts';
import type { Language } from '../../../../src/core/messages/catalogue.ts';
import { withOwnValue } from '../../../../src/core/settings/ownValue.ts';
import { NO_SETTINGS, type Settings } from '../../../../src/core/settings/settings.ts';
import { readSettings } from '../../../../src/core/tabs/settings/readSettings.ts';
import { settingsEdits } from '../../../../src/core/tabs/settings/settingsEdits.ts';
import { settingsTab } from '../../../../src/core/tabs/settings/settingsTab.ts';
import { tab } from '../../../support/tabs.ts';
import { tabOfView } from '../../../support/views.ts';

const name = fc.option(fc.stringMatching(/^[ก-ฮa-z$&]{1,20}$/));
const typed = fc.stringMatching(/^[ก-ฮa-z0-9$&=,-]{0,20}$/);
const anySettings: fc.Arbitrary<Settings> = fc
  .record({
    agency: fc.record({
      name,
      district: name,
      province: name,
      fiscalYear: fc.option(fc.integer({ min: 2562, max: 2600 })),
    }),
    source: name,
    scoreColumns: fc.array(fc.stringMatching(/^[ก-ฮ]{1,5}![A-Z]$/), { maxLength: 2 }),
    highlight: fc.boolean(),
    proposed: fc.array(fc.stringMatching(/^[a-z]{1,8}$/)),
    document: fc.option(fc.constant({ id: 'id-1', url: 'https://docs.google.com/document/d/id-1/edit' })),
    own: fc
      .record({ weight: typed, items: typed, topic: typed })
      .map(({ weight, items, topic }) =>
        withOwnValue(
          withOwnValue(
            withOwnValue([], 'settings.weight', { instrument: 'IIT' }, weight),
            'settings.subIndicatorItems',
            { id: '9.1' },
            items,
          ),
          'settings.itemName',
          { item: 'i1' },
          topic,
        ),
      ),
    published: fc.constantFrom('', 'คะแนนภาพรวม: 94.70; ระดับ: ผ่านดี'),
    unreadable: fc.constant([]),
  })
  .map((settings) => JSON.parse(JSON.stringify(settings)) as Settings);
const anyLanguage = fc.constantFrom<Language[]>('th', 'en');

/** Without where the values stand, in which language their labels are, and what can't be used of them. */
const plain = ({ own, sourceRow, publishedPlace, unreadable, ...settings }: Settings) => ({
  ...settings,
  own: own.map(({ text }) => text),
});
const textsOf = (view: ReturnType<typeof settingsTab>) =>
  tabOfView(view).rows.map((row) => row.map((cell) => cell.text));
const made = (framework: Framework, language: Language = 'th') =>
  textsOf(settingsTab(NO_SETTINGS, framework, language));

/** The rows with the edits in them. */
function edited(rows: readonly (readonly string[])[], settings: Settings, framework: Framework): string[][] {
  const result = rows.map((row) => [...row]);
  for (const { row, column, cells } of settingsEdits(tab(rows), settings, framework)) {
    cells.forEach((line, down) => {
      line.forEach(({ content }, right) => {
        while (result.length < row + down) result.push([]);
        (result[row + down - 1] ?? [])[column + right - 1] = String(content ?? '');
      });
    });
  }
  return result;
}

test('settings written to their tab are read back the same, in either language', () => {
  fc.assert(
    fc.property(anySettings, anyLanguage, (settings, language) => {
      const read = readSettings(tabOfView(settingsTab(settings, fy2567, language)));
      expect(plain(read)).toEqual(plain(settings));
    }),
  );
});

test('on a tab that exists only what differs is written, and then it says the same', () => {
  fc.assert(
    fc.property(anySettings, anySettings, anyLanguage, (before, after, language) => {
      const rows = textsOf(settingsTab(before, fy2567, language));
      const then = edited(rows, after, fy2567);
      expect(then).toHaveLength(rows.length);
      expect(plain(readSettings(tab(then)))).toEqual(plain(after));
      expect(settingsEdits(tab(then), after, fy2567)).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

test.each(frameworks)('the rows of $fiscalYear have labels of their own, in both languages', (framework) => {
  for (const language of ['th', 'en'] as const) {
    const labels = made(framework, language).flatMap(([label = '']) => (label === '' ? [] : [label]));
    expect(new Set(labels).size).toBe(labels.length);
  }
});

describe('a tab of another year', () => {
  test('gets what applies now in a few edits, and the rows that it lacks below', () => {
    const edits = settingsEdits(tab(made(fy2568)), NO_SETTINGS, fy2567);
    expect(edits.length).toBeLessThanOrEqual(4);
    const then = edited(made(fy2568), NO_SETTINGS, fy2567);
    const hintOf = (label: string) => then.find(([found]) => found === label)?.[2];
    expect(hintOf('ข้อในตัวชี้วัดย่อย 10.1')).toMatch(/^o26-o31 /);
    expect(hintOf('น้ำหนัก IIT (ร้อยละ)')).toBe('30 (ยืนยันจากเอกสาร)');
    expect(hintOf('เกณฑ์การประเมิน')).toContain('2567');
    expect(then.slice(made(fy2568).length).map(([label]) => label)).toEqual(
      ['o29', 'o30', 'o31', 'o32', 'o33', 'o34', 'o35'].map((item) => `ชื่อข้อ ${item}`),
    );
    expect(settingsEdits(tab(then), NO_SETTINGS, fy2567)).toEqual([]);
  });

  test('keeps what staff wrote, in the rows and between them', () => {
    const rows = made(fy2568).map((row) => [...row]);
    const at = rows.findIndex(([label]) => label === 'ชื่อข้อ o1');
    rows[at] = ['ชื่อข้อ o1', 'โครงสร้างใหม่', 'ถามนักวิเคราะห์แล้ว'];
    rows.splice(at, 0, ['หมายเหตุ', 'ของเรา', 'ไม่ทราบ']);
    const then = edited(rows, readSettings(tab(rows)), fy2567);
    expect(then.slice(at, at + 2)).toEqual(rows.slice(at, at + 2));
  });
});

test('what staff typed in their own way, or wrongly, stays as it is', () => {
  const rows = [
    ['ปีงบประมาณของผลประเมิน', '๒๕๖๗'],
    ['ระบายสีในแผ่นงาน', 'เปิด'],
    ['น้ำหนัก IIT (ร้อยละ)', 'สามสิบ'],
    ['โปรดตรวจกับคู่มือ', 'ตรวจแล้ว'],
  ];
  expect(edited(rows, readSettings(tab(rows)), fy2567).slice(0, 4)).toEqual(rows);
  const wrong = [['ปีงบประมาณของผลประเมิน', 'ปีนี้']];
  expect(edited(wrong, readSettings(tab(wrong)), fy2567)[0]).toEqual(wrong[0]);
});

describe('an older tab', () => {
  const old = [
    ['ITA Plan settings', '', ''],
    ['Name of the agency', 'อบต.ตัวอย่าง', ''],
    ['Needs improvement: IIT under', '90', 'Empty means 85.00'],
  ];

  test('gets the rows that it lacks below in one edit, in its own language', () => {
    const edits = settingsEdits(tab(old), readSettings(tab(old)), fy2567);
    expect(edits).toHaveLength(1);
    expect(edits[0]).toMatchObject({ row: 4, column: 1 });
    const then = edited(old, readSettings(tab(old)), fy2567);
    expect(then.slice(0, 3)).toEqual(old);
    expect(then[3]?.[0]).toBe('District');
    expect(then.filter(([label]) => label === 'Topic of i15')).toHaveLength(1);
  });

  test('has nothing more to write after that', () => {
    const then = edited(old, readSettings(tab(old)), fy2567);
    expect(settingsEdits(tab(then), readSettings(tab(then)), fy2567)).toEqual([]);
  });
});

describe('what staff typed', () => {
  const readRow = (label: string, value: string) => readSettings(tab([[label, value]]));

  test.each([
    ['๒๕๖๗', 2567, []],
    ['67', null, ['settings.flaw.year']],
    ['ปีนี้', null, ['settings.flaw.year']],
    ['', null, []],
  ])('for the year, %j, is %s', (value, fiscalYear, flaws) => {
    const { agency, unreadable } = readRow('ปีงบประมาณของผลประเมิน', value);
    expect(agency.fiscalYear).toBe(fiscalYear);
    expect(unreadable.map(({ reason, place }) => [reason, place])).toEqual(
      flaws.map((flaw) => [flaw, { tab: 'Sheet', row: 1, column: 2 }]),
    );
  });

  test('in place of a fact is kept as it stands, with its cell', () => {
    expect(readRow('น้ำหนัก IIT (ร้อยละ)', ' ๔๐ ').own).toEqual([
      { label: 'น้ำหนัก IIT (ร้อยละ)', text: '๔๐', place: { tab: 'Sheet', row: 1, column: 2 } },
    ]);
  });
});

test('a year of which no items are known has its rows too', () => {
  const fy2562 = frameworkOf(2562);
  if (!fy2562) throw new Error('2562 is not known');
  expect(made(fy2562)).toContainEqual(['ข้อในตัวชี้วัดย่อย 9.1', '', 'ไม่ทราบ โปรดกรอก']);
});
