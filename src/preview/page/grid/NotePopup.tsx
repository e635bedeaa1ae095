import { useLayoutEffect, useRef } from 'preact/hooks';
import { addressOf } from './a1.ts';
import { NOTE_ID } from './Cell.tsx';

interface Props {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const GAP = 6;

/** A cell's note, beside the cell: of the one under the pointer, else of the selected one. */
export function NotePopup({ row, column, text }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const cell = document.getElementById(addressOf(row, column))?.getBoundingClientRect();
    if (!box.current || !cell) return;
    const { width, height } = box.current.getBoundingClientRect();
    const room = box.current.closest('.grid-area')?.getBoundingClientRect();
    const right = cell.right + GAP;
    const left = room && right + width > room.right ? Math.max(room.left + 50, cell.left - width - GAP) : right;
    const top = room ? Math.min(cell.top, room.bottom - height - GAP) : cell.top;
    Object.assign(box.current.style, { left: `${left}px`, top: `${top}px` });
  });
  return (
    <div ref={box} id={NOTE_ID} role="tooltip" class="note">
      {text}
    </div>
  );
}
