import { expect, test } from 'vitest';
import { analyse } from '../../../../src/core/analysis.ts';
import { measureBank } from '../../../../src/core/measures/bank/index.ts';
import { readTable } from '../../../../src/core/ownTable/readTable.ts';
import { flawsOf } from '../../../../src/core/ownTable/tabFlaw.ts';
import { wordFinding } from '../../../../src/core/rules/wording.ts';
import { NO_SETTINGS } from '../../../../src/core/settings/settings.ts';
import { measuresTable } from '../../../../src/core/tabs/measures/measuresTable.ts';
import { readMeasures } from '../../../../src/core/tabs/measures/readMeasures.ts';
import { analysed } from '../../../support/reading.ts';
import { itemScores, itemTab } from '../../../support/sheets.ts';
import { tabOf } from '../../../support/tabs.ts';

function found(lines: readonly string[]) {
  const tab = tabOf(lines.join('\n'), 'มาตรการ');
  const analysis = analysed(
    analyse({
      tabs: [itemTab(itemScores(10_000))],
      settings: NO_SETTINGS,
      bank: measureBank,
      measures: readMeasures(tab),
      tabFlaws: flawsOf('measures', readTable(measuresTable, tab)),
    }),
  );
  return analysis.findings.filter(({ rule }) => rule === 'measures-unreadable');
}

test('a measures tab whose heading nobody knows is found at its first cell', () => {
  const [finding, ...more] = found(['ประเด็นที่\tเรื่อง\tขั้นตอน', '4\tทำคู่มือ\tร่าง']);
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ severity: 'error', places: [{ tab: 'มาตรการ', row: 1, column: 1 }] });
  expect(finding && wordFinding(finding, 'th')).toContain('แท็บ “มาตรการ”');
});

test.each([
  ['the headings are there', ['ประเด็นที่\tมาตรการ', '4\tทำคู่มือ']],
  ['they are there and no measure is', ['ประเด็นที่\tมาตรการ']],
  ['the tab is empty', ['']],
])('silent where %s', (_case, lines) => {
  expect(found(lines)).toEqual([]);
});
