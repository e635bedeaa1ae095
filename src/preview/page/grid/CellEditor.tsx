import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Editing } from '../store/view.ts';
import { addressOf } from './a1.ts';
import type { editorKey } from './editorKey.ts';

interface Props {
  readonly editing: Editing;
  readonly label: string;
  readonly onInput: (text: string) => void;
  readonly onKey: ReturnType<typeof editorKey>;
  readonly onLeave: () => void;
}

/** The box in which a cell is edited, over the cell; it grows with its text. */
export function CellEditor({ editing, label, onInput, onKey, onLeave }: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  const { row, column } = editing.place;
  // Only when it opens: later the user's cursor is his own.
  useLayoutEffect(() => {
    const cell = document.getElementById(addressOf(row, column));
    if (!box.current || !cell) return;
    const { offsetLeft, offsetTop, offsetWidth, offsetHeight } = cell;
    Object.assign(box.current.style, {
      left: `${offsetLeft - 1}px`,
      top: `${offsetTop - 1}px`,
      minWidth: `${offsetWidth + 1}px`,
      minHeight: `${offsetHeight + 1}px`,
    });
    box.current.focus({ preventScroll: true });
    box.current.setSelectionRange(box.current.value.length, box.current.value.length);
  }, [row, column]);
  return (
    <textarea
      ref={box}
      class="cell-editor"
      rows={1}
      aria-label={label}
      value={editing.text}
      onInput={({ currentTarget }) => onInput(currentTarget.value)}
      onKeyDown={onKey}
      onBlur={onLeave}
    />
  );
}
