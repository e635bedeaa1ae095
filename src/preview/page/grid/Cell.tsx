import { cellKey } from '../../protocol/sheetView.ts';
import type { Editing } from '../store/view.ts';
import { addressOf } from './a1.ts';
import { cellStyle } from './cellStyle.ts';
import type { Layout } from './layout.ts';

interface Props {
  readonly layout: Layout;
  readonly row: number;
  readonly column: number;
  readonly selected: boolean;
  readonly editing: Editing | null;
}

export const NOTE_ID = 'note';

/** A cell: text and never markup, whatever it holds. */
export function Cell({ layout, row, column, selected, editing }: Props) {
  const key = cellKey(row, column);
  const cell = layout.sheet.cells[key];
  const block = layout.merges.get(key) ?? { row, column, rows: 1, columns: 1 };
  const spills = layout.spilled.has(key);
  const classes = [cell?.wrap ? 'wrap' : '', cell?.note ? 'noted' : '', spills ? 'spills' : ''].filter(Boolean);
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a table that is a grid
      role="gridcell"
      id={addressOf(row, column)}
      data-row={row}
      data-column={column}
      class={classes.join(' ')}
      rowSpan={block.rows}
      colSpan={block.columns}
      aria-colindex={column + 1}
      aria-selected={selected}
      aria-describedby={selected && cell?.note ? NOTE_ID : undefined}
      tabIndex={selected ? 0 : -1}
      style={cellStyle(cell, spills ? undefined : layout.lineRight(block), layout.lineBelow(block))}
    >
      {(cell || editing) && <div>{editing ? editing.text : cell?.text}</div>}
    </td>
  );
}
