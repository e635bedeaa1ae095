import { useState } from 'preact/hooks';
import type { SheetView } from '../../protocol/sheetView.ts';
import type { Place } from '../../protocol/state.ts';

const STEP = 60;
const MARGIN = 10;

/** How much of a sheet is drawn: what is used, and more as one goes there. A new sheet has 26,000 empty cells. */
export function useExtent(sheet: SheetView, place: Place) {
  const [more, setMore] = useState(0);
  const wanted = Math.max(sheet.used.rows, place.row) + MARGIN;
  const rows = Math.min(sheet.rows, Math.max(wanted, STEP) + more);
  const columns = Math.min(sheet.columns, Math.max(sheet.used.columns + 1, place.column + 1, 26));
  const onScroll = ({ scrollTop, clientHeight, scrollHeight }: HTMLElement) => {
    if (rows < sheet.rows && scrollTop + clientHeight > scrollHeight - clientHeight / 2) setMore(more + STEP);
  };
  return { rows, columns, onScroll };
}
