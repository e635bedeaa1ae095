import { describe, expect, it } from 'vitest';
import { frameworks } from '../../../../src/core/framework/frameworks.ts';
import { measureBank } from '../../../../src/core/measures/bank/index.ts';
import { flawOf } from '../../framework/thaiText.ts';

const textsOf = (measure: (typeof measureBank)[number]) => [
  measure.title,
  ...measure.steps,
  measure.responsible,
  measure.success,
];

describe.each(frameworks)('the measure bank for $fiscalYear', (framework) => {
  it.each(framework.issues)('has a measure for every item of issue $id, under that very issue', (issue) => {
    const covered = new Set(
      measureBank.filter((measure) => measure.issue === issue.id).flatMap((measure) => measure.items),
    );
    expect(issue.items.value.filter((code) => !covered.has(code))).toEqual([]);
  });

  it('names no item that its issue does not have', () => {
    const itemsOf = new Map(framework.issues.map((issue) => [issue.id, issue.items.value]));
    const foreign = measureBank.flatMap((measure) =>
      measure.items.filter((code) => !itemsOf.get(measure.issue)?.includes(code)).map((code) => [measure.id, code]),
    );
    expect(foreign).toEqual([]);
  });

  it('has one measure for every issue to keep up what is good', () => {
    const general = measureBank.filter((measure) => measure.items.length === 0).map((measure) => measure.issue);
    expect(general).toEqual(framework.issues.map((issue) => issue.id));
  });
});

describe('the measures of the bank', () => {
  it('have ids of their own, in kebab case', () => {
    const ids = measureBank.map((measure) => measure.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
  });

  it('name each item once', () => {
    for (const { items } of measureBank) expect(new Set(items).size).toBe(items.length);
  });

  it('are not the same measure twice', () => {
    const texts = measureBank.flatMap((measure) => [measure.title, ...measure.steps, measure.success]);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });

  it('fit their title into a table cell', () => {
    expect(measureBank.filter((measure) => measure.title.length > 120).map((measure) => measure.id)).toEqual([]);
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
