import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frameworks } from '../../../src/core/framework/frameworks.ts';
import { fy2567 } from '../../../src/core/framework/fy2567/index.ts';
import { levelOf, overallFromInstruments } from '../../../src/core/results/composition.ts';
import { mean } from '../../../src/core/score/hundredths.ts';
import {
  barFormula,
  differenceFormula,
  levelFormula,
  meanFormula,
  preferFormula,
  refs,
  repeatFormula,
  weightedFormula,
} from '../../../src/core/tabs/formulas.ts';
import { computedFormula } from '../../support/computedTabs.ts';
import { anyScore } from '../../support/sheets.ts';

const at = (row: number, column = 1, tab = 'T') => ({ tab, row, column });
const shown = (score: number | null | undefined) => (score == null ? '' : score / 100);
const below = (scores: readonly (number | null)[]) => scores.map((score) => [shown(score)]);
const places = (count: number) => Array.from({ length: count }, (_, index) => at(index + 1));

describe('cells as arguments', () => {
  test.each([
    [[], ''],
    [[at(4, 2)], 'T!B4'],
    [[at(4, 2), at(5, 2), at(6, 2)], 'T!B4:B6'],
    [[at(4, 2), at(6, 2)], 'T!B4,T!B6'],
    [[at(5, 2), at(4, 2)], 'T!B5,T!B4'],
    [[at(4, 2), at(5, 3)], 'T!B4,T!C5'],
    [[at(4, 2), at(5, 2, 'ผล ITA')], "T!B4,'ผล ITA'!B5"],
  ])('%j are %j', (cells, written) => {
    expect(refs(cells)).toBe(written);
  });
});

describe('a bar', () => {
  const bar = (score: string | number, target = 85) => computedFormula(barFormula(at(1), 20, target), [[score]]);

  test.each([
    [0, '░'.repeat(17)],
    [53.34, `${'█'.repeat(10)}▋${'░'.repeat(6)}`],
    [84.99, '█'.repeat(17)],
    [85, `${'█'.repeat(16)}▓`],
    [88.65, `${'█'.repeat(16)}▓▊`],
    [92.49, `${'█'.repeat(16)}▓█▌`],
    [100, `${'█'.repeat(16)}▓███`],
    ['', ''],
  ])('of %s is as long as the score, and marks the target or is drawn out to it', (score, blocks) => {
    expect(bar(score)).toBe(blocks);
  });

  test('is longer the higher the score, to an eighth of a block, and reaches the target with it', () => {
    const eighths = (blocks: string) =>
      [...blocks].reduce((sum, block) => sum + (block === '▓' ? 8 : ' ▏▎▍▌▋▊▉█'.indexOf(block)), 0);
    fc.assert(
      fc.property(anyScore, fc.integer({ min: 50, max: 100 }), (hundredths, target) => {
        const score = hundredths / 100;
        const blocks = String(bar(score, target));
        expect(Math.abs(eighths(blocks.replace(/░/g, '')) - score * 1.6)).toBeLessThanOrEqual(0.5);
        expect(blocks.includes('▓')).toBe(score >= target);
        expect([...blocks].length).toBeLessThanOrEqual(21);
      }),
    );
  });
});

describe('a spreadsheet computes as the core does', () => {
  test('the mean, and none where a cell is empty', () => {
    fc.assert(
      fc.property(fc.array(fc.option(anyScore, { freq: 12 }), { minLength: 1, maxLength: 9 }), (scores) => {
        const known = scores.filter((score) => score !== null);
        const expected = known.length < scores.length ? null : mean(known);
        expect(computedFormula(meanFormula(places(scores.length)), below(scores))).toBe(shown(expected));
      }),
    );
    expect(computedFormula(meanFormula([]), [])).toBe('');
  });

  test('the weighted mean of the instruments, and none where one is not known', () => {
    const score = fc.option(anyScore, { freq: 12 });
    fc.assert(
      fc.property(score, score, score, (IIT, EIT, OIT) => {
        const weighted = [30, 30, 40].map((weight, index) => ({ place: at(index + 1), weight }));
        expect(computedFormula(weightedFormula(weighted), below([IIT, EIT, OIT]))).toBe(
          shown(overallFromInstruments(fy2567, { IIT, EIT, OIT })),
        );
      }),
    );
    const seed = [8865, 8602, 5566];
    const weighted = [30, 30, 40].map((weight, index) => ({ place: at(index + 1), weight }));
    expect(computedFormula(weightedFormula(weighted), below(seed))).toBe(74.67);
    const [half, ...whole] = [30.5, 30, 39.5].map((weight, index) => ({ place: at(index + 1), weight }));
    // 30.5 % of 88.65, 30 % of 86.02 and 39.5 % of 55.66.
    expect(half && computedFormula(weightedFormula([half, ...whole]), below(seed))).toBe(74.83);
  });

  const bounds = [9999, 9500, 9499, 8500, 8499, 7500, 7499, 7000, 6999, 6500, 5500, 5499, 5000, 4999, 0];

  test.each(frameworks)('the level of $fiscalYear', (framework) => {
    const figure = fc.option(fc.oneof(fc.constantFrom(...bounds), anyScore), { freq: 9 });
    const level = (...[overall, IIT, EIT, OIT]: [number | null, number | null, number | null, number | null]) => [
      computedFormula(levelFormula(framework, at(1), [at(2), at(3), at(4)]), below([overall, IIT, EIT, OIT])),
      levelOf(framework, overall, { IIT, EIT, OIT })?.name.th ?? '',
    ];
    fc.assert(
      fc.property(figure, figure, figure, figure, (...figures) => {
        const [written, computed] = level(...figures);
        expect(written).toBe(computed);
      }),
    );
    for (const score of bounds) {
      const [written, computed] = level(score, score, score, score);
      expect(written).toBe(computed);
      const [alone, without] = level(score, null, null, null);
      expect(alone).toBe(without);
    }
  });
});

test.each([
  ['', '', '', '', ''],
  [88.65, '', 88.65, 88.65, ''],
  ['', 88.65, 88.65, '', ''],
  [0, 88.65, 0, 0, -88.65],
  [88.65, 86.02, 88.65, 88.65, 2.63],
  ['ผ่าน', 'ผ่านดี', 'ผ่าน', 'ผ่าน', ''],
])('of %j reported and %j computed, %j is used, %j repeated, %j the difference', (a, b, used, repeated, difference) => {
  const formulas = [preferFormula(at(1), at(2)), repeatFormula(at(1)), differenceFormula(at(1), at(2))];
  expect(formulas.map((formula) => computedFormula(formula, [[a], [b]]))).toEqual([used, repeated, difference]);
});
