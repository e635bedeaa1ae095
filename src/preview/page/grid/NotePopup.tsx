import { useLayoutEffect, useRef } from 'preact/hooks';
import { addressOf } from './a1.ts';
import { NOTE_ID } from './Cell.tsx';

interface Props {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const GAP = 6;

/** A cell's note, beside the cell: of the one under the pointer, else of the selected one. It goes along with its cell. */
export function NotePopup({ row, column, text }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const area = box.current?.closest('.grid-area');
    const place = () => {
      const cell = document.getElementById(addressOf(row, column));
      if (box.current && area && cell) moveBeside(box.current, cell, area);
    };
    place();
    area?.addEventListener('scroll', place);
    return () => area?.removeEventListener('scroll', place);
  });
  return (
    <div ref={box} id={NOTE_ID} role="tooltip" class="note">
      {text}
    </div>
  );
}

/** To the right of the cell, or to its left where there is no room. */
function moveBeside(box: HTMLElement, cell: HTMLElement, area: Element): void {
  const { width, height } = box.getBoundingClientRect();
  const room = area.getBoundingClientRect();
  const at = cell.getBoundingClientRect();
  const right = at.right + GAP;
  const left = right + width > room.right ? Math.max(room.left, at.left - width - GAP) : right;
  Object.assign(box.style, { left: `${left}px`, top: `${Math.min(at.top, room.bottom - height - GAP)}px` });
}
