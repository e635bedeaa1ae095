import { expect, test } from 'vitest';
import { ruleOf } from '../../../src/core/rules/index.ts';
import { ruleViews } from '../../../src/core/sidebar/ruleViews.ts';
import { analysisOf } from '../../support/checking.ts';
import { seedTab } from '../../support/tabs.ts';

const { findings } = analysisOf(seedTab());

test('every rule that found something explains itself once, and no other', () => {
  const codes = new Set(findings.map(({ rule }) => rule));
  expect(codes.size).toBeLessThan(findings.length);
  expect(new Set(Object.keys(ruleViews(findings, 'th')))).toEqual(codes);
  expect(ruleViews([], 'th')).toEqual({});
});

test.each(['th', 'en'] as const)('in %s, in the words of its page and no others', (language) => {
  const { title, means, why, todo } = ruleOf({ rule: 'score-conflict' }).words[language];
  expect(ruleViews(findings, language)['score-conflict']).toEqual({ title, means, why, todo });
});
