import type { JSX } from 'preact';
import type { Editing } from '../store/view.ts';
import { addressOf } from './a1.ts';
import { cellStyle } from './cellStyle.ts';
import type { DrawnCell } from './layout.ts';

interface Props {
  readonly cell: DrawnCell;
  readonly active: boolean;
  readonly picked: boolean;
  readonly editing: Editing | null;
}

export const NOTE_ID = 'note';

/** A cell: text and never markup, whatever it holds. */
export function Cell({ cell, active, picked, editing }: Props): JSX.Element {
  const { block, view, spill, crossed } = cell;
  const { row, column } = block;
  const classes = [
    view?.wrap ? 'wrap' : '',
    view?.note ? 'noted' : '',
    spill ? 'spills' : '',
    crossed ? 'crossed' : '',
    active ? 'active' : picked ? 'picked' : '',
  ];
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a table that is a grid
      role="gridcell"
      id={addressOf(row, column)}
      data-row={row}
      data-column={column}
      class={classes.filter(Boolean).join(' ')}
      rowSpan={cell.rowSpan}
      colSpan={cell.colSpan}
      aria-colindex={column + 1}
      aria-selected={active || picked}
      aria-describedby={active && view?.note ? NOTE_ID : undefined}
      tabIndex={active ? 0 : -1}
      style={cellStyle(view ?? undefined, crossed ? undefined : cell.right, cell.below)}
    >
      {(view || editing) && (
        <div style={spill ? { marginLeft: `${-spill.left}px`, marginRight: `${-spill.right}px` } : undefined}>
          {editing ? editing.text : view?.text}
        </div>
      )}
    </td>
  );
}
