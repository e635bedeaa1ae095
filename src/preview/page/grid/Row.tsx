import { Component } from 'preact';
import { cellKey } from '../../protocol/sheetView.ts';
import type { Editing } from '../store/view.ts';
import { Cell } from './Cell.tsx';
import type { Layout } from './layout.ts';

export interface RowProps {
  readonly layout: Layout;
  readonly row: number;
  readonly columns: number;
  /** The selected cell's column, in its row. */
  readonly selected: number | null;
  readonly editing: Editing | null;
  readonly frozen: boolean;
}

/** A row of cells; drawn anew only when something in it changed. */
export class Row extends Component<RowProps> {
  override shouldComponentUpdate(next: RowProps): boolean {
    return Object.entries(next).some(([key, value]) => this.props[key as keyof RowProps] !== value);
  }

  override render({ layout, row, columns, selected, editing, frozen }: RowProps) {
    const keys = Array.from({ length: columns }, (_, index) => index + 1);
    return (
      <tr aria-rowindex={row + 1} class={frozen ? 'frozen' : ''}>
        <th scope="row" class={selected === null ? '' : 'here'}>
          {row}
        </th>
        {keys.map((column) =>
          layout.covered.has(cellKey(row, column)) ? null : (
            <Cell
              key={column}
              layout={layout}
              row={row}
              column={column}
              selected={selected === column}
              editing={selected === column ? editing : null}
            />
          ),
        )}
      </tr>
    );
  }
}
