import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fy2567 } from '../../../src/core/framework/fy2567/index.ts';
import { NO_SETTINGS, type Settings, withSettings } from '../../../src/core/settings/settings.ts';
import { readSettings } from '../../../src/core/tabs/readSettings.ts';
import { settingsEdits, settingsTab } from '../../../src/core/tabs/settingsTab.ts';
import { tab } from '../../support/tabs.ts';
import { tabOfView } from '../../support/views.ts';

const name = fc.option(fc.stringMatching(/^[ก-ฮa-z$&]{1,20}$/));
const threshold = fc.option(fc.integer({ min: 0, max: 10_000 }), { nil: undefined });
const anySettings: fc.Arbitrary<Settings> = fc
  .record({
    agency: fc.record({
      name,
      district: name,
      province: name,
      fiscalYear: fc.option(fc.integer({ min: 2562, max: 2600 })),
    }),
    source: name,
    thresholds: fc.record({ IIT: threshold, EIT: threshold, OIT: threshold }),
    highlight: fc.boolean(),
    proposed: fc.array(fc.stringMatching(/^[a-z]{1,8}$/)),
    document: fc.option(fc.constant({ id: 'id-1', url: 'https://docs.google.com/document/d/id-1/edit' })),
  })
  .map((settings) => JSON.parse(JSON.stringify(settings)) as Settings);

test('settings written to their tab are read back the same, in either language', () => {
  fc.assert(
    fc.property(anySettings, fc.constantFrom('th' as const, 'en' as const), (settings, language) => {
      expect(readSettings(tabOfView(settingsTab(settings, fy2567, language)))).toEqual(settings);
    }),
  );
});

test('on a tab that exists only what differs is written, and then it says the same', () => {
  fc.assert(
    fc.property(anySettings, anySettings, (before, after) => {
      const onTab = tabOfView(settingsTab(before, fy2567, 'th'));
      const rows = onTab.rows.map((row) => row.map(({ text }) => text));
      for (const { row, column, cells } of settingsEdits(onTab, after, fy2567)) {
        const content = String(cells[0]?.[0]?.content);
        expect(rows[row - 1]?.[column - 1]).not.toBe(content);
        (rows[row - 1] ?? [])[column - 1] = content;
      }
      expect(readSettings(tab(rows))).toEqual(after);
      expect(settingsEdits(tab(rows), after, fy2567)).toEqual([]);
    }),
  );
});

describe('what staff typed', () => {
  const typed = (label: string, value: string) => readSettings(tab([[label, value]]));

  test.each([
    ['๒๕๖๗', 2567],
    ['67', null],
    ['ปีนี้', null],
  ])('for the year, %j, is %s', (value, fiscalYear) => {
    expect(typed('ปีงบประมาณของผลประเมิน', value).agency.fiscalYear).toBe(fiscalYear);
  });

  test('for a threshold changes the framework, and nothing else does', () => {
    const settings = typed('เกณฑ์ที่ถือว่าต้องปรับปรุง IIT ต่ำกว่า', '๙๐');
    expect(withSettings(fy2567, settings).framework.thresholds.value).toEqual({ IIT: 9000, EIT: 8500, OIT: 10_000 });
    expect(withSettings(fy2567, NO_SETTINGS)).toEqual({ framework: fy2567, problems: [] });
  });
});
