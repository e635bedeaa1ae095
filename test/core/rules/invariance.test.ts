import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Tab } from '../../../src/core/table/cell.ts';
import { analysisOf } from '../../support/checking.ts';
import { seeded } from '../lattice/drawnAgency.ts';
import { drawTables, scoresTab, YEARS } from './drawnWorkbook.ts';
import { NAMES, rewrite } from './rewritings.ts';
import { slipped } from './slips.ts';

/** Slips that give findings wherever a row or column stands. */
const SLIPS = [
  ...['mistyped digit', 'swapped digits', 'lost decimal point', 'one decimal less', 'emptied score', 'lost row'],
  ...['another level', 'another instrument'],
];

interface Apart {
  readonly slips?: readonly string[];
  readonly rules?: readonly string[];
}

/** What a rewriting does change. */
const APART: Readonly<Record<string, Apart>> = {
  'disclosures with a zero for o': { rules: ['thai-zero-code'] },
  // Of two tables under one row of headings only the first one's remarks are read.
  'surveys and disclosures side by side': { rules: ['remark-contradicts'] },
};

const aSeed = fc.integer({ min: 0, max: 1_000_000 });
const drawn = fc.record({
  seed: aSeed,
  year: fc.constantFrom(...YEARS),
  slips: fc.array(fc.constantFrom(...SLIPS), { maxLength: 2 }),
  rewriting: aSeed,
});

/** What a reader learns from a sheet, wherever and however its figures stand in it. */
function learntFrom(tab: Tab, apart: readonly string[]) {
  const { framework, results, weak, findings } = analysisOf(tab);
  return {
    year: framework.fiscalYear,
    items: [...results.items].sort(),
    indicators: results.indicators.map(({ id, reported, computed, used }) => [id, reported, computed, used]),
    instruments: results.instruments,
    overall: results.overall,
    level: results.level,
    weak: weak.map(({ item }) => item.code),
    findings: findings
      .filter(({ rule }) => !apart.includes(rule))
      .map(({ rule, item }) => `${rule} ${item ?? ''}`)
      .sort(),
  };
}

test.each(NAMES)('the same is learnt with %s', { timeout: 900_000 }, (name) => {
  const { slips: withoutSlips = [], rules: apart = [] } = APART[name] ?? {};
  fc.assert(
    fc.property(drawn, ({ seed, year, slips, rewriting }) => {
      const plain = slips
        .filter((kind) => !withoutSlips.includes(kind))
        .reduce((tab, kind, index) => slipped(tab, kind, seeded(seed + index)), scoresTab(drawTables(seed, year)));
      expect(learntFrom(rewrite(plain, name, seeded(rewriting)), apart)).toEqual(learntFrom(plain, apart));
    }),
    { numRuns: Number(process.env['ITA_WORKBOOKS'] ?? 3) },
  );
});

test.each(NAMES)('%s: other cells than before', (name) => {
  const plain = scoresTab(drawTables(1, 2567));
  expect(rewrite(plain, name, seeded(1)).rows).not.toEqual(plain.rows);
});
