import { expect, test } from 'vitest';
import { sampleHost, sheetNamed, succeed } from '../../support/addonHost.ts';

test('a score under its target is shaded on the summary, and its bar has the colour of what is weak', async () => {
  const host = await sampleHost();
  succeed(host, 'update');
  const { rules } = sheetNamed(host, 'สรุปผล');
  expect(rules.map(({ ranges: [range], formula, look }) => [range, formula, look])).toEqual([
    [
      { row: 6, column: 3, rows: 13, columns: 1 },
      '=AND(ISNUMBER(C6),C6<85,"ita-plan shade"<>"")',
      { background: expect.any(String) },
    ],
    [
      { row: 6, column: 4, rows: 13, columns: 1 },
      '=AND(ISNUMBER(C6),C6<85,"ita-plan shade"<>"")',
      { fontColor: '#c0561e' },
    ],
  ]);
});

test('rules that stand there already are left as they are', async () => {
  const host = await sampleHost();
  succeed(host, 'update');
  host.resetCounts();
  succeed(host, 'update');
  expect(host.log.filter((call) => call === 'Sheet.setConditionalFormatRules')).toEqual([]);
});
