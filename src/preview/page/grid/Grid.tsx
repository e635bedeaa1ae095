import { useMemo, useRef, useState } from 'preact/hooks';
import type { SheetView } from '../../protocol/sheetView.ts';
import type { Store } from '../store/store.ts';
import type { View } from '../store/view.ts';
import { addressOf } from './a1.ts';
import { CellEditor } from './CellEditor.tsx';
import { copyCells, cutCells, pasteCells } from './clipboard.ts';
import { editorKey } from './editorKey.ts';
import { FillHandle } from './FillHandle.tsx';
import { widthOf } from './geometry.ts';
import { gridKey } from './gridKey.ts';
import { Head } from './Head.tsx';
import { layoutOf } from './layout.ts';
import { NotePopup } from './NotePopup.tsx';
import { Row } from './Row.tsx';
import { type Spot, spotOf, useMouse } from './useMouse.ts';
import { useReveal } from './useReveal.ts';
import { useWindow } from './useWindow.ts';

interface Props {
  readonly store: Store;
  readonly view: View;
  readonly sheet: SheetView;
}

/** The sheet as a table with the keyboard of a spreadsheet. Of its rows only those in sight are there. */
export function Grid({ store, view, sheet }: Props) {
  const { place, editing, selected } = view;
  const area = useRef<HTMLDivElement>(null);
  const seen = useWindow(area, sheet, place);
  const { rows, columns, lastRow, lastColumn, heights, look } = seen;
  const cut = sheet.merges.length > 0 ? rows.join() : '';
  const cellsOf = useMemo(() => layoutOf(sheet, seen), [sheet, cut, columns.join()]);
  const [hovered, setHovered] = useState<Spot | null>(null);
  useReveal(area, view, sheet);
  const mouse = useMouse(store, sheet);
  const noted = hovered ?? place;
  const note = editing ? undefined : noteAt(sheet, noted);
  const all = Array.from({ length: lastColumn }, (_, index) => widthOf(sheet, index + 1));
  const gaps = columns.map((column, index) => sumOf(all.slice(columns[index - 1] ?? 0, column - 1)));

  return (
    <div
      ref={area}
      class="grid-area"
      id="grid-panel"
      role="tabpanel"
      aria-labelledby={`tab-${sheet.id}`}
      onScroll={() => {
        setHovered(null);
        look();
      }}
    >
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid as the ARIA guide has it, on a table
        role="grid"
        aria-label={store.say('preview.grid', { name: sheet.name })}
        aria-multiselectable="true"
        aria-rowcount={sheet.rows + 1}
        aria-colcount={sheet.columns + 1}
        class={sheet.gridlines ? '' : 'plain'}
        style={{ width: `${sumOf(all) + 46}px` }}
        onMouseDown={mouse.down}
        onDblClick={() => store.cells.edit({ place, text: store.cells.inputAt(place), where: 'cell', quick: false })}
        onKeyDown={gridKey(store, sheet)}
        onPointerOver={({ target, buttons }) => {
          const spot = spotOf(target);
          if (buttons === 1) mouse.over(spot);
          setHovered(spot && noteAt(sheet, spot) ? spot : null);
        }}
        onPointerLeave={() => setHovered(null)}
        onCopy={(event) => copyCells(store, event)}
        onCut={(event) => cutCells(store, event)}
        onPaste={(event) => pasteCells(store, event)}
      >
        <colgroup>
          <col style={{ width: '46px' }} />
          {columns.flatMap((column, index) => [
            !!gaps[index] && <col key={`to ${column}`} style={{ width: `${gaps[index]}px` }} />,
            <col key={column} style={{ width: `${widthOf(sheet, column)}px` }} />,
          ])}
          {(columns.at(-1) ?? 0) < lastColumn && <col />}
        </colgroup>
        <Head say={store.say} columns={columns} from={selected.column} to={selected.column + selected.columns - 1} />
        <tbody>
          {rows.flatMap((row, index) => {
            const before = rows[index - 1] ?? 0;
            const isSelected = row >= selected.row && row < selected.row + selected.rows;
            return [
              row - before > 1 && <Gap key={`to ${row}`} height={heights.between(before + 1, row)} />,
              <Row
                key={row}
                cellsOf={cellsOf}
                row={row}
                columns={columns}
                active={place.row === row ? place.column : null}
                from={isSelected ? selected.column : 0}
                to={isSelected ? selected.column + selected.columns - 1 : 0}
                editing={place.row === row ? editing : null}
                frozen={row <= sheet.frozenRows}
                height={sheet.rowHeights.get(row)}
              />,
            ];
          })}
          {(rows.at(-1) ?? 0) < lastRow && (
            <Gap key="end" height={heights.between((rows.at(-1) ?? 0) + 1, lastRow + 1)} />
          )}
        </tbody>
      </table>
      {!editing && <FillHandle store={store} sheet={sheet} selected={selected} />}
      {editing?.where === 'cell' && (
        <CellEditor
          editing={editing}
          label={store.say('preview.editing', { cell: addressOf(place.row, place.column) })}
          onInput={(text) => store.cells.edit({ ...editing, text })}
          onKey={editorKey(store, sheet)}
          onLeave={() => store.cells.commit(null)}
        />
      )}
      {note && <NotePopup row={noted.row} column={noted.column} text={note} />}
    </div>
  );
}

/** Takes the place of rows that are out of sight. */
function Gap({ height }: { readonly height: number }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row of a grid, but one that nothing can get to
    <tr aria-hidden="true" class="gap" style={{ height: `${height}px` }}>
      <td />
    </tr>
  );
}

const sumOf = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);

const noteAt = (sheet: SheetView, { row, column }: Spot) => sheet.cell(row, column)?.note;
