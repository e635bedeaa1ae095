import type { Built } from '../machine/built.ts';
import { Workers } from '../machine/workers.ts';
import { AddOnRuns } from './addOn.ts';
import { Cells } from './cells.ts';
import { Desk } from './desk.ts';
import { Filing } from './filing.ts';
import { OpenFiles } from './openFiles.ts';
import { Screen } from './screen.ts';
import { Selection } from './selection.ts';
import { Tabs } from './tabs.ts';
import type { View } from './view.ts';

/** What the page shows, and everything that a user can do to it, by what it is done to. */
export class Store {
  readonly built: Built;
  readonly screen: Screen;
  readonly selection: Selection;
  readonly desk: Desk;
  readonly cells: Cells;
  readonly tabs: Tabs;
  readonly addOn: AddOnRuns;
  readonly files: Filing;
  readonly say: Screen['say'];

  constructor(built: Built, draw: () => void) {
    const workers = new Workers(built);
    const { bundle, sharing } = built;
    const files = new OpenFiles({ bundle, sharing, run: (job) => workers.do(job) }, workers, {
      kept: () => this.desk.refresh(),
      moved: (from, open) => {
        if (this.view.file === from) this.screen.set({ file: open.id });
        this.screen.note(this.say('preview.keep.elsewhere', { file: open.session.name }));
      },
      failed: ({ session }) => this.screen.fail(this.say('preview.keep.failed', { file: session.name })),
    });
    this.built = built;
    this.screen = new Screen(draw, (file, sheet) => files.find(file)?.session.sheet(sheet) ?? null);
    this.selection = new Selection(this.screen, files);
    this.desk = new Desk(files, this.screen, this.selection);
    this.cells = new Cells(this.screen, this.desk, this.selection);
    this.tabs = new Tabs(this.screen, this.desk, this.selection);
    this.addOn = new AddOnRuns(this.screen, this.desk, files, workers);
    this.files = new Filing(built, this.screen, this.desk, files);
    this.say = this.screen.say;
  }

  get view(): View {
    return this.screen.view;
  }
}
