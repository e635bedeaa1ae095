import { useMemo, useRef, useState } from 'preact/hooks';
import { cellKey, type SheetView } from '../../protocol/sheetView.ts';
import type { Store } from '../store/store.ts';
import type { View } from '../store/view.ts';
import { addressOf, columnLetters } from './a1.ts';
import { CellEditor } from './CellEditor.tsx';
import { copyCell, pasteCells } from './clipboard.ts';
import { editorKey } from './editorKey.ts';
import { gridKey } from './gridKey.ts';
import { layoutOf } from './layout.ts';
import { placeAt } from './moves.ts';
import { NotePopup } from './NotePopup.tsx';
import { Row } from './Row.tsx';
import { useExtent } from './useExtent.ts';
import { useReveal } from './useReveal.ts';
import { widthOf } from './widths.ts';

interface Props {
  readonly store: Store;
  readonly view: View;
  readonly sheet: SheetView;
}

/** The sheet as a table with the keyboard of a spreadsheet. */
export function Grid({ store, view, sheet }: Props) {
  const { place, editing } = view;
  const { rows, columns, onScroll } = useExtent(sheet, place);
  const layout = useMemo(() => layoutOf(sheet), [sheet]);
  const [hovered, setHovered] = useState<Spot | null>(null);
  const area = useRef<HTMLDivElement>(null);
  useReveal(area, view, sheet);
  const noted = hovered ?? place;
  const note = editing ? undefined : noteAt(sheet, noted);
  const width = Array.from({ length: columns }, (_, index) => widthOf(sheet, index + 1));

  return (
    <div
      ref={area}
      class="grid-area"
      id="grid-panel"
      role="tabpanel"
      aria-labelledby={`tab-${sheet.id}`}
      onScroll={({ currentTarget }) => {
        setHovered(null);
        onScroll(currentTarget);
      }}
    >
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid as the ARIA guide has it, on a table
        role="grid"
        aria-label={store.say('preview.grid', { name: sheet.name })}
        aria-rowcount={sheet.rows + 1}
        aria-colcount={sheet.columns + 1}
        class={sheet.gridlines ? '' : 'plain'}
        style={{ width: `${width.reduce((sum, one) => sum + one, 46)}px` }}
        onMouseDown={({ target, button }) => {
          const spot = button === 0 ? spotOf(target) : null;
          if (spot) store.select(placeAt(sheet, spot.row, spot.column));
        }}
        onDblClick={() => store.edit({ place, text: store.inputAt(place), where: 'cell', quick: false })}
        onKeyDown={gridKey(store, sheet)}
        onPointerOver={({ target }) => {
          const spot = spotOf(target);
          setHovered(spot && noteAt(sheet, spot) ? spot : null);
        }}
        onPointerLeave={() => setHovered(null)}
        onCopy={(event) => copyCell(store, event)}
        onPaste={(event) => pasteCells(store, event)}
      >
        <colgroup>
          <col style={{ width: '46px' }} />
          {width.map((one, index) => (
            <col key={index} style={{ width: `${one}px` }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">
              <span class="unseen">{store.say('preview.row')}</span>
            </th>
            {width.map((_, index) => (
              <th key={index} scope="col" class={place.column === index + 1 ? 'here' : ''}>
                {columnLetters(index + 1)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: rows }, (_, index) => index + 1).map((row) => (
            <Row
              key={row}
              layout={layout}
              row={row}
              columns={columns}
              selected={place.row === row ? place.column : null}
              editing={place.row === row ? editing : null}
              frozen={row <= sheet.frozenRows}
            />
          ))}
        </tbody>
      </table>
      {editing?.where === 'cell' && (
        <CellEditor
          editing={editing}
          label={store.say('preview.editing', { cell: addressOf(place.row, place.column) })}
          onInput={(text) => store.edit({ ...editing, text })}
          onKey={editorKey(store, sheet)}
          onLeave={() => store.commit(null)}
        />
      )}
      {note && <NotePopup row={noted.row} column={noted.column} text={note} />}
    </div>
  );
}

interface Spot {
  readonly row: number;
  readonly column: number;
}

const noteAt = (sheet: SheetView, { row, column }: Spot) => sheet.cells[cellKey(row, column)]?.note;

function spotOf(target: EventTarget | null): Spot | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('td[data-row]') : null;
  return cell && { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) };
}
