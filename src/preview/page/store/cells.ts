import { Stricter } from '../../../host/errors.ts';
import { RefusedEntry } from '../../../host/formula/validate.ts';
import type { Block } from '../../protocol/sheetView.ts';
import type { Place } from '../../protocol/state.ts';
import { entriesIn, filled, tiled } from '../../session/blocks.ts';
import { clipRows, clipText } from '../../session/clipText.ts';
import { TooLarge } from '../../session/edit.ts';
import type { Desk } from './desk.ts';
import type { Screen } from './screen.ts';
import type { Selection } from './selection.ts';
import type { Editing } from './view.ts';

type Texts = readonly (readonly string[])[];

/** What a user puts into cells: typed, pasted, filled, or taken away. */
export class Cells {
  readonly #screen: Screen;
  readonly #desk: Desk;
  readonly #selection: Selection;
  #copied: { readonly text: string; readonly block: Block; readonly rows: Texts } | null = null;

  constructor(screen: Screen, desk: Desk, selection: Selection) {
    this.#screen = screen;
    this.#desk = desk;
    this.#selection = selection;
  }

  edit = (editing: Editing | null): void => {
    this.#screen.set({ editing, reveal: editing ? 'none' : 'focus' });
  };

  /** Ends the editing, keeps what was typed, and goes on to `next`. */
  commit = (next: Place | null): void => {
    const { editing } = this.#screen.view;
    // Taking the editor away makes it lose the focus, which ends the editing once more.
    if (!editing) return;
    this.#screen.set({ editing: null });
    if (next) this.#selection.select(next);
    if (editing.text !== this.inputAt(editing.place)) this.#enter([[editing.text]], editing.place);
  };

  /** What the formula bar shows for a cell. */
  inputAt({ sheet, row, column }: Place): string {
    const cell = this.#desk.open?.session.sheet(sheet)?.cell(row, column);
    return cell?.input ?? cell?.text ?? '';
  }

  /** What the selected cells hold, for the clipboard. */
  copy = (): string => {
    const { sheet, selected } = this.#screen.view;
    const rows = sheet ? entriesIn(sheet, this.#used(selected)) : [];
    this.#copied = { text: clipText(rows), block: selected, rows };
    return this.#copied.text;
  };

  /** Pastes from the active cell on. What was copied here keeps its formulas, which move along. */
  paste = (text: string): void => {
    const { selected } = this.#screen.view;
    const own = this.#copied?.text === text ? this.#copied : null;
    const [down, across] = own ? [selected.row - own.block.row, selected.column - own.block.column] : [0, 0];
    this.#fillIn(tiled(own?.rows ?? clipRows(text), selected.rows, selected.columns, down, across));
  };

  /** Empties the selected cells. */
  clear = (): void => {
    const { rows, columns } = this.#used(this.#screen.view.selected);
    this.#fillIn(Array.from({ length: rows }, () => Array.from({ length: columns }, () => '')));
  };

  /** Fills the selection from its first row, or its first column. */
  fill = (way: 'down' | 'right'): void => {
    const { sheet, selected } = this.#screen.view;
    const { rows, columns } = selected;
    if (!sheet || (way === 'down' ? rows : columns) < 2) return;
    const source = { ...selected, ...(way === 'down' ? { rows: 1 } : { columns: 1 }) };
    this.#fillIn(tiled(entriesIn(sheet, source), rows, columns, 0, 0));
  };

  /** Goes on with the selection down or to the right, up to a cell. */
  fillTo = ({ row, column }: Place): void => {
    const { sheet, selected } = this.#screen.view;
    if (!sheet) return;
    const [lastRow, lastColumn] = [selected.row + selected.rows - 1, selected.column + selected.columns - 1];
    const [down, right] = [row - lastRow, column - lastColumn];
    if (Math.max(down, right) < 1) return;
    const way = down >= right ? 'down' : 'right';
    const texts = filled(entriesIn(sheet, selected), way, Math.max(down, right));
    const first =
      way === 'down' ? { row: lastRow + 1, column: selected.column } : { row: selected.row, column: lastColumn + 1 };
    this.#enter(texts, { sheet: sheet.id, ...first });
    this.#screen.set({
      extent: { sheet: sheet.id, ...(way === 'down' ? { row, column: lastColumn } : { row: lastRow, column }) },
    });
  };

  #enter(rows: Texts, at: Place): void {
    try {
      this.#desk.open?.session.enter(at, rows);
    } catch (error) {
      this.#screen.fail(this.#wordsOf(error));
    }
    this.#desk.changed();
  }

  #wordsOf(error: unknown): string {
    const { say } = this.#screen;
    if (error instanceof RefusedEntry) return say('preview.refused', { cell: error.cell });
    if (error instanceof TooLarge) return say('preview.tooLarge');
    return error instanceof Stricter ? say('preview.ruleUnknown') : String((error as Error).message);
  }

  /** Enters texts from the selection's first cell on, and leaves what was filled selected. */
  #fillIn(texts: Texts): void {
    const { place, selected, extent } = this.#screen.view;
    const { row, column } = selected;
    const { sheet } = place;
    this.#enter(texts, { sheet, row, column });
    if (texts.length * (texts[0]?.length ?? 0) > 1 && extent === null) {
      this.#screen.set({
        extent: { sheet, row: row + texts.length - 1, column: column + (texts[0]?.length ?? 1) - 1 },
      });
    }
  }

  /** Of whole rows and columns only what is used. */
  #used(block: Block): Block {
    const { rows = 1, columns = 1 } = this.#screen.view.sheet?.used ?? {};
    return {
      ...block,
      rows: Math.max(1, Math.min(block.rows, rows - block.row + 1)),
      columns: Math.max(1, Math.min(block.columns, columns - block.column + 1)),
    };
  }
}
