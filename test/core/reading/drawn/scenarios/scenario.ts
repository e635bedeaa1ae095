import { type Random, wholeNumber } from '../../../lattice/drawnAgency.ts';
import { type Column, drawColumn, type Sources } from '../columns.ts';
import type { Drawn } from '../drawn.ts';
import { pick, sample } from '../draws.ts';
import { drawFigures, withSubIndicators } from '../figures.ts';
import { HEADINGS, type Role, STRANGE } from '../vocabulary.ts';
import { WRITINGS } from '../writing.ts';

/** A way in which a sheet may be hard to read. */
export interface Scenario {
  readonly name: string;
  /** Drawn so often, compared with the others. */
  readonly share: number;
  readonly draw: (random: Random) => Drawn;
}

/** Columns that can stand beside the score. */
export const BESIDE: readonly Role[] = [
  'mean',
  'full',
  'respondents',
  'rank',
  'last-year',
  'draft',
  'weighted',
  'change',
  'target',
  'indicator',
  'number',
  'budget',
  'links',
  'verdict',
  'remark',
  'topic',
  'weight',
];

export function drawSources(random: Random): Sources {
  const writing = pick(random, Object.values(WRITINGS));
  const figures = () => withSubIndicators(drawFigures(random));
  return { own: figures(), others: figures(), writing };
}

export function known(random: Random, role: Role, sources: Sources): Column {
  return drawColumn(random, role, pick(random, HEADINGS[role]), sources);
}

/** Columns under headings that say nothing, each under another. */
export function strange(random: Random, roles: readonly Role[], sources: Sources): Column[] {
  const headings = sample(random, STRANGE, roles.length);
  return roles.map((role, index) => drawColumn(random, role, headings[index] ?? '', sources));
}

/** So many different roles. */
export function drawRoles(random: Random, roles: readonly Role[], from: number, to: number): Role[] {
  return sample(random, roles, wholeNumber(random, from, to));
}
