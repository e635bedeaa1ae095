import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { SheetView } from '../../protocol/sheetView.ts';
import type { View } from '../store/view.ts';
import { addressOf } from './a1.ts';

const ROW_NUMBERS = 46;

/** Keeps the frozen rows in place and brings the selected cell into view when the view asks for it. */
export function useReveal(area: RefObject<HTMLElement | null>, view: View, sheet: SheetView): void {
  const { place, reveal, editing } = view;
  useLayoutEffect(() => {
    if (area.current) freeze(area.current);
  }, [area, sheet]);
  useLayoutEffect(() => {
    const cell = document.getElementById(addressOf(place.row, place.column));
    if (!cell || !area.current || reveal === 'none' || editing) return;
    if (reveal !== 'jump') cell.focus({ preventScroll: true });
    bringIntoView(area.current, cell, reveal !== 'focus', place.row <= sheet.frozenRows);
    // Once for each view: what is drawn anew because the user scrolls must not take him back.
  }, [view]);
}

/** Rows have the heights that their text needs, so where each frozen row stays is known only when it is drawn. */
function freeze(area: HTMLElement): void {
  let top = area.querySelector('thead')?.offsetHeight ?? 0;
  for (const row of area.querySelectorAll<HTMLElement>('tr.frozen')) {
    row.style.setProperty('--top', `${top}px`);
    top += row.offsetHeight;
  }
  area.dataset['head'] = String(top);
}

/** Scrolls no more than it must; a jump ends in the middle, where the cells around are seen too. */
function bringIntoView(area: HTMLElement, cell: HTMLElement, jump: boolean, frozen: boolean): void {
  const [room, box] = [area.getBoundingClientRect(), cell.getBoundingClientRect()];
  const head = Number(area.dataset['head']);
  const [top, left] = [room.top + head, room.left + ROW_NUMBERS];
  const [bottom, right] = [room.top + area.clientHeight, room.left + area.clientWidth];
  const above = box.top - top;
  const below = box.bottom - bottom;
  if (!frozen && (above < 0 || below > 0)) {
    area.scrollTop += jump ? box.top - (top + bottom) / 2 : above < 0 ? above : Math.min(below, above);
  }
  const before = box.left - left;
  const after = box.right - right;
  if (before < 0) area.scrollLeft += before;
  else if (after > 0) area.scrollLeft += Math.min(after, before);
}
