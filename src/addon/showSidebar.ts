import { message } from '../core/messages/catalogue.ts';
import { currentLanguage } from './currentLanguage.ts';
import { grantUrl, SIDEBAR } from './door/scopes.ts';

/** Opens the sidebar, or says where to allow it. */
export function showSidebar(): void {
  const language = currentLanguage();
  const ui = SpreadsheetApp.getUi();
  const url = grantUrl([SIDEBAR]);
  if (url !== null) {
    ui.alert(message(language, 'error.title'), `${message(language, 'error.permission')}\n${url}`, ui.ButtonSet.OK);
    return;
  }
  ui.showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle(message(language, 'app.name')));
}
