/**
 * How many slips the checks find, and how often they cry wolf, on drawn agencies. A normal run draws few;
 * `npm run simulate` draws five thousand, the first being the same, and prints what came out.
 */

import { expect, test } from 'vitest';
import type { ScoreSheet } from '../../../src/core/reading/scoreSheet.ts';
import { type Subject, subjectKey } from '../../../src/core/reading/statement.ts';
import { rules } from '../../../src/core/rules/index.ts';
import type { RuleFinding } from '../../../src/core/rules/rule.ts';
import { parseScore } from '../../../src/core/score/parseScore.ts';
import { analysisOf } from '../../support/checking.ts';
import { type DrawnAgency, drawAgency, mistype, type Random, seeded, wholeNumber } from './drawnAgency.ts';
import { agencyTab, checkedSheet } from './sheets.ts';

const ASKED = process.env['ITA_AGENCIES'];
const AGENCIES = Number(ASKED ?? 150);
const SEED = 1;
const alarming = rules.filter(({ severity }) => severity !== 'notice');

test(`${AGENCIES} drawn agencies: clean, and with one digit mistyped`, { timeout: 900_000 }, () => {
  const counts = { IIT: newCount(), EIT: newCount(), 'IIT indicator': newCount() };
  let falseAlarms = 0;
  for (let index = 0; index < AGENCIES; index++) {
    const random = seeded(SEED + index);
    const agency = drawAgency(random);
    const { sheet, findings } = analysisOf(agencyTab(agency));
    // Nobody states the result of these.
    falseAlarms += Number(findings.some(({ severity, rule }) => severity !== 'notice' && rule !== 'result-estimated'));
    count(counts.IIT, sheet, mistypedItem(random, agency, `i${wholeNumber(random, 1, 15)}`));
    count(counts.EIT, sheet, mistypedItem(random, agency, `e${wholeNumber(random, 1, 9)}`));
    count(counts['IIT indicator'], sheet, mistypedIndicator(random, agency, wholeNumber(random, 1, 5)));
  }
  if (ASKED) report(falseAlarms, counts);

  expect(falseAlarms).toBeLessThanOrEqual(Math.max(1, AGENCIES / 5000));
  expect(counts.IIT.found / AGENCIES).toBeGreaterThanOrEqual(0.99);
  expect(counts.IIT.first / AGENCIES).toBeGreaterThanOrEqual(0.9);
  // A hundred and fifty draws give this share to ±4 %, five thousand to ±0.7 %.
  expect(counts.EIT.found / AGENCIES).toBeGreaterThanOrEqual(AGENCIES < 5000 ? 0.55 : 0.6);
});

interface Mistyped {
  readonly subject: Subject;
  /** The indicator that the mistyped figure belongs to, or is. */
  readonly indicator: number;
  readonly typed: string;
  readonly meant: string;
}

interface Count {
  /** An error or warning names the item or its indicator. */
  found: number;
  /** The first proposal is the right value of the right item. */
  first: number;
  /** A fix is offered. */
  fixes: number;
  /** A fix is offered, and puts the sheet right. */
  right: number;
}

function newCount(): Count {
  return { found: 0, first: 0, fixes: 0, right: 0 };
}

function mistypedItem(random: Random, { items }: DrawnAgency, code: string): Mistyped {
  const meant = items.get(code) ?? '';
  const indicator = (code.startsWith('i') ? 0 : 5) + Math.ceil(Number(code.slice(1)) / 3);
  return { subject: { kind: 'item', code }, indicator, typed: mistype(random, meant), meant };
}

function mistypedIndicator(random: Random, { indicators }: DrawnAgency, id: number): Mistyped {
  const meant = indicators.get(id) ?? '';
  return { subject: { kind: 'indicator', id }, indicator: id, typed: mistype(random, meant), meant };
}

function count(counts: Count, clean: ScoreSheet, mistyped: Mistyped): void {
  const { indicator, meant } = mistyped;
  const key = subjectKey(mistyped.subject);
  const found = alarms(retyped(clean, mistyped));
  const [first] = found.flatMap(firstProposal);
  const fixes = found.flatMap(({ fix, item }) => (fix ? [`${item} ${Number(fix.to)}`] : []));
  const names = ({ item, params }: RuleFinding) =>
    item === key || params['indicator'] === String(indicator) || params['subject'] === `@indicator ${indicator}`;
  counts.found += Number(found.some(names));
  counts.first += Number(first === `${key} ${Number(meant)}`);
  counts.fixes += Number(fixes.length > 0);
  counts.right += Number(fixes.length > 0 && fixes.every((fix) => fix === `${key} ${Number(meant)}`));
}

/** `i11 98.79`, whether the finding is about one item (98.79, …) or about several (i11 98.27 → 98.79, …). */
function firstProposal({ item, params }: RuleFinding): string[] {
  const [first, code, score] = /^(?:(\w+) [\d.]+ → )?([\d.]+)/.exec(params['proposals'] ?? '') ?? [];
  return first === undefined ? [] : [`${code ?? item} ${Number(score)}`];
}

function retyped(sheet: ScoreSheet, { subject, typed: text }: Mistyped): ScoreSheet {
  const statements = sheet.statements.map((statement) =>
    subjectKey(statement.subject) === subjectKey(subject)
      ? { ...statement, text, parsed: parseScore({ value: text, text }) }
      : statement,
  );
  return { ...sheet, statements };
}

function alarms(sheet: ScoreSheet): RuleFinding[] {
  const checked = checkedSheet(sheet);
  return alarming.flatMap(({ check }) => check(checked));
}

function report(falseAlarms: number, counts: Readonly<Record<string, Count>>): void {
  const line = (what: string, columns: readonly string[]) =>
    `${what.padEnd(30)}${columns.map((column) => column.padStart(12)).join('')}`;
  const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
  const lines = [
    `${AGENCIES} agencies, 15 to 400 people a survey. Clean: ${falseAlarms} with an error or warning.`,
    line('One digit mistyped in', ['found', 'first right', 'fix offered', 'of it right']),
    ...Object.entries(counts).map(([what, { found, first, fixes, right }]) =>
      line(what, [...[found, first, fixes].map((part) => percent(part, AGENCIES)), percent(right, fixes)]),
    ),
  ];
  process.stdout.write(`\n${lines.join('\n')}\n`);
}
