import type { Params } from '../core/messages/fillIn.ts';
import type { Language } from '../core/messages/language.ts';
import type { FindingOutcome } from '../core/outcome/schema.ts';
import type { State } from '../core/results/results.ts';
import { statedValue } from '../core/views/statedValue.ts';
import { type MessageKey, message } from './catalogue.ts';
import type { PlanRun } from './runPlan.ts';

const SHOWN_FINDINGS = 12;

/** The run in a dozen lines that a person can read. */
export function summarise({ report, made }: PlanRun, language: Language): string {
  const say = (key: MessageKey, params: Params = {}) => message(language, key, params);
  const stated = (value: number | string | null, state: State) => statedValue(value, state, language);
  const { findings, results, weak, measures, files } = report;
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  const missingItems = findings.filter(({ rule }) => rule === 'item-missing').map(({ item }) => item ?? '');
  const others = findings.filter(({ rule }) => rule !== 'item-missing');
  return [
    say('cli.title', { year: report.fiscalYear }),
    say('cli.agency', { agency: made.agency ?? say('cli.unknown') }),
    say('cli.source', { items: made.items, tabs: made.sources.join(', ') }),
    ...readingLines(report, language),
    say('cli.result', {
      overall: stated(results.overall, results.states.overall),
      level: stated(results.level, results.states.level),
      iit: stated(results.instruments.IIT, results.states.IIT),
      eit: stated(results.instruments.EIT, results.states.EIT),
      oit: stated(results.instruments.OIT, results.states.OIT),
    }),
    ...partsLine(report, language),
    '',
    say('cli.findings', { errors: count('error'), warnings: count('warning'), notices: count('notice') }),
    ...others.slice(0, SHOWN_FINDINGS).map((finding) => findingLine(finding, made.sources.length > 1, language)),
    ...(others.length > SHOWN_FINDINGS
      ? [`  ${say('cli.more', { count: others.length - SHOWN_FINDINGS, tab: made.tabs.findings })}`]
      : []),
    ...(missingItems.length > 0
      ? [`  ${say('cli.itemsMissing', { count: missingItems.length, items: missingItems.join(' ') })}`]
      : []),
    '',
    say(made.itemsMissing === 0 ? 'cli.weak' : weak.length === 0 ? 'cli.weak.noneKnown' : 'cli.weak.known', {
      count: weak.length,
      items: weak.map(({ item, score }) => `${item} ${score}`).join(', ') || say('cli.nothingElse'),
    }),
    ...weakIndicatorsLine(report, made.target, language),
    say('cli.measures', { count: measures.length, issues: new Set(measures.map(({ issue }) => issue)).size }),
    ...(made.missing.length > 0 ? [say('cli.missing', { missing: made.missing.join(', ') })] : []),
    '',
    say('cli.files', { workbook: files.workbook, document: files.document }),
    ...(files.pdf ? [say('cli.files.pdf', { file: files.pdf })] : []),
    ...(files.report ? [say('cli.files.report', { file: files.report })] : []),
    ...(made.kept ? [say(`documents.made.${made.making}`, { kept: made.kept.number, number: made.number })] : []),
  ].join('\n');
}

/** The indicators under the target, whether or not their items are known. */
function weakIndicatorsLine({ results }: PlanRun['report'], target: number, language: Language): string[] {
  const weak = results.indicators.filter(({ used }) => used !== null && used < target);
  if (weak.length === 0) return [];
  const named = weak.map(({ id, used, state }) => `${id} ${statedValue(used, state, language)}`);
  return [message(language, 'cli.weakIndicators', { count: weak.length, indicators: named.join(', ') })];
}

/** The parts of EIT, where one of them is known. */
function partsLine({ results }: PlanRun['report'], language: Language): string[] {
  const known = results.eitParts.filter(({ state }) => state === 'published' || state === 'computed');
  if (known.length === 0) return [];
  const [first = '', second = ''] = results.eitParts.map(({ score, state }) => statedValue(score, state, language));
  return [message(language, 'cli.eitParts', { first, second })];
}

/** The cells without their tab where only one tab was read. */
function findingLine({ severity, cells, message: words }: FindingOutcome, severalTabs: boolean, language: Language) {
  const shown = cells.slice(0, 4).map((cell) => (severalTabs ? cell : cell.slice(cell.lastIndexOf('!') + 1)));
  const where = shown.length > 0 ? ` ${shown.join(', ')}` : '';
  return `  [${message(language, `severity.${severity}`)}]${where}  ${words}`;
}

/** How the scores were read, in three lines. */
function readingLines({ reading }: PlanRun['report'], language: Language): string[] {
  const none = message(language, 'cli.nothingElse');
  const severalTabs = new Set(cellsIn(reading).map((cell) => cell.slice(0, cell.lastIndexOf('!')))).size > 1;
  const shown = (cells: readonly string[]) =>
    cells.map((cell) => (severalTabs ? cell : cell.slice(cell.lastIndexOf('!') + 1))).join(' ');
  const named = (cells: readonly string[], heading: string) =>
    heading === '' ? shown(cells) : `${shown(cells)} “${heading}”`;
  const list = (parts: readonly (readonly [where: string, what: string])[]) =>
    [...byLast(parts)].map(([what, where]) => `${where.join(', ')} (${what})`).join(', ') || none;
  const { scoreColumns, ignored, unread } = reading;
  return [
    message(language, 'cli.read', {
      columns: list(scoreColumns.map(({ cells, heading, why }) => [named(cells, heading), why])),
    }),
    message(language, 'cli.ignored', {
      columns: list(ignored.map(({ cells, heading, takenFor }) => [named(cells, heading), takenFor])),
    }),
    message(language, 'cli.unread', { cells: list(unread.map(({ cells, why }) => [shown(cells), why])) }),
  ];
}

function cellsIn({ scoreColumns, ignored, unread }: PlanRun['report']['reading']): string[] {
  return [...scoreColumns, ...ignored, ...unread].flatMap(({ cells }) => cells);
}

/** What is said alike is said once. */
function byLast(parts: readonly (readonly [where: string, what: string])[]): Map<string, string[]> {
  const said = new Map<string, string[]>();
  for (const [where, what] of parts) said.set(what, [...(said.get(what) ?? []), where]);
  return said;
}
