import { describe, expect, test } from 'vitest';
import { analyseExample, type ExampleWorkbook, exampleWorkbook, tabsOf } from '../../../build/docs/exampleWorkbook.ts';
import { rules } from '../../../src/core/rules/index.ts';
import type { Finding, Fix, Rule, RuleWords } from '../../../src/core/rules/rule.ts';
import { wordFinding, wordFix } from '../../../src/core/rules/wording.ts';
import { brokenBy, withFix } from './fixLaw.ts';

const LANGUAGES = ['th', 'en'] as const;

/** What the rule finds in its own example. */
function found({ code, example }: Rule): Finding[] {
  return analyseExample(exampleWorkbook(example)).findings.filter(({ rule }) => rule === code);
}

function placeholders(text = ''): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].sort();
}

function fixedExample(workbook: ExampleWorkbook, fix: Fix): ExampleWorkbook {
  const apply = (tab: ExampleWorkbook['measures']) => (tab ? (withFix([tab], fix)[0] ?? null) : null);
  return {
    scores: withFix(workbook.scores, fix),
    measures: apply(workbook.measures),
    narratives: apply(workbook.narratives),
    settings: apply(workbook.settings),
  };
}

describe.each(rules.map((rule) => [rule.code, rule] as const))('%s', (_code, rule) => {
  test.each(LANGUAGES)('says all that its page needs, in %s', (language) => {
    const { title, finding, means, why, todo } = rule.words[language];
    for (const text of [title, finding, means, why, todo]) expect(text.trim()).not.toBe('');
    expect([title, means, why, todo].flatMap(placeholders)).toEqual([]);
    if (language === 'th') for (const text of [title, finding, means, why, todo]) expect(text).toMatch(/[ก-๙]/);
  });

  test.each(['finding', 'fix'] as const)('has the same placeholders in both languages in its %s', (part) => {
    const names = LANGUAGES.map((language) => placeholders(rule.words[language][part]));
    const [th = [], en = []] = names;
    expect(th.filter((name) => /[a-z]En$/.test(name))).toEqual([]);
    expect(en.filter((name) => /[a-z]Th$/.test(name))).toEqual([]);
    const common = (all: readonly string[]) => all.map((name) => name.replace(/(?<=[a-z])(Th|En)$/, ''));
    expect(common(en).sort()).toEqual(common(th).sort());
  });

  test('speaks on its example, with every placeholder filled in', () => {
    const findings = found(rule);
    expect(findings.length).toBeGreaterThan(0);
    for (const finding of findings) {
      for (const language of LANGUAGES) {
        expect(wordFinding(finding, language)).not.toMatch(/\{\w+\}/);
        expect(wordFix(finding, language)).not.toMatch(/\{\w+\}/);
      }
    }
  });

  test('says why where its example shows a fix, and only there', () => {
    const fixes = found(rule).filter(({ fix }) => fix !== undefined);
    const reasons = LANGUAGES.map((language): RuleWords['fix'] => rule.words[language].fix);
    for (const reason of reasons) expect((reason ?? '') !== '').toBe(fixes.length > 0);
    if (rule.safe) expect(fixes.length).toBeGreaterThan(0);
  });

  test('is content with its fix, and so is every other rule', () => {
    const workbook = exampleWorkbook(rule.example);
    const before = analyseExample(workbook).findings;
    for (const finding of before.filter((one) => one.rule === rule.code)) {
      if (!finding.fix) continue;
      const after = analyseExample(fixedExample(workbook, finding.fix)).findings;
      expect(brokenBy(finding, before, after)).toEqual([]);
    }
  });

  test('shows an example whose tabs have names of their own', () => {
    const names = tabsOf(exampleWorkbook(rule.example)).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
