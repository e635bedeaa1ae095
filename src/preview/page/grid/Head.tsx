import type { Store } from '../store/store.ts';
import { columnLetters } from './a1.ts';

interface Props {
  readonly say: Store['say'];
  readonly columns: readonly number[];
  /** The first and the last selected column. */
  readonly from: number;
  readonly to: number;
}

/** The letters over the columns. */
export function Head({ say, columns, from, to }: Props) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col">
          <span class="unseen">{say('preview.row')}</span>
        </th>
        {columns.flatMap((column, index) => [
          column - (columns[index - 1] ?? 0) > 1 && <td key={`to ${column}`} class="gap" aria-hidden="true" />,
          <th
            key={column}
            scope="col"
            data-column={column}
            aria-colindex={column + 1}
            class={column >= from && column <= to ? 'here' : ''}
          >
            {columnLetters(column)}
          </th>,
        ])}
      </tr>
    </thead>
  );
}
