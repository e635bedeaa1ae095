import { block, merged } from '../block.ts';
import { pick } from '../draws.ts';
import { INSTRUMENT_IDS, instrumentOf } from '../figures.ts';
import { INSTRUMENT_HEADINGS, NUMBER_HEADINGS } from '../vocabulary.ts';
import { cellsOf, headingsOf, hiddenOf, type Layout } from './layout.ts';

/** The instrument merged down over its items, which have numbers alone. */
export const mergedInstruments: Layout = {
  name: 'merged instruments',
  holdsTotals: false,
  lay: (random, content) => {
    const groups = INSTRUMENT_IDS.map((id) => content.subjects.filter((subject) => instrumentOf(subject) === id));
    const starts = groups.map((_, index) => 1 + groups.slice(0, index).flat().length);
    const rows = groups.flatMap((items, group) =>
      items.map((item, index) => [
        index === 0 ? (INSTRUMENT_IDS[group] ?? '') : null,
        Number(item.slice(1)),
        ...cellsOf(content, item),
      ]),
    );
    return [
      {
        block: block(
          [[pick(random, INSTRUMENT_HEADINGS), pick(random, NUMBER_HEADINGS), ...headingsOf(content)], ...rows],
          groups.flatMap((items, index) => merged(starts[index] ?? 0, 0, items.length)),
          hiddenOf(content, 2),
        ),
      },
    ];
  },
};
