import type { Framework } from '../framework/framework.ts';
import { type Language, type MessageKey, message } from '../messages/catalogue.ts';
import type { Finding, Severity } from '../rules/rule.ts';
import { wordFinding, wordFix } from '../rules/wording.ts';
import { formatScore } from '../score/hundredths.ts';
import { address } from '../table/address.ts';
import { rectangular, type TabView, text, type ViewCell } from './tabView.ts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];

/** `ผลตรวจสอบ`: the legend of the colours, then the findings, the worst first. */
export function findingsTab(findings: readonly Finding[], framework: Framework, language: Language): TabView {
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
    headings.map((key) => text(say(key), 'heading')),
    ...(findings.length === 0 ? [[text(say('findings.none'))]] : findings.map((found) => findingRow(found, language))),
  ];
  return {
    id: 'findings',
    rows: rectangular(rows, headings.length),
    widths: [120, 120, 60, 560, 120, 120, 120],
    frozenRows: 0,
    wrapFrom: 8,
    shades: [],
  };
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
