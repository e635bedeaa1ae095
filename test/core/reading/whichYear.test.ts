import { expect, test } from 'vitest';
import { analyse } from '../../../src/core/analysis.ts';
import { NO_SETTINGS } from '../../../src/core/settings/settings.ts';
import { tabOf } from '../../support/tabs.ts';

const asked = (...texts: string[]) => {
  const tabs = texts.map((text, index) => tabOf(text, `T${index}`));
  const result = analyse({ tabs, settings: NO_SETTINGS, measures: null, bank: [] });
  if (result.kind !== 'question') return result.kind === 'analysed' ? result.framework.fiscalYear : null;
  return [result.question.kind, ...result.question.choices.slice(0, 2).map(({ value }) => value)];
};
const items = 'ข้อ\tคะแนน\ni1\t90\ni2\t80';

test.each<[string, string[], unknown]>([
  ['a title states it', [`ผลการประเมิน ITA ปี 2567\n${items}`], 2567],
  ['a label and its value do', [`ปีงบประมาณ\t2567\n${items}`], 2567],
  ['a column does', ['ข้อ\tคะแนน ปี 2567\ni1\t90'], 2567],
  ['a title chooses among columns', ['ITA ปี 2567\nข้อ\tปี 2566\tปี 2567\ni1\t80\t90'], 2567],
  ['columns of several years, and no title', ['ข้อ\tปี 2566\tปี 2567\ni1\t80\t90'], ['year', '2567', '2566']],
  ['a column beside last year’s', ['ข้อ\tคะแนน\tคะแนนปี 2566\ni1\t90\t80'], ['year', '2567', '2566']],
  ['a block a year', [`ผล ITA ปี 2566\n${items}\n\nผล ITA ปี 2567\n${items}`], ['year', '2567', '2566']],
  ['a tab a year', [`ผล ITA ปี 2566\n${items}`, `ผล ITA ปี 2567\n${items}`], ['year', '2567', '2566']],
  ['nothing states it', [items], ['year', '2568', '2569']],
])('the year is stated or asked, never the newest: %s', (_what, texts, expected) => {
  expect(asked(...texts)).toEqual(expected);
});

test.each([
  ['its column says it', 'ข้อ\tปี 2571\ni1\t90'],
  ['a title chooses it among columns', 'ITA ปี 2571\nข้อ\tปี 2570\tปี 2571\ni1\t80\t90'],
  ['a title states it', 'ผลการประเมิน ITA ปี 2571\nข้อ\tคะแนน\ni1\t90'],
])('scores of a year whose rules are not known are read by those of another, which is said: %s', (_what, text) => {
  const result = analyse({ tabs: [tabOf(text)], settings: NO_SETTINGS, measures: null, bank: [] });
  if (result.kind !== 'analysed') throw new Error(result.kind);
  const scores = result.sheet.statements.map(({ parsed }) => (parsed.kind === 'number' ? parsed.score : null));
  expect({ scores, yearKnown: result.yearKnown }).toEqual({ scores: [9000], yearKnown: false });
  expect(result.findings.map(({ rule }) => rule)).toContain('year-assumed');
});
