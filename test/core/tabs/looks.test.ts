import { expect, test } from 'vitest';
import { fy2567 } from '../../../src/core/framework/fy2567/index.ts';
import { NO_SETTINGS } from '../../../src/core/settings/settings.ts';
import { documentsTab } from '../../../src/core/tabs/documents/documentsTab.ts';
import { findingsTab } from '../../../src/core/tabs/findingsTab.ts';
import { measuresTab } from '../../../src/core/tabs/measures/measuresTab.ts';
import { narrativeTab } from '../../../src/core/tabs/narrative/narrativeTab.ts';
import { scoresTab } from '../../../src/core/tabs/scores/scoresTab.ts';
import { settingsTab } from '../../../src/core/tabs/settings/settingsTab.ts';
import type { TabView } from '../../../src/core/tabs/tabView.ts';
import { analysisOf } from '../../support/checking.ts';
import { measureOf } from '../../support/measures.ts';
import { itemScores, itemTab } from '../../support/sheets.ts';
import { summaryOf } from '../../support/summary.ts';
import { aVersion } from '../versions/aVersion.ts';

const oneWeak = () => itemTab(itemScores(10_000, { i10: 6000 }));
const analysis = () => analysisOf(oneWeak());
const headings = (count: number) => Array(count).fill('heading').join(' ');

/** The styles of each row's cells, with the format where it is none of text; rows that look alike once. */
function looks({ rows }: TabView): string[] {
  const shown = rows.map((row) =>
    row
      .map(({ style, format }) => (format === 'text' ? style : `${style}/${format}`))
      .join(' ')
      .replace(/( ?\bplain)+$/, ''),
  );
  return shown.filter((row, index) => row !== shown[index - 1]);
}

test.each<[string, () => TabView, string[]]>([
  [
    'scores to be typed in',
    () => scoresTab(fy2567, null, 'th'),
    [
      ...['title', 'hint', headings(9), 'plain input/score'],
      ...['', headings(3), 'plain input/score', '', headings(2), 'plain input/score', 'plain input'],
      ...['', headings(2), 'plain input/score'],
    ],
  ],
  [
    'scores that are read elsewhere',
    () => scoresTab(fy2567, analysis(), 'th'),
    [
      ...['title', 'hint', headings(9), 'plain plain/score'],
      ...['', headings(3), 'plain plain/score', '', headings(2), 'plain plain/score', ''],
      ...[headings(2), 'plain plain/score'],
    ],
  ],
  [
    'findings',
    () => findingsTab(analysis(), 'th'),
    ['title', 'hint', 'weak', 'error', 'warning', 'notice', '', 'heading', '', headings(7), 'warning'],
  ],
  [
    'narrative',
    () => narrativeTab(analysis().narratives, fy2567, 'th'),
    ['title', 'hint', headings(5), 'plain/whole plain input hint hint'],
  ],
  ['measures', () => measuresTab([measureOf({})], fy2567, 'th'), ['title', 'hint', headings(14), 'hint plain/whole']],
  [
    'documents',
    () => documentsTab([aVersion()], 'th'),
    [
      ...['title', 'hint', headings(11)],
      'plain plain plain/whole plain/whole plain plain/whole hint plain plain hint hint',
    ],
  ],
  [
    'settings',
    () => settingsTab(NO_SETTINGS, fy2567, 'th'),
    [
      ...['title', 'hint', 'plain input hint', 'plain hint hint', 'plain input hint'],
      ...['', 'heading heading hint', 'plain plain hint', 'plain input hint'],
      ...['', 'heading heading hint', 'plain input hint'],
    ],
  ],
  [
    'summary',
    () => summaryOf(oneWeak()).view,
    [
      ...['title', '', Array(8).fill('key').join(' '), 'hint', headings(8)],
      ...['IIT', 'EIT', 'OIT'].flatMap(() => [
        'key key key/score keyBar key key key key',
        'plain plain plain/score bar',
      ]),
      ...[headings(8), 'strong strong plain plain plain plain plain strong/score', '', 'hint', ''],
      ...['title', 'hint', headings(8), 'plain key plain plain/score plain/score key/score plain/score'],
      ...['plain key plain plain plain key', '', headings(8)],
      ...['plain plain plain/whole plain/score plain/score key/score plain/score'],
      ...['plain plain plain plain/score plain/score key/score plain/score', '', headings(8)],
      ...['plain/whole plain plain plain/score plain/score key/score plain/score', ''],
      ...[headings(5), 'plain plain plain plain plain/score'],
    ],
  ],
])('%s look so', (_what, view, rows) => {
  expect(looks(view())).toEqual(rows);
});

test.each<[string, () => TabView, number, number, number]>([
  ['scores', () => scoresTab(fy2567, null, 'th'), 1310, 3, 3],
  ['findings', () => findingsTab(analysis(), 'th'), 1220, 0, 8],
  ['narrative', () => narrativeTab([], fy2567, 'th'), 1220, 3, 3],
  ['measures', () => measuresTab([], fy2567, 'th'), 2665, 3, 3],
  ['documents', () => documentsTab([], 'th'), 1710, 3, 3],
  ['settings', () => settingsTab(NO_SETTINGS, fy2567, 'th'), 1120, 0, 3],
  ['summary', () => summaryOf(oneWeak()).view, 640, 0, 65],
])('the tab of %s is as wide as its columns, and its headings stay in sight', (id, make, width, frozen, wrapFrom) => {
  const view = make();
  expect([view.id, view.frozenRows, view.wrapFrom]).toEqual([id, frozen, wrapFrom]);
  expect(view.widths.reduce((sum, one) => sum + one)).toBe(width);
  expect(new Set(view.rows.map(({ length }) => length))).toEqual(new Set([view.widths.length]));
  if (!['scores', 'summary'].includes(id)) expect(view.shades).toEqual([]);
});

test('a narrative whose figures changed is marked', () => {
  const [first] = analysis().narratives;
  if (!first) throw new Error('no narrative');
  const outdated = narrativeTab([{ ...first, state: 'figures-changed' }], fy2567, 'th');
  expect(looks(outdated).pop()).toBe('plain/whole plain input warning hint');
});

test('the summary begins with a page for printing, its scores shaded while under the target', () => {
  const { page, shades } = summaryOf(oneWeak()).view;
  expect(page).toMatchObject({ font: 'Sarabun', restSize: 9 });
  expect(page?.bands.map(({ rows, size }) => [rows, size])).toEqual([
    [1, 16],
    [1, 11],
    [1, 18],
    [16, 9],
    [39, 8],
  ]);
  expect(page?.right).toEqual([
    { row: 5, column: 3 },
    { row: 19, column: 8 },
  ]);
  const cells = Array.from({ length: 13 }, (_, index) => ({ row: 6 + index, column: 3 }));
  expect(shades).toEqual([{ cells, under: 85, bars: 4 }]);
});
