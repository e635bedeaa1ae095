import type { Params } from '../core/messages/fillIn.ts';
import type { Language } from '../core/messages/language.ts';
import type { FindingOutcome } from '../core/outcome/schema.ts';
import { type MessageKey, message } from './catalogue.ts';
import type { PlanRun } from './runPlan.ts';

const SHOWN_FINDINGS = 12;

/** The run in a dozen lines that a person can read. */
export function summarise({ report, made }: PlanRun, language: Language): string {
  const say = (key: MessageKey, params: Params = {}) => message(language, key, params);
  const show = (value: number | null) => (value === null ? say('cli.unknown') : value.toFixed(2));
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
      overall: show(results.overall),
      level: results.level ?? say('cli.unknown'),
      iit: show(results.instruments.IIT),
      eit: show(results.instruments.EIT),
      oit: show(results.instruments.OIT),
    }),
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
    say('cli.weak', { count: weak.length, items: weak.map(({ item, score }) => `${item} ${score}`).join(', ') }),
    say('cli.measures', { count: measures.length, issues: new Set(measures.map(({ issue }) => issue)).size }),
    ...(made.missing.length > 0 ? [say('cli.missing', { missing: made.missing.join(', ') })] : []),
    '',
    say('cli.files', { workbook: files.workbook, document: files.document }),
    ...(files.pdf ? [say('cli.files.pdf', { file: files.pdf })] : []),
    ...(files.report ? [say('cli.files.report', { file: files.report })] : []),
    ...(made.kept ? [say(`documents.made.${made.making}`, { kept: made.kept.number, number: made.number })] : []),
  ].join('\n');
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
  const list = (parts: readonly string[]) => [...new Set(parts)].join(', ') || none;
  const named = (cells: readonly string[], heading: string) =>
    heading === '' ? cells.join(' ') : `${cells.join(' ')} “${heading}”`;
  const columns = list(reading.scoreColumns.map(({ cells, heading, why }) => `${named(cells, heading)} (${why})`));
  const ignored = list(reading.ignored.map(({ cells, heading, takenFor }) => `${named(cells, heading)} (${takenFor})`));
  const unread = list(reading.unread.map(({ cells, why }) => `${cells.join(' ')} (${why})`));
  return [
    message(language, 'cli.read', { columns }),
    message(language, 'cli.ignored', { columns: ignored }),
    message(language, 'cli.unread', { cells: unread }),
  ];
}
