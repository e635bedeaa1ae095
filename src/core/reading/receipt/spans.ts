import type { Place } from '../../table/cell.ts';
import type { Entry } from '../parse/grid.ts';

/** The first and the last of cells in one column or one row; the same twice of a single cell. */
export type Span = readonly [first: Place, last: Place];

/** Where the figures of a column stand; of one without figures where they should. */
export function spanOfEntries(entries: readonly Entry[]): Span[] {
  const filled = entries.filter(({ parsed }) => parsed.kind !== 'empty');
  const [first] = filled.length > 0 ? filled : entries;
  if (first === undefined) return [];
  // A line that slipped to another column is not the end of this one.
  const inLine = filled.filter(({ place }) => place.column === first.place.column || place.row === first.place.row);
  return [[first.place, (inLine[inLine.length - 1] ?? first).place]];
}

/** Cells as spans: those right below one another are one. */
export function spansOf(places: readonly Place[]): Span[] {
  const spans: [Place, Place][] = [];
  for (const place of places) {
    const span = spans[spans.length - 1];
    const last = span?.[1];
    if (span && last?.tab === place.tab && last.column === place.column && last.row + 1 === place.row) span[1] = place;
    else spans.push([place, place]);
  }
  return spans;
}

/** From the first to the last of spans of one column, or of one row. */
export function hull(spans: readonly Span[]): Span[] {
  const places = spans.flat().sort((a, b) => a.row - b.row || a.column - b.column);
  const [first] = places;
  const last = places[places.length - 1];
  return first && last ? [[first, last]] : [];
}
