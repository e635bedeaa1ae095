import { Component } from 'preact';
import type { Editing } from '../store/view.ts';
import { Cell } from './Cell.tsx';
import type { DrawnCell } from './layout.ts';

export interface RowProps {
  readonly cellsOf: (row: number) => ReadonlyMap<number, DrawnCell>;
  readonly row: number;
  readonly columns: readonly number[];
  /** The active cell's column, in its row. */
  readonly active: number | null;
  /** The first and the last column that are selected, in a row where some are. */
  readonly from: number;
  readonly to: number;
  readonly editing: Editing | null;
  readonly frozen: boolean;
  readonly height: number | undefined;
}

/** A row of cells; drawn anew only when something in it changed. */
export class Row extends Component<RowProps> {
  override shouldComponentUpdate(next: RowProps): boolean {
    return Object.entries(next).some(([key, value]) => this.props[key as keyof RowProps] !== value);
  }

  override render({ cellsOf, row, columns, active, from, to, editing, frozen, height }: RowProps) {
    const cells = cellsOf(row);
    return (
      <tr
        aria-rowindex={row + 1}
        data-row={row}
        class={frozen ? 'frozen' : ''}
        style={height === undefined ? undefined : { height: `${height}px` }}
      >
        <th scope="row" class={to > 0 ? 'here' : ''}>
          {row}
        </th>
        {columns.flatMap((column, index) => {
          const gap = column - (columns[index - 1] ?? 0) > 1 && (
            <td key={`to ${column}`} class="gap" aria-hidden="true" />
          );
          const cell = cells.get(column);
          return [
            gap,
            cell && (
              <Cell
                key={column}
                cell={cell}
                active={active === cell.block.column}
                picked={column >= from && column <= to}
                editing={active === cell.block.column ? editing : null}
              />
            ),
          ];
        })}
      </tr>
    );
  }
}
