import type { PageModel, RecordedUi } from '../../host/index.ts';
import type { FrameView, UiEvent } from '../protocol/state.ts';

export type PageKind = 'sidebar' | 'dialog';

/** Takes what a run showed out of the record; pages are handed to `open`, which gives them a version. */
export function drainEvents(ui: RecordedUi, open: (kind: PageKind, page: PageModel) => FrameView): UiEvent[] {
  const alerts = ui.alerts
    .splice(0)
    .map(({ title, prompt, answer }) => ({ kind: 'alert', title, prompt, answer }) as const);
  const toasts = ui.toasts.splice(0).map(({ title, message }) => ({ kind: 'toast', title, message }) as const);
  const sidebars = ui.sidebars.splice(0).map((page) => {
    open('sidebar', page);
    return { kind: 'sidebar' } as const;
  });
  const dialogs = ui.dialogs.splice(0).map((page) => {
    const { width, height } = page;
    return { kind: 'dialog', frame: open('dialog', page), width, height } as const;
  });
  return [...toasts, ...sidebars, ...dialogs, ...alerts];
}
