import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Block, SheetView } from '../../protocol/sheetView.ts';
import type { Store } from '../store/store.ts';
import { addressOf } from './a1.ts';
import { spotOf } from './useMouse.ts';

interface Props {
  readonly store: Store;
  readonly sheet: SheetView;
  readonly selected: Block;
}

const HALF = 4;

/** The little square at the end of the selection: dragged down or to the right it fills what it is dragged over. */
export function FillHandle({ store, sheet, selected }: Props) {
  const handle = useRef<HTMLDivElement>(null);
  const [dragged, setDragged] = useState(false);
  const row = selected.row + selected.rows - 1;
  const column = selected.column + selected.columns - 1;
  useLayoutEffect(() => {
    const cell =
      document.getElementById(addressOf(row, column)) ??
      document.getElementById(addressOf(selected.row, selected.column));
    if (!handle.current || !cell) return;
    const { offsetLeft, offsetTop, offsetWidth, offsetHeight } = cell;
    handle.current.style.left = `${offsetLeft + offsetWidth - HALF}px`;
    handle.current.style.top = `${offsetTop + offsetHeight - HALF}px`;
  });
  return (
    <div
      ref={handle}
      class={dragged ? 'fill-handle dragged' : 'fill-handle'}
      aria-hidden="true"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        event.preventDefault();
        setDragged(true);
      }}
      onPointerUp={({ clientX, clientY }) => {
        setDragged(false);
        const spot = spotOf(
          document.elementsFromPoint(clientX, clientY).find((element) => element.closest('td')) ?? null,
        );
        if (spot) store.cells.fillTo({ sheet: sheet.id, ...spot });
      }}
    />
  );
}
