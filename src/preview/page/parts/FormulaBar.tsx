import { useState } from 'preact/hooks';
import type { SheetView } from '../../protocol/sheetView.ts';
import { parseAddress } from '../grid/a1.ts';
import { editorKey } from '../grid/editorKey.ts';
import { placeAt } from '../grid/moves.ts';
import { nameOfBlock } from '../grid/range.ts';
import type { Store } from '../store/store.ts';
import type { View } from '../store/view.ts';

interface Props {
  readonly store: Store;
  readonly view: View;
  readonly sheet: SheetView;
}

/** The selected cell's address, to go elsewhere, and its content, to edit it. */
export function FormulaBar({ store, view, sheet }: Props) {
  const { place, editing } = view;
  const [address, setAddress] = useState<string | null>(null);
  const goTo = (text: string) => {
    const to = parseAddress(text);
    setAddress(null);
    if (to) store.selection.select(placeAt(sheet, to.row, to.column), 'goTo');
  };
  return (
    <div class="formula-bar">
      <input
        class="name-box"
        aria-label={store.say('preview.nameBox')}
        value={address ?? nameOfBlock(view.selected)}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onInput={({ currentTarget }) => setAddress(currentTarget.value)}
        onKeyDown={({ key, currentTarget }) => {
          if (key === 'Enter') goTo(currentTarget.value);
          if (key === 'Escape') store.screen.focusGrid();
        }}
        onBlur={() => setAddress(null)}
      />
      <span class="fx" aria-hidden="true">
        fx
      </span>
      <textarea
        rows={1}
        aria-label={store.say('preview.formula')}
        value={editing?.text ?? store.cells.inputAt(place)}
        onFocus={() => store.cells.edit({ place, text: store.cells.inputAt(place), where: 'bar', quick: false })}
        onInput={({ currentTarget }) =>
          store.cells.edit({ place, text: currentTarget.value, where: 'bar', quick: false })
        }
        onKeyDown={editorKey(store, sheet)}
        onBlur={() => store.cells.commit(null)}
      />
    </div>
  );
}
