import { message } from '../../src/core/messages/catalogue.ts';
import type { Rule, Severity } from '../../src/core/rules/rule.ts';
import { code, plain, table } from './markdown.ts';
import { words } from './words.ts';

const WORST_FIRST: readonly Severity[] = ['error', 'warning', 'notice'];
const HEADINGS = ['การตรวจ', 'Check', 'รหัส · Code'];

/** The page that lists all checks, the worst first. */
export function listPage(rules: readonly Rule[]): string {
  const paragraphs = [
    `# ${words.th.all} (${words.en.all})`,
    words.th.about,
    words.en.about,
    ...WORST_FIRST.flatMap((severity) => [
      `## ${message('th', `severity.${severity}`)} (${message('en', `severity.${severity}`)})`,
      `${message('th', `severity.${severity}.meaning`)} · ${message('en', `severity.${severity}.meaning`)}`,
      table(HEADINGS, rules.filter((rule) => rule.severity === severity).map(row)),
    ]),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

function row({ code: name, words: { th, en } }: Rule): string[] {
  return [`[${plain(th.title)}](${name}.md)`, plain(en.title), code(name)];
}
