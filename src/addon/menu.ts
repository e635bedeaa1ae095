import { type Language, type MessageKey, message } from '../core/messages/catalogue.ts';
import type { Resources } from './actions/action.ts';
import { type ActionName, type ActionValue, runAction } from './actions/index.ts';
import { describeUpdate } from './actions/update.ts';
import { currentLanguage } from './currentLanguage.ts';

/** The menu's items in their order, each with the global function that it calls. */
const ITEMS: readonly { readonly key: MessageKey; readonly handler: string }[] = [
  { key: 'menu.sidebar', handler: 'menuSidebar' },
  { key: 'menu.update', handler: 'menuUpdate' },
  { key: 'menu.makePlan', handler: 'menuMakePlan' },
  { key: 'menu.startEmpty', handler: 'menuStartEmpty' },
  { key: 'menu.clear', handler: 'menuClear' },
];

/** Adds the add-on's menu. It must touch no service beyond the menu: before it is first used, nothing else is allowed. */
export function addMenu(): void {
  const language = currentLanguage();
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const { key, handler } of ITEMS) menu.addItem(message(language, key), handler);
  menu.addToUi();
}

/** What each menu action says when it is done. */
const REPORTS: { readonly [A in ActionName]?: (value: ActionValue<A>, language: Language) => string } = {
  update: describeUpdate,
  makePlan: ({ document, missing, tabs, making, number, kept }, language) =>
    [
      message(language, `documents.made.${making}`, { number, kept: kept?.number ?? '' }),
      message(language, 'done.plan', { url: document.url }),
      ...(missing.length > 0
        ? [message(language, 'done.plan.missing', { missing: missing.join(', '), tab: tabs.settings })]
        : []),
    ].join('\n'),
  startEmpty: ({ tab }, language) => message(language, 'done.start', { tab }),
  clear: (_value, language) => message(language, 'done.clear'),
};

const TITLES: Readonly<Partial<Record<ActionName, MessageKey>>> = {
  update: 'done.update.title',
  makePlan: 'done.plan.title',
  startEmpty: 'done.start.title',
  clear: 'done.clear.title',
};

/** Runs an action from the menu and says how it went in a dialog. */
export function runFromMenu<A extends ActionName>(name: A, resources: Resources): void {
  const language = currentLanguage();
  const answer = runAction(name, { language }, resources);
  const ui = SpreadsheetApp.getUi();
  if (!answer.ok) {
    const { message: words, url } = answer.error;
    ui.alert(message(language, 'error.title'), url ? `${words}\n${url}` : words, ui.ButtonSet.OK);
    return;
  }
  const report = REPORTS[name]?.(answer.value, language) ?? '';
  ui.alert(message(language, TITLES[name] ?? 'app.name'), report, ui.ButtonSet.OK);
}
