import type { PageModel } from '../../host/index.ts';
import type { Shown } from '../protocol/job.ts';
import type { FrameView, UiEvent } from '../protocol/state.ts';

export type PageKind = 'sidebar' | 'dialog';

/** What a run showed, as events; pages are handed to `open`, which gives them a version. */
export function eventsOf(shown: Shown, open: (kind: PageKind, page: PageModel) => FrameView): UiEvent[] {
  const alerts = shown.alerts.map(({ title, prompt, answer }) => ({ kind: 'alert', title, prompt, answer }) as const);
  const toasts = shown.toasts.map(({ title, message }) => ({ kind: 'toast', title, message }) as const);
  const sidebars = shown.sidebars.map((page) => {
    open('sidebar', page);
    return { kind: 'sidebar' } as const;
  });
  const dialogs = shown.dialogs.map((page) => {
    const { width, height } = page;
    return { kind: 'dialog', frame: open('dialog', page), width, height } as const;
  });
  return [...toasts, ...sidebars, ...dialogs, ...alerts];
}
