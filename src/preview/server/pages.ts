import type { LoadedBundle, PageModel } from '../../host/index.ts';
import type { FrameView } from '../protocol/state.ts';
import type { PageKind } from './drainEvents.ts';

/** The add-on's own name for the page that is shown beside the sheet from the start. */
const SIDEBAR = 'sidebar';

/** The HTML pages of the add-on that are open. */
export class Pages {
  readonly #open = new Map<PageKind, PageModel>();
  #version = 1;

  constructor(bundle: LoadedBundle) {
    const content = bundle.html.get(SIDEBAR);
    if (content !== undefined) this.#open.set('sidebar', { title: '', content, width: null, height: null });
  }

  open(kind: PageKind, page: PageModel): FrameView {
    this.#open.set(kind, page);
    this.reload();
    return this.view(kind);
  }

  /** Another file, user or language: the pages start anew. */
  reload(): void {
    this.#version++;
  }

  view(kind: PageKind): FrameView {
    const page = this.#open.get(kind);
    return { version: this.#version, title: page?.title ?? '', exists: page !== undefined };
  }

  content(kind: PageKind): string | null {
    return this.#open.get(kind)?.content ?? null;
  }
}
