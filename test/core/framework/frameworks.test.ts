import { describe, expect, it } from 'vitest';
import { type Framework, INSTRUMENTS, SURVEYS } from '../../../src/core/framework/framework.ts';
import { frameworkOf, frameworks, newest } from '../../../src/core/framework/frameworks.ts';
import type { TopicKey } from '../../../src/core/framework/topics/index.ts';
import { topics } from '../../../src/core/framework/topics/index.ts';
import { flawOf } from './thaiText.ts';

const of = (fiscalYear: number): Framework => {
  const framework = frameworkOf(fiscalYear);
  if (!framework) throw new Error(`${fiscalYear} is not known`);
  return framework;
};
const range = (letter: string, last: number) => Array.from({ length: last }, (_, index) => `${letter}${index + 1}`);

describe('the known fiscal years', () => {
  it('are 2562 to 2569, in order', () => {
    expect(frameworks.map(({ fiscalYear }) => fiscalYear)).toEqual([2562, 2563, 2564, 2565, 2566, 2567, 2568, 2569]);
  });

  it('are found by their year', () => {
    expect(frameworkOf(2567)?.fiscalYear).toBe(2567);
  });

  it('are null where a year is not known', () => {
    expect([frameworkOf(2024), frameworkOf(2561), frameworkOf(2570)]).toEqual([null, null, null]);
  });

  it('have one that is taken where nothing speaks for another: the newest known in full', () => {
    expect(newest.fiscalYear).toBe(2568);
  });
});

describe('the items', () => {
  it.each([
    [2562, 0, 0, 0],
    [2563, 0, 0, 0],
    [2564, 30, 15, 43],
    [2565, 30, 15, 43],
    [2566, 0, 0, 43],
    [2567, 15, 9, 35],
    [2568, 15, 9, 28],
    [2569, 0, 0, 26],
  ])('of %i are %i of staff, %i of the public and %i disclosures, in order', (year, iit, eit, oit) => {
    expect(of(year).items.map(({ code }) => code)).toEqual([
      ...range('i', iit),
      ...range('e', eit),
      ...range('o', oit),
    ]);
  });

  it.each<[TopicKey, (string | undefined)[]]>([
    ['o-e-service', ['o17', 'o17', 'o18', 'o13', 'o10', 'o10']],
    ['o-contact', ['o5', 'o5', 'o5', 'o4', undefined, undefined]],
    ['o-procurement-monthly', ['o23', 'o23', 'o21', undefined, undefined, 'o11']],
    ['o-participation', ['o33', 'o33', 'o30', 'o25', 'o20', 'o19']],
    ['o-anti-corruption-plan', ['o39', 'o39', 'o36', 'o32', 'o25', 'o23']],
    ['o-no-gift-declaration', [undefined, 'o34', 'o31', 'o26', undefined, undefined]],
    ['i-borrowing', [undefined, undefined, undefined, 'i10', 'i10', undefined]],
  ])('about %s have these numbers from 2564 to 2569', (topic, numbers) => {
    const years = frameworks.filter(({ fiscalYear }) => fiscalYear >= 2564);
    expect(years.map(({ items }) => items.find(({ key }) => key === topic)?.code)).toEqual(numbers);
  });

  it.each([
    [2566, 'o43', 'การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน'],
    [2567, 'o35', 'รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน'],
    [2568, 'o28', 'รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปี 2567'],
    [2569, 'o26', 'รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปี 2568'],
    [2568, 'o3', 'ข้อมูลการติดต่อ'],
    [2568, 'o7', 'รายงานผลการดำเนินงานประจำปี 2567'],
    [2568, 'o25', 'แผนปฏิบัติการป้องกันการทุจริต ประจำปี 2568'],
    [2569, 'o12', 'รายงานสรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี 2568'],
    [2569, 'o23', 'แผนปฏิบัติการป้องกันการทุจริต ประจำปี 2569'],
  ])('of %i call %s %s', (year, code, name) => {
    expect(of(year).items.find((item) => item.code === code)?.topic.th).toBe(name);
  });

  it('name the year before in every report, and the year itself in every plan, from 2568 on', () => {
    for (const year of [2568, 2569]) {
      const dated = of(year).items.flatMap(({ key, topic }) => {
        const named = /25\d\d$/.exec(topic.th)?.[0];
        return named === undefined ? [] : [[key, Number(named) - year]];
      });
      expect(dated.filter(([key]) => /report|statistics/.test(String(key))).every(([, apart]) => apart === -1)).toBe(
        true,
      );
      expect(dated.filter(([key]) => /plan|risks|progress/.test(String(key))).every(([, apart]) => apart === 0)).toBe(
        true,
      );
      expect(dated.length).toBeGreaterThan(9);
    }
  });

  it('of 2568 are all confirmed, and so is which are the plan and its report', () => {
    const { items, planItem, reportItem } = of(2568);
    const marks = items.filter(({ instrument }) => instrument === 'OIT').map(({ mark }) => mark);
    expect(new Set([...marks, planItem?.mark, reportItem?.mark])).toEqual(new Set(['confirmed']));
  });

  it('that were taken over from another year are all to be checked', () => {
    const surveys = of(2568).items.filter(({ instrument }) => instrument !== 'OIT');
    expect(new Set(surveys.flatMap(({ mark, grouping }) => [mark, grouping]))).toEqual(new Set(['recalled']));
  });

  it('have every topic in some year', () => {
    const used = new Set(frameworks.flatMap(({ items }) => items.map(({ key }) => key)));
    expect(Object.keys(topics).filter((key) => !used.has(key as TopicKey))).toEqual([]);
  });
});

