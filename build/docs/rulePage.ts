import { type Language, message } from '../../src/core/messages/catalogue.ts';
import type { Finding, Rule } from '../../src/core/rules/rule.ts';
import { wordFinding, wordFix } from '../../src/core/rules/wording.ts';
import { a1, address } from '../../src/core/table/address.ts';
import type { Place, Tab } from '../../src/core/table/cell.ts';
import { analyseExample, exampleWorkbook, tabsOf } from './exampleWorkbook.ts';
import { code, plain, sheetTable } from './markdown.ts';
import { words } from './words.ts';

/** Of more findings than this the rest is only counted. */
const SHOWN = 3;

/** The page of a check: what it means, and what it really says about its example. Thai, then English. */
export function rulePage(rule: Rule): string {
  const workbook = exampleWorkbook(rule.example);
  const tabs = tabsOf(workbook);
  const findings = analyseExample(workbook).findings.filter((finding) => finding.rule === rule.code);
  const paragraphs = [
    `# ${plain(rule.words.th.title)}`,
    ...explained(rule, 'th'),
    `## ${words.th.example}`,
    ...tabs.flatMap((tab) => shownTab(tab, tabs)),
    ...verdict(findings, tabs, 'th'),
    '---',
    `## ${plain(rule.words.en.title)}`,
    ...explained(rule, 'en'),
    ...verdict(findings, tabs, 'en'),
    `[${words.th.all} · ${words.en.all}](README.md)`,
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

function explained({ code: name, severity, words: own }: Rule, language: Language): string[] {
  const { means, why, todo } = own[language];
  const grade = message(language, `severity.${severity}`);
  return [
    `${code(name)} · **${grade}** – ${message(language, `severity.${severity}.meaning`)}`,
    `**${words[language].means}** ${plain(means)}`,
    `**${words[language].why}** ${plain(why)}`,
    `**${words[language].todo}** ${plain(todo)}`,
  ];
}

function shownTab(tab: Tab, tabs: readonly Tab[]): string[] {
  const name = `${words.th.tab} · ${words.en.tab}: **${plain(tab.name)}**`;
  return tabs.length > 1 ? [name, sheetTable(tab)] : [sheetTable(tab)];
}

function verdict(findings: readonly Finding[], tabs: readonly Tab[], language: Language): string[] {
  const more = findings.length - SHOWN;
  const lines = findings.slice(0, SHOWN).map((finding) => findingLine(finding, tabs, language));
  const rest = more > 0 ? [`- ${words[language].more.replace('{count}', String(more))}`] : [];
  return [`### ${words[language].says}`, [...lines, ...rest].join('\n')];
}

function findingLine(finding: Finding, tabs: readonly Tab[], language: Language): string {
  const named = (place: Place) => code(tabs.length > 1 ? address(place) : a1(place));
  const cells = finding.places.map(named).join(', ');
  const line = `- ${cells && `${cells}: `}${plain(wordFinding(finding, language))}`;
  const { fix } = finding;
  if (!fix) return line;
  const say = words[language];
  const change = `${say.fix} ${named(fix.place)} ${say.from} ${code(fix.from)} ${say.to} ${code(fix.to)}`;
  return `${line}\n  - ${change} (${plain(wordFix(finding, language))})`;
}
