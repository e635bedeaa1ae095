import { type MessageKey, message } from '../core/messages/catalogue.ts';
import { type ActionName, dialogOf, runAction } from './actions/index.ts';
import { currentLanguage } from './currentLanguage.ts';
import type { Resources } from './door/action.ts';

/** The menu's items in their order, each with the global function that it calls. */
const ITEMS: readonly { readonly key: MessageKey; readonly handler: string }[] = [
  { key: 'menu.sidebar', handler: 'menuSidebar' },
  { key: 'menu.update', handler: 'menuUpdate' },
  { key: 'menu.makePlan', handler: 'menuMakePlan' },
  { key: 'menu.startEmpty', handler: 'menuStartEmpty' },
  { key: 'menu.restoreHeadings', handler: 'menuRestoreHeadings' },
  { key: 'menu.adoptTab', handler: 'menuAdoptTab' },
  { key: 'menu.clear', handler: 'menuClear' },
  { key: 'menu.remove', handler: 'menuRemove' },
];

/** Adds the add-on's menu. It must touch no service beyond the menu: before it is first used, nothing else is allowed. */
export function addMenu(): void {
  const language = currentLanguage();
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const { key, handler } of ITEMS) menu.addItem(message(language, key), handler);
  menu.addToUi();
}

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
  const dialog = dialogOf(name);
  const report = [...(answer.told ?? []), dialog?.report(answer.value, language) ?? ''].join('\n');
  ui.alert(message(language, dialog?.title ?? 'app.name'), report, ui.ButtonSet.OK);
}
