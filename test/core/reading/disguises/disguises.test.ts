/** A clean table is read as the same figures and gives no alarm, however it is dressed up. */

import { describe, expect, test } from 'vitest';
import { seeded } from '../../lattice/drawnAgency.ts';
import { drawFigures } from '../drawn/figures.ts';
import { read } from '../drawn/readDrawn.ts';
import { codeDisguises } from './codes.ts';
import { digitDisguises } from './digits.ts';
import { type Disguise, PLAIN } from './disguise.ts';
import { layoutDisguises } from './layouts.ts';

const DISGUISES = [PLAIN, ...codeDisguises, ...digitDisguises, ...layoutDisguises];
const AGENCIES = [3, 7, 12].map((seed) => drawFigures(seeded(seed)));

function readAs({ tabs }: Disguise, figures: (typeof AGENCIES)[number]) {
  const reading = read({ tabs: tabs(figures), answers: { fiscalYear: 2567 } });
  if (reading.kind !== 'figures') return { figures: reading, alarms: [] };
  const alarms = reading.findings.filter(({ severity }) => severity !== 'notice');
  return {
    figures: Object.fromEntries([...reading.figures].sort()),
    alarms: alarms.map(({ rule, item, params }) => `${rule} ${item ?? ''} ${JSON.stringify(params)}`),
  };
}

describe.each(AGENCIES.map((figures, index) => ({ figures, agency: index + 1 })))('agency $agency', ({ figures }) => {
  test.each(DISGUISES.map((disguise) => ({ disguise, name: disguise.name })))('$name', ({ disguise }) => {
    expect(readAs(disguise, figures)).toEqual({ figures: Object.fromEntries([...figures].sort()), alarms: [] });
  });
});
