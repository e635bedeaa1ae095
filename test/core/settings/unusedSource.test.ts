import { expect, test } from 'vitest';
import { NO_SETTINGS, type Settings } from '../../../src/core/settings/settings.ts';
import { unusedSource } from '../../../src/core/settings/unusedSource.ts';

const named = (source: string | null, onTab: string | null): Settings => ({
  ...NO_SETTINGS,
  source,
  ...(onTab === null
    ? {}
    : { sourceRow: { label: 'แท็บที่อ่านคะแนน', text: onTab, place: { tab: 'ตั้งค่า', row: 5, column: 2 } } }),
});

test.each<[string, Settings, string[]]>([
  ['none is named', named(null, null), []],
  ['scores are read from it', named('ผล', 'ผล'), []],
  ['it was chosen since, in the sidebar', named('ผล', 'หาย'), []],
  ['it is not there', named('หาย', 'หาย'), ['settings.flaw.sourceMissing']],
  ['it holds no scores', named('บันทึก', 'บันทึก'), ['settings.flaw.sourceEmpty']],
])('where %s', (_where, settings, reasons) => {
  const problems = unusedSource(settings, ['ผล', 'บันทึก'], ['ผล']);
  expect(problems.map(({ reason }) => reason)).toEqual(reasons);
  for (const { params, place } of problems) expect([params, place?.row]).toEqual([{ sources: 'ผล' }, 5]);
});
