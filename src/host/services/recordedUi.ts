/** A menu as the bundle built it. */
export interface MenuModel {
  /** Null for the add-on's own menu, which Google names after the add-on. */
  readonly caption: string | null;
  readonly items: MenuItem[];
}

export type MenuItem =
  | { readonly label: string; readonly functionName: string }
  | { readonly separator: true }
  | { readonly submenu: MenuModel };

export interface PageModel {
  title: string;
  content: string;
  width: number | null;
  height: number | null;
}

export interface AlertModel {
  readonly title: string | null;
  readonly prompt: string;
  readonly buttons: string;
  readonly answer: string;
}

export interface ToastModel {
  readonly message: string;
  readonly title: string | null;
}

/** What the user would have seen, and what the user answers. */
export class RecordedUi {
  readonly menus: MenuModel[] = [];
  readonly alerts: AlertModel[] = [];
  readonly toasts: ToastModel[] = [];
  /** Each sidebar takes the place of the one before; the last is the one that is open. */
  readonly sidebars: PageModel[] = [];
  readonly dialogs: PageModel[] = [];
  /** Answers to the next alerts, such as `YES`; without one, an alert with a single button is answered `OK`. */
  readonly answers: string[];

  constructor(answers: readonly string[] = []) {
    this.answers = [...answers];
  }
}
