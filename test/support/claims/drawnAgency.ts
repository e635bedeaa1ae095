import fc from 'fast-check';
import { INSTRUMENTS } from '../../../src/core/framework/framework.ts';
import { frameworks } from '../../../src/core/framework/frameworks.ts';

/** A sheet of an agency of any year, of which any part is left out. */
export interface DrawnSheet {
  readonly fiscalYear: number;
  readonly text: string;
}

type Counts = readonly [iit: number, eit: number];

/** How many questions each survey has; in a year of which nobody knows it, as many as in others, or not. */
const USUAL: Counts = [15, 9];
const SURVEYS: Readonly<Partial<Record<number, readonly Counts[]>>> = {
  2562: [USUAL, [30, 15]],
  2563: [USUAL, [30, 15]],
  2564: [[30, 15]],
  2565: [[30, 15]],
  2566: [USUAL, [30, 15], [20, 9]],
  2569: [USUAL, USUAL, [12, 6], [20, 12]],
};

const score = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 8500, max: 10_000 }) },
  { weight: 2, arbitrary: fc.integer({ min: 6000, max: 8499 }) },
  { weight: 2, arbitrary: fc.constant(10_000) },
);
const disclosure = fc.constantFrom(10_000, 10_000, 10_000, 5000, 0);
const written = (hundredths: number) => (hundredths / 100).toFixed(2);

/** None of it, all of it, or some of it. */
const part = <T>(all: readonly T[]): fc.Arbitrary<readonly T[]> =>
  fc.oneof(fc.constant([]), fc.constant(all), fc.constant(all), fc.subarray([...all]));

const yearWithCounts = fc
  .constantFrom(...frameworks)
  .chain((framework) =>
    fc.constantFrom(...(SURVEYS[framework.fiscalYear] ?? [USUAL])).map((counts) => ({ framework, counts })),
  );

export const drawnSheet: fc.Arbitrary<DrawnSheet> = yearWithCounts.chain(({ framework, counts: [iit, eit] }) => {
  const { fiscalYear, items, indicators } = framework;
  const numbered = (letter: string, count: number) =>
    Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);
  const codes = [
    ...numbered('i', iit),
    ...numbered('e', eit),
    ...items.filter(({ instrument }) => instrument === 'OIT').map(({ code }) => code),
  ];
  const scored = <T>(all: readonly T[], of: (one: T) => fc.Arbitrary<number>) =>
    part(all).chain((some) => fc.tuple(...some.map((one) => of(one).map((value) => [one, value] as const))));
  return fc
    .record({
      items: scored(codes, (code) => (code.startsWith('o') ? disclosure : score)),
      indicators: scored(
        indicators.map(({ id, name }) => `ตัวชี้วัดที่ ${id} ${name.th}`),
        () => score,
      ),
      instruments: scored(INSTRUMENTS, () => score),
      parts: scored(fiscalYear < 2566 ? [] : ['EIT ส่วนที่ 1', 'EIT ส่วนที่ 2'], () => score),
      overall: fc.option(score),
      level: fc.option(fc.constantFrom(...framework.levels.map(({ name }) => name.th))),
    })
    .filter((drawn) => drawn.items.length + drawn.indicators.length + drawn.instruments.length > 0)
    .map((drawn) => {
      const rows = (all: readonly (readonly [string, number])[]) =>
        all.map(([name, value]) => `${name}\t${written(value)}`);
      const table = (heading: string, all: readonly (readonly [string, number])[]) =>
        all.length > 0 ? ['', `${heading}\tคะแนน`, ...rows(all)] : [];
      const text = [
        `ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ${fiscalYear}`,
        'เทศบาลตำบลตัวอย่าง อำเภอเมือง จังหวัดพิจิตร',
        ...(drawn.overall === null ? [] : [`คะแนนภาพรวม\t${written(drawn.overall)}`]),
        ...(drawn.level === null ? [] : [`ระดับผลการประเมิน\t${drawn.level}`]),
        ...table('เครื่องมือ', [...drawn.instruments, ...drawn.parts]),
        ...table('ตัวชี้วัด', drawn.indicators),
        ...table('ข้อ', drawn.items),
      ].join('\n');
      return { fiscalYear, text };
    });
});
