/** No text of ours calls good what is unknown or under the target, whatever part of a result a sheet has. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/core/analysis.ts';
import { makePlanDocument } from '../../../src/core/document/makePlanDocument.ts';
import { measureBank } from '../../../src/core/measures/bank/index.ts';
import { message } from '../../../src/core/messages/catalogue.ts';
import { outcomeOf } from '../../../src/core/outcome/outcome.ts';
import { countMissing } from '../../../src/core/results/missingItems.ts';
import { NO_SETTINGS } from '../../../src/core/settings/settings.ts';
import { scoresView } from '../../../src/core/sidebar/scoresView.ts';
import { drawnSheet } from '../../support/claims/drawnAgency.ts';
import { falseClaims, falseClaimsIn, leftOut, measuresWithoutReason } from '../../support/claims/falseClaims.ts';
import { type Truth, truthOf } from '../../support/claims/truth.ts';
import { summaryOf } from '../../support/summary.ts';
import { tabOf } from '../../support/tabs.ts';

const RUNS = Number(process.env['ITA_WORKBOOKS'] ?? 40);

describe('the checker sees', () => {
  const truth: Truth = {
    issues: [{ heading: 'ประเด็นที่ ๑ ก', id: 1, isGood: false }],
    hasAllItems: false,
    allIndicatorsReach: false,
    isSure: { overall: false, level: false },
    level: 'ผ่านดี',
    weakItems: ['i1'],
    weakIndicators: [4],
  };

  test.each([
    'ประเด็นนี้พิจารณาจาก ๖ ข้อที่มีคะแนน ทุกข้อได้ ๑๐๐.๐๐ คะแนน ถึงเกณฑ์ทุกข้อ',
    'ทุกข้อที่มีคะแนนถึงเกณฑ์ จึงควรรักษาแนวปฏิบัติเดิมไว้',
    'ตรวจการทำงานตามคู่มือ เพื่อรักษามาตรฐานการปฏิบัติงาน',
    'ไม่มีรายการ',
    'ตัวชี้วัดทุกตัวที่มีคะแนนถึงเป้าหมาย ๘๕.๐๐ คะแนน',
    'ได้คะแนนภาพรวม ๙๒.๙๓ คะแนน อยู่ในระดับ “ประมาณ”',
    'อยู่ในระดับ “ผ่านดี” โดยมีคะแนน',
  ])('%s', (line) => {
    expect(falseClaims(['ประเด็นที่ ๑ ก', line], truth)).toEqual([line]);
  });

  test.each(['รักษาระดับ', 'ได้คะแนนภาพรวม ประมาณการ ๙๒.๙๓ คะแนน อยู่ในระดับ “ประมาณการ ผ่านดี”', 'ไม่ทราบ'])(
    'nothing in %s',
    (line) => {
      expect(falseClaims(['ประเด็นที่ ๑ ก', line], truth)).toEqual([]);
    },
  );

  test('what is left out', () => {
    expect(leftOut(['i๑๐'], truth)).toEqual(['i1', 'indicator 4']);
    expect(leftOut(['i๑', 'ต่ำกว่าเป้าหมาย ได้แก่ ตัวชี้วัดที่ ๔ ก'], truth)).toEqual([]);
  });
});

/** Every text of a plain object, in its order. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.split('\n');
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** What the sidebar says of the result, as it words its state. */
function sidebarWords(view: ReturnType<typeof scoresView>): string[] {
  const { results, itemsMissing, weak } = view;
  const stated = ({ used, state }: { used: number | string | null; state: string }) => {
    const words = typeof used === 'number' ? used.toFixed(2) : (used ?? '');
    return state === 'estimated' ? message('th', 'state.estimate', { value: words }) : words;
  };
  return [
    `คะแนนรวม ${stated(results.overall)} ระดับ ${stated(results.level)}`,
    ...(itemsMissing === 0 && weak.length === 0 ? ['ไม่มีข้อที่ควรปรับปรุง'] : []),
    ...results.lacking,
  ];
}

test(`${RUNS} drawn agencies of any year, with any part of the result left out`, { timeout: 900_000 }, () => {
  fc.assert(
    fc.property(drawnSheet, ({ text }) => {
      const tab = tabOf(text);
      const analysis = analyse({ tabs: [tab], settings: NO_SETTINGS, measures: null, bank: measureBank });
      fc.pre(analysis.kind === 'analysed');
      if (analysis.kind !== 'analysed') return;
      const truth = truthOf(outcomeOf(analysis, analysis.proposals, 'th'));
      const document = makePlanDocument(analysis, analysis.proposals);
      const lines = [
        ...textsIn(document.overview),
        ...document.issues.flatMap(({ number, name, ...rest }) => [`ประเด็นที่ ${number} ${name}`, ...textsIn(rest)]),
        '๔. มาตรการ',
        ...textsIn(document.unplaced),
        ...document.groups.flatMap(({ number, name, measures }) => [
          `ประเด็นที่ ${number} ${name}`,
          ...measures.flatMap(({ title }) => title),
        ]),
      ];
      const merged = { merged: analysis.plan, cells: [] };
      const summary = summaryOf(tab, { itemsMissing: countMissing(analysis.results) }).shown.map((row) =>
        row.join('   '),
      );
      const sidebar = sidebarWords(scoresView(analysis, analysis.standard, merged, false, null, 'th'));
      expect({
        document: falseClaims(lines, truth),
        head: falseClaimsIn(`ได้คะแนนภาพรวม ${document.overall} คะแนน อยู่ในระดับ “${document.level}”`, truth, null),
        summary: summary.flatMap((line) => falseClaimsIn(line, truth, null)),
        sidebar: sidebar.flatMap((line) => falseClaimsIn(line, truth, null)),
        narratives: analysis.narratives.flatMap(({ issue, text: words }) =>
          words.split('\n').flatMap((line) => falseClaimsIn(line, truth, issue)),
        ),
        leftOut: leftOut(lines, truth),
        withoutReason: measuresWithoutReason(outcomeOf(analysis, analysis.proposals, 'th'), truth),
      }).toEqual({ document: [], head: [], summary: [], sidebar: [], narratives: [], leftOut: [], withoutReason: [] });
    }),
    { numRuns: RUNS },
  );
});
