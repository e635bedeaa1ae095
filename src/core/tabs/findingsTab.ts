import type { Analysis } from '../analysis.ts';
import type { Framework } from '../framework/framework.ts';
import { type Language, type MessageKey, message } from '../messages/catalogue.ts';
import { receiptOutcome } from '../outcome/receiptOutcome.ts';
import type { Receipt } from '../reading/receipt/receipt.ts';
import type { Finding, Severity } from '../rules/rule.ts';
import { wordFinding, wordFix } from '../rules/wording.ts';
import { formatScore } from '../score/hundredths.ts';
import { address } from '../table/address.ts';
import { rectangular, type TabView, text, type ViewCell } from './tabView.ts';

/** Below the legend. */
const WRAP_FROM = 8;
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];

/** `ผลตรวจสอบ`: the legend of the colours, how the scores were read, then the findings, the worst first. */
export function findingsTab(
  { findings, framework, receipt }: Pick<Analysis, 'findings' | 'framework' | 'receipt'>,
  language: Language,
): TabView {
  const say = (key: MessageKey, params = {}) => message(language, key, params);
  const headings: MessageKey[] = [
    ...(['findings.severity', 'findings.where', 'column.item', 'findings.what'] as const),
    ...(['findings.from', 'findings.to', 'findings.rule'] as const),
  ];
  const rows: ViewCell[][] = [
    [text(say('findings.title'), 'title')],
    [text(say('findings.legend'), 'hint')],
    [text(say('highlight.weak'), 'weak'), text(weakMeaning(framework, language))],
    ...SEVERITIES.map((severity) => [
      text(say(`severity.${severity}`), severity),
      text(say(`severity.${severity}.meaning`)),
    ]),
    [],
    ...readingRows(receipt, language),
    [],
    headings.map((key) => text(say(key), 'heading')),
    ...(findings.length === 0 ? [[text(say('findings.none'))]] : findings.map((found) => findingRow(found, language))),
  ];
  return {
    id: 'findings',
    rows: rectangular(rows, headings.length),
    widths: [120, 120, 60, 560, 120, 120, 120],
    frozenRows: 0,
    wrapFrom: WRAP_FROM,
    shades: [],
  };
}

/** How the scores were read: what was taken for them and why, what was not, and what could not be read. */
function readingRows(receipt: Receipt, language: Language): ViewCell[][] {
  const { scoreColumns, ignored, unread } = receiptOutcome(receipt, language);
  const row = (key: MessageKey, cells: readonly string[], heading: string, words: string) => [
    text(message(language, key)),
    text(cells.join(', ')),
    text(''),
    text(heading === '' ? words : `“${heading}” ${words}`),
  ];
  return [
    [text(message(language, 'findings.reading'), 'heading')],
    ...scoreColumns.map(({ cells, heading, why }) => row('findings.reading.scores', cells, heading, why)),
    ...ignored.map(({ cells, heading, takenFor }) => row('findings.reading.ignored', cells, heading, takenFor)),
    ...unread.map(({ cells, why }) => row('findings.reading.unread', cells, '', why)),
  ];
}

function findingRow(finding: Finding, language: Language): ViewCell[] {
  const reason = wordFix(finding, language);
  return [
    text(message(language, `severity.${finding.severity}`), finding.severity),
    text(finding.places.map(address).join(', ')),
    text(finding.item ?? ''),
    text(wordFinding(finding, language) + (reason && ` (${reason})`)),
    text(finding.fix?.from ?? ''),
    text(finding.fix?.to ?? ''),
    text(finding.rule),
  ];
}

/** What the shade of weak items means, with the thresholds in force. */
export function weakMeaning({ thresholds: { value } }: Framework, language: Language): string {
  const surveys = [...new Set([value.IIT, value.EIT])].map(formatScore).join('/');
  return message(language, 'highlight.weak.meaning', { survey: surveys, oit: formatScore(value.OIT) });
}
