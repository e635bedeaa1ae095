import type { PageModel } from '../../host/index.ts';
import type { FrameView } from '../protocol/state.ts';
import type { PageKind } from './events.ts';

/** The HTML pages of the add-on that are open. */
export class Pages {
  readonly #open = new Map<PageKind, PageModel>();
  #version = 1;

  /** `sidebar` is shown beside the sheet from the start, if there is one. */
  constructor(sidebar: string | undefined) {
    if (sidebar !== undefined) this.#open.set('sidebar', { title: '', content: sidebar, width: null, height: null });
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
    return { version: this.#version, title: page?.title ?? '', html: page?.content ?? null };
  }
}
