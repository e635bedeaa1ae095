import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useReducer, useState } from 'preact/hooks';
import type { SheetView } from '../../protocol/sheetView.ts';
import type { Place } from '../../protocol/state.ts';
import { Heights, widthOf } from './geometry.ts';

/** Rows beyond the edges that are drawn too. */
const MARGIN_ROWS = 6;
/** A new sheet has a thousand empty rows: so many are shown beyond what is used, and more as one goes there. */
const EMPTY_ROWS = 100;
const EMPTY_COLUMNS = 26;
/** Up to so many columns all are drawn, so that a long text runs on wherever one looks. */
const ALL_COLUMNS = 40;

/** What of a sheet is drawn. */
export interface Window {
  /** In order; between two that do not follow each other there is a gap. */
  readonly rows: readonly number[];
  readonly lastRow: number;
  readonly columns: readonly number[];
  readonly lastColumn: number;
  readonly heights: Heights;
}

interface Scrolled {
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly width: number;
}

/** The part of a sheet that is in sight, with the frozen rows and the selected one, which keeps the focus. */
export function useWindow(area: RefObject<HTMLElement | null>, sheet: SheetView, place: Place) {
  const [scrolled, setScrolled] = useState<Scrolled>({ top: 0, left: 0, height: 900, width: 1400 });
  const [, again] = useReducer((count: number) => count + 1, 0);
  const heights = useMemo(() => new Heights(sheet), [sheet.id, sheet.rowHeights]);

  const look = () => {
    const { scrollTop: top, scrollLeft: left, clientHeight: height, clientWidth: width } = area.current ?? {};
    if (top === undefined || left === undefined || height === undefined || width === undefined) return;
    setScrolled((before) =>
      before.top === top && before.left === left && before.height === height && before.width === width
        ? before
        : { top, left, height, width },
    );
  };
  useLayoutEffect(() => {
    const watcher = new ResizeObserver(look);
    if (area.current) watcher.observe(area.current);
    return () => watcher.disconnect();
  }, []);
  useLayoutEffect(() => {
    const drawn = [...(area.current?.querySelectorAll<HTMLElement>('tr[data-row]') ?? [])];
    const news = drawn.filter((row) => heights.learn(Number(row.dataset['row']), row.getBoundingClientRect().height));
    if (news.length > 0) again(undefined);
  });

  const seen = heights.rowAt(scrolled.top + scrolled.height, sheet.rows);
  const lastRow = Math.min(sheet.rows, Math.max(sheet.used.rows, place.row, seen) + EMPTY_ROWS);
  const first = Math.max(1, heights.rowAt(scrolled.top, lastRow) - MARGIN_ROWS);
  const last = Math.min(lastRow, seen + MARGIN_ROWS);
  const rows = new Set([...upTo(1, sheet.frozenRows), place.row, ...upTo(first, last)]);
  const lastColumn = Math.min(sheet.columns, Math.max(sheet.used.columns + 1, place.column + 1, EMPTY_COLUMNS));
  return {
    heights,
    rows: [...rows].sort((a, b) => a - b),
    lastRow,
    columns: columnsSeen(sheet, scrolled, lastColumn, place.column),
    lastColumn,
    look,
  };
}

function columnsSeen(sheet: SheetView, { left, width }: Scrolled, lastColumn: number, selected: number): number[] {
  const all = upTo(1, lastColumn);
  if (lastColumn <= ALL_COLUMNS) return all;
  let end = 0;
  return all.filter((column) => {
    const start = end;
    end += widthOf(sheet, column);
    return column === selected || (end > left - width / 2 && start < left + width * 1.5);
  });
}

const upTo = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
