import type { Block } from '../../protocol/sheetView.ts';
import type { Place } from '../../protocol/state.ts';
import type { OpenFiles } from './openFiles.ts';
import type { Screen } from './screen.ts';
import type { View } from './view.ts';

/** Which cells are selected; each sheet of each workbook keeps its own place. */
export class Selection {
  readonly #screen: Screen;
  readonly #files: OpenFiles;
  /** By file and sheet. */
  readonly #places = new Map<string, Place>();

  constructor(screen: Screen, files: OpenFiles) {
    this.#screen = screen;
    this.#files = files;
  }

  /** Selects a cell; `reveal` says whether the focus goes along. */
  select = (place: Place, reveal: View['reveal'] = 'focus'): void => {
    const { file } = this.#screen.view;
    this.#places.set(`${file} ${place.sheet}`, place);
    this.#files.find(file)?.session.moveTo(place);
    this.#screen.set({ place, extent: null, reveal });
  };

  /** Selects all from the active cell to another. */
  extend = (extent: Place): void => this.#screen.set({ extent, reveal: 'jump' });

  selectBlock = ({ row, column, rows, columns }: Block): void => {
    const { sheet } = this.#screen.view.place;
    this.select({ sheet, row, column }, 'none');
    this.#screen.set({ extent: { sheet, row: row + rows - 1, column: column + columns - 1 } });
  };

  showSheet = (sheet: number): void => {
    const { file } = this.#screen.view;
    this.select(this.#places.get(`${file} ${sheet}`) ?? { sheet, row: 1, column: 1 }, 'jump');
  };
}