describe('the sub-indicators', () => {
  it.each([
    [2564, [9, 8, 7, 4, 5, 8, 2]],
    [2565, [9, 8, 7, 4, 5, 8, 2]],
    [2566, [10, 8, 4, 4, 4, 8, 5]],
    [2567, [6, 7, 4, 4, 4, 6, 4]],
    [2568, [4, 7, 2, 3, 4, 4, 4]],
  ])('of %i hold every disclosure once, so many each: %j', (year, sizes) => {
    const { subIndicators, items } = of(year);
    const held = subIndicators.map(({ id }) => items.filter(({ subIndicator }) => subIndicator === id));
    expect(subIndicators.map(({ id }) => id)).toEqual(['9.1', '9.2', '9.3', '9.4', '9.5', '10.1', '10.2']);
    expect(held.map(({ length }) => length)).toEqual(sizes);
    expect(held.flat().map(({ code }) => code)).toEqual(
      range(
        'o',
        sizes.reduce((a, b) => a + b),
      ),
    );
  });

  it('of 2566 end with one that is named after the measures for integrity', () => {
    expect(of(2566).subIndicators.at(-1)?.name.th).toBe('มาตรการส่งเสริมคุณธรรมและความโปร่งใส');
  });

  it('are not known of 2569, so its disclosures stand under none', () => {
    expect(of(2569).subIndicators).toEqual([]);
    expect(new Set(of(2569).items.map(({ subIndicator }) => subIndicator))).toEqual(new Set([null]));
  });
});

describe('the answers of the surveys', () => {
  it.each([
    [[2562, 2563, 2564, 2565, 2566], null],
    [[2567, 2568, 2569], 2000],
  ])('of %j lie apart by %s', (years, step) => {
    const steps = years.flatMap((year) => SURVEYS.map((id) => of(year).answerSteps[id]?.value ?? null));
    expect(new Set(steps)).toEqual(new Set([step]));
  });
});

describe('the plan and its report', () => {
  it.each([
    [2562, null, null],
    [2563, null, null],
    [2564, 'o42', 'o43'],
    [2565, 'o42', 'o43'],
    [2566, 'o42', 'o43'],
    [2567, 'o34', 'o35'],
    [2568, 'o27', 'o28'],
    [2569, 'o25', 'o26'],
  ])('of %i are %s and %s', (year, plan, report) => {
    const { planItem, reportItem, items } = of(year);
    expect([planItem?.value ?? null, reportItem?.value ?? null]).toEqual([plan, report]);
    const keyOf = (code: string | null) => items.find((item) => item.code === code)?.key ?? null;
    expect([keyOf(plan), keyOf(report)]).toEqual(
      plan === null ? [null, null] : ['o-integrity-measures', 'o-integrity-report'],
    );
  });
});

describe.each(frameworks)('the framework of $fiscalYear', (framework) => {
  const { items, indicators, subIndicators, levels, issues, weights } = framework;
  const codes = items.map(({ code }) => code);

  it('has codes and topics of its own for its items', () => {
    const keys = items.flatMap(({ key }) => key ?? []);
    expect(new Set(codes).size).toBe(codes.length);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(items.map(({ topic }) => topic.th)).size).toBe(items.length);
  });

  it('puts its items under indicators of their instrument, and in sub-indicators of that indicator', () => {
    for (const { code, instrument, indicator, subIndicator } of items) {
      expect(code.charAt(0)).toBe(instrument.charAt(0).toLowerCase());
      expect(indicators.find(({ id }) => id === indicator)?.instrument).toBe(instrument);
      if (subIndicator !== null) expect(subIndicators.find(({ id }) => id === subIndicator)?.indicator).toBe(indicator);
    }
  });

  it('has ten indicators, five of staff, three of the public and two of disclosure', () => {
    expect(indicators.map(({ id, instrument }) => `${instrument} ${id}`)).toEqual([
      ...['IIT 1', 'IIT 2', 'IIT 3', 'IIT 4', 'IIT 5'],
      ...['EIT 6', 'EIT 7', 'EIT 8', 'OIT 9', 'OIT 10'],
    ]);
  });

  it('has weights that add up to 100', () => {
    expect(INSTRUMENTS.reduce((sum, id) => sum + weights.value[id], 0)).toBe(100);
  });

  it('has levels that go down, the last for whatever is left', () => {
    const ranks = levels.map(({ minOverall, minEach }) => minOverall * 100_00 + minEach);
    expect(ranks).toEqual([...new Set(ranks)].sort((a, b) => b - a));
    expect(ranks[ranks.length - 1]).toBe(0);
    expect(levels).toHaveLength(framework.fiscalYear < 2566 ? 7 : 5);
  });

  it('leaves no item without an issue, and names items that exist, once and in order', () => {
    for (const issue of issues) {
      expect(issue.items.value).toEqual(codes.filter((code) => issue.items.value.includes(code)));
    }
    expect(codes.filter((code) => !issues.some(({ items: { value } }) => value.includes(code)))).toEqual([]);
  });

  it('is worded in clean Thai, and in English without Thai in it', () => {
    const named = [
      ...[...indicators, ...subIndicators, ...levels, ...issues].map(({ name }) => name),
      ...items.map(({ topic }) => topic),
    ];
    expect(named.map(({ th }) => flawOf(th)).filter((flaw) => flaw !== null)).toEqual([]);
    expect(named.filter(({ en }) => !/^[ -~]+$/.test(en))).toEqual([]);
  });
});
