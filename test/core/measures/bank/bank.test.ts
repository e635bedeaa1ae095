import { describe, expect, it } from 'vitest';
import { frameworks } from '../../../../src/core/framework/frameworks.ts';
import { topicsOfIssue } from '../../../../src/core/framework/shared/issues.ts';
import { measureBank } from '../../../../src/core/measures/bank/index.ts';
import { flawOf } from '../../framework/thaiText.ts';

const textsOf = (measure: (typeof measureBank)[number]) => [
  measure.title,
  ...measure.steps,
  measure.responsible,
  measure.success,
];

describe.each(frameworks.filter(({ items }) => items.length > 0))('the measure bank for $fiscalYear', (framework) => {
  const asked = new Set<string | null>(framework.items.map(({ key }) => key));

  it('has a measure for every topic of the year', () => {
    const answered = new Set<string | null>(measureBank.flatMap(({ topics }) => topics));
    expect([...asked].filter((key) => key !== null && !answered.has(key))).toEqual([]);
  });

  it.each(framework.issues)('has a measure about every known item of issue $id, under that very issue', (issue) => {
    const covered = new Set<string | null>(
      measureBank.filter((measure) => measure.issue === issue.id).flatMap(({ topics }) => topics),
    );
    const items = framework.items.filter(({ code, key }) => key !== null && issue.items.value.includes(code));
    expect(items.filter(({ key }) => !covered.has(key))).toEqual([]);
  });

  it('can show every measure with evidence in a disclosure of the year', () => {
    const proposable = measureBank.filter(({ topics }) => topics.some((topic) => asked.has(topic)));
    const unseen = proposable.filter(({ evidence }) => evidence && !evidence.some((key) => asked.has(key)));
    expect(unseen.map(({ id }) => id)).toEqual([]);
  });
});

describe('the measure bank', () => {
  it('is about topics of its issue only, each of which some year has', () => {
    const known = new Set(frameworks.flatMap(({ items }) => items.map(({ key }) => key)));
    const foreign = measureBank.flatMap(({ id, issue, topics }) =>
      topics.filter((topic) => !topicsOfIssue(issue).includes(topic) || !known.has(topic)).map((topic) => [id, topic]),
    );
    expect(foreign).toEqual([]);
  });

  it('leaves its evidence in disclosures that some year has', () => {
    const disclosures = new Set<string | null>(
      frameworks.flatMap(({ items }) => items.filter(({ instrument }) => instrument === 'OIT').map(({ key }) => key)),
    );
    const evidence = measureBank.flatMap((measure) => measure.evidence ?? []);
    expect(evidence.filter((key) => !key.startsWith('o-') || !disclosures.has(key))).toEqual([]);
  });

  it('has one general measure for every issue', () => {
    const general = measureBank.filter((measure) => measure.topics.length === 0).map((measure) => measure.issue);
    expect(general).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });
});

describe('the measures of the bank', () => {
  it('have ids of their own, in kebab case', () => {
    const ids = measureBank.map((measure) => measure.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
  });

  it('name each topic and each disclosure once', () => {
    for (const { topics, evidence = [] } of measureBank) {
      expect(new Set(topics).size).toBe(topics.length);
      expect(new Set(evidence).size).toBe(evidence.length);
    }
  });

  it('leave their evidence in every disclosure that they improve', () => {
    const forgotten = measureBank.flatMap(({ id, topics, evidence = [] }) =>
      topics
        .filter((topic) => topic.startsWith('o-') && !evidence.some((key) => key === topic))
        .map((key) => [id, key]),
    );
    expect(forgotten).toEqual([]);
  });

  it('are not the same measure twice', () => {
    const texts = measureBank.flatMap((measure) => [measure.title, ...measure.steps, measure.success]);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });

  it('fit their title into a table cell', () => {
    expect(measureBank.filter((measure) => measure.title.length > 90).map((measure) => measure.id)).toEqual([]);
  });

  it('have two to five steps', () => {
    expect(measureBank.filter(({ steps }) => steps.length < 2 || steps.length > 5).map(({ id }) => id)).toEqual([]);
  });

  it('leave the numbering of steps to the document', () => {
    const numbered = measureBank
      .flatMap((measure) => measure.steps)
      .filter((step) => !/^[\u0e01-\u0e2e\u0e40-\u0e44]/.test(step));
    expect(numbered).toEqual([]);
  });

  it('name no year, since they are proposed in any', () => {
    expect(measureBank.flatMap(textsOf).filter((text) => /พ\.ศ\.|[0-9๐-๙]{4}/.test(text))).toEqual([]);
  });

  it('write figures in Arabic digits, which the document may turn into Thai ones', () => {
    expect(measureBank.flatMap(textsOf).filter((text) => /[๐-๙]/.test(text))).toEqual([]);
  });

  it('can be seen to have worked', () => {
    expect(measureBank.filter((measure) => measure.success.length < 20).map((measure) => measure.id)).toEqual([]);
  });

  it('are clean Thai', () => {
    expect(
      measureBank
        .flatMap(textsOf)
        .map(flawOf)
        .filter((flaw) => flaw !== null),
    ).toEqual([]);
  });
});
