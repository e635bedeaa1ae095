/**
 * How many slips the checks find, and how often they cry wolf, on drawn agencies. A normal run draws a thousand;
 * `ITA_AGENCIES=5000 npx vitest run test/core/lattice/simulation` draws more, the first thousand being the same.
 */

import { expect, test } from 'vitest';
import { fy2567 } from '../../../src/core/framework/fy2567/index.ts';
import { readScoreSheet } from '../../../src/core/reading/scoreSheet.ts';
import { computeResults } from '../../../src/core/results/computeResults.ts';
import { rules } from '../../../src/core/rules/index.ts';
import type { RuleFinding } from '../../../src/core/rules/rule.ts';
import { surveyLattice, surveySlip } from '../../../src/core/rules/surveyLattice.ts';
import { tab } from '../../support/tabs.ts';
import { type DrawnAgency, drawAgency, mistype, type Random, seeded, wholeNumber } from './drawnAgency.ts';

const AGENCIES = Number(process.env['ITA_AGENCIES'] ?? 1000);
const SEED = 2567;
const alarming = [...new Set([...rules, surveyLattice, surveySlip])].filter(({ severity }) => severity !== 'notice');

test(`${AGENCIES} drawn agencies: clean, and with one digit mistyped`, { timeout: 600_000 }, () => {
  const clean = newCount();
  const counts = { IIT: newCount(), EIT: newCount(), 'IIT indicator': newCount() };
  for (let index = 0; index < AGENCIES; index++) {
    const random = seeded(SEED + index);
    const agency = drawAgency(random);
    clean.named += Number(findings(agency).length > 0);
    count(counts.IIT, agency, mistypeItem(random, agency, `i${wholeNumber(random, 1, 15)}`));
    count(counts.EIT, agency, mistypeItem(random, agency, `e${wholeNumber(random, 1, 9)}`));
    count(counts['IIT indicator'], agency, mistypeIndicator(random, agency, wholeNumber(random, 1, 5)));
  }
  report(clean, counts);

  expect(clean.named / AGENCIES).toBeLessThanOrEqual(1 / 1000);
  expect(counts.IIT.named / AGENCIES).toBeGreaterThanOrEqual(0.99);
  expect(counts.IIT.first / AGENCIES).toBeGreaterThanOrEqual(0.9);
  expect(counts.EIT.named / AGENCIES).toBeGreaterThanOrEqual(0.6);
});

/** A sheet with one figure mistyped. */
interface Mistyped extends DrawnAgency {
  readonly item: string | null;
  readonly indicator: number;
}

interface Count {
  /** An error or warning names the item or its indicator. (Of a clean agency: anything.) */
  named: number;
  /** The first proposal is the right value of the right item. */
  first: number;
  /** A fix is offered, and of those, it would put the sheet right. */
  fixes: number;
  right: number;
}

function newCount(): Count {
  return { named: 0, first: 0, fixes: 0, right: 0 };
}

function count(counts: Count, agency: DrawnAgency, mistyped: Mistyped): void {
  const { item, indicator } = mistyped;
  const found = findings(mistyped);
  const meant = Number(item === null ? agency.indicators.get(indicator) : agency.items.get(item)).toFixed(2);
  const proposed = found.flatMap(({ params, item: named }) => {
    const first = params['proposals']?.split(', ')[0];
    return first === undefined ? [] : [first.includes('→') ? first.replace(/ .* → /, ' ') : `${named} ${first}`];
  });
  const fixes = found.flatMap(({ fix, item: named }) => (fix ? [`${named} ${Number(fix.to).toFixed(2)}`] : []));
  counts.named += Number(found.some((one) => one.item === item || one.params['indicator'] === String(indicator)));
  counts.first += Number(proposed[0] === `${item} ${meant}`);
  counts.fixes += Number(fixes.length > 0);
  counts.right += Number(fixes.length > 0 && fixes.every((fix) => fix === `${item} ${meant}`));
}

function mistypeItem(random: Random, agency: DrawnAgency, item: string): Mistyped {
  const items = new Map(agency.items).set(item, mistype(random, agency.items.get(item) ?? ''));
  const first = item.startsWith('i') ? 0 : 5;
  return { items, indicators: agency.indicators, item, indicator: first + Math.ceil(Number(item.slice(1)) / 3) };
}

function mistypeIndicator(random: Random, agency: DrawnAgency, indicator: number): Mistyped {
  const indicators = new Map(agency.indicators).set(indicator, mistype(random, agency.indicators.get(indicator) ?? ''));
  return { items: agency.items, indicators, item: null, indicator };
}

function findings({ items, indicators }: DrawnAgency): RuleFinding[] {
  const rows = [
    ['ปีงบประมาณ พ.ศ. 2567'],
    ...[...indicators].map(([id, score]) => [`ตัวชี้วัดที่ ${id}`, score]),
    ['ข้อ', 'คะแนน'],
    ...items,
  ];
  const sheet = readScoreSheet([tab(rows)], fy2567, null);
  const given = { framework: fy2567, yearKnown: true, sheet, results: computeResults(sheet, fy2567) };
  return alarming.flatMap(({ check }) => check(given));
}

function report(clean: Count, counts: Readonly<Record<string, Count>>): void {
  const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`.padStart(9);
  const lines = Object.entries(counts).map(([what, { named, first, fixes, right }]) =>
    [
      `one digit wrong, ${what}`.padEnd(32),
      percent(named, AGENCIES),
      percent(first, AGENCIES),
      percent(fixes, AGENCIES),
      percent(right, Math.max(1, fixes)),
    ].join(''),
  );
  const heading = `${''.padEnd(32)}${['found', '1st right', 'fix', 'fix right'].map((word) => word.padStart(9)).join('')}`;
  process.stdout.write(
    [`\n${AGENCIES} agencies, 15 to 400 people a survey: ${clean.named} false alarms`, heading, ...lines, ''].join(
      '\n',
    ),
  );
}
