import { describe, expect, test } from 'vitest';
import { documentsTab } from '../../../src/core/tabs/documentsTab.ts';
import { findingsTab } from '../../../src/core/tabs/findingsTab.ts';
import { measuresTab } from '../../../src/core/tabs/measuresTab.ts';
import { narrativeTab } from '../../../src/core/tabs/narrativeTab.ts';
import { scoresTab } from '../../../src/core/tabs/scoresTab.ts';
import { settingsTab } from '../../../src/core/tabs/settingsTab.ts';
import { fy2567 } from '../../../src/core/framework/fy2567/index.ts';
import { NO_SETTINGS } from '../../../src/core/settings/settings.ts';
import type { TabView } from '../../../src/core/tabs/tabView.ts';
import { analysisOf } from '../../support/checking.ts';
import { measureOf } from '../../support/measures.ts';
import { itemScores, itemTab } from '../../support/sheets.ts';
import { summaryOf } from '../../support/summary.ts';
import { aVersion } from '../versions/aVersion.ts';

function looks({ rows }: TabView): string[] {
  const shown = rows.map((row) => {
    const cells = row.map(({ content, style, format }) => `${content === null || content === '' ? '' : ''}${style}${format === 'text' ? '' : `/${format}`}`);
    while (cells[cells.length-1] === 'plain') cells.pop();
    return cells.join(' ');
  });
  return shown.filter((row, index) => row !== shown[index - 1]);
}
const seedish = () => analysisOf(itemTab(itemScores(10_000, { i10: 6000 })));
test('x', () => {
  const a = seedish();
  const p = (v: TabView) => console.log(v.id, v.widths, v.frozenRows, v.wrapFrom, v.shades.length, JSON.stringify(looks(v), null, 1));
  p(scoresTab(fy2567, null, 'th'));
  p(scoresTab(fy2567, a, 'th'));
  p(findingsTab(a.findings, fy2567, 'th'));
  p(narrativeTab(a.narratives, fy2567, 'th'));
  p(measuresTab([measureOf({})], fy2567, 'th'));
  p(documentsTab([aVersion()], 'th'));
  p(settingsTab(NO_SETTINGS, fy2567, 'th'));
  const s = summaryOf(itemTab(itemScores(10_000, { i10: 6000 }))).view;
  p(s); console.log(JSON.stringify(s.page), JSON.stringify(s.shades));
});
