import { freeName, type TabChange } from '../../session/tabs.ts';
import type { Desk } from './desk.ts';
import type { Screen } from './screen.ts';
import type { Selection } from './selection.ts';

/** What a user does to the tabs of the workbook. */
export class Tabs {
  readonly #screen: Screen;
  readonly #desk: Desk;
  readonly #selection: Selection;

  constructor(screen: Screen, desk: Desk, selection: Selection) {
    this.#screen = screen;
    this.#desk = desk;
    this.#selection = selection;
  }

  /** Adds, renames, deletes or moves a tab. */
  change = async (change: TabChange): Promise<void> => {
    const { open } = this.#desk;
    const refused = open && (await open.session.changeTabs(change));
    if (!open) return;
    if (refused) this.#screen.fail(this.#screen.say(`preview.tab.${refused}`));
    else this.#selection.select(open.session.state.selection, 'goTo');
    this.#desk.changed();
  };

  add = (): Promise<void> => {
    const { open } = this.#desk;
    const name = open ? freeName(open.session.workbook, this.#screen.say('preview.tab.stem')) : '';
    return this.change({ kind: 'add', name });
  };
}
