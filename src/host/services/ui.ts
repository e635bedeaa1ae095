import { badArguments, Exception, Stricter } from '../errors.ts';
import type { Run } from '../vm/run.ts';
import type { MenuModel } from './recordedUi.ts';

type Ui = GoogleAppsScript.Base.Ui;
type Menu = GoogleAppsScript.Base.Menu;
type Button = GoogleAppsScript.Base.Button;
type Buttons = typeof GoogleAppsScript.Base.Button;
type ButtonSets = typeof GoogleAppsScript.Base.ButtonSet;

/** The buttons that a set of buttons shows; the closing cross is always there. */
const BUTTONS: Record<string, readonly string[]> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

/** What `SpreadsheetApp.getUi()` gives: everything shown is recorded, every answer comes from the test. */
export function uiService(run: Run): Ui {
  if (!run.host.hasUi) throw new Exception('Cannot call SpreadsheetApp.getUi() from this context.');
  return run.once('Ui', () => makeUi(run));
}

function makeUi(run: Run): Ui {
  const { ui, lock } = run.host;
  const buttons = run.enumeration<Buttons>('Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
  const page = (html: unknown, method: string) => ({ ...run.subject(html, 'HtmlOutput', `Ui.${method}`) });
  return run.expose<Ui>('Ui', {
    Button: buttons,
    ButtonSet: run.enumeration<ButtonSets>('ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']),
    createMenu: (caption) => menuService(run, { caption, items: [] }),
    createAddonMenu: () => menuService(run, { caption: null, items: [] }),
    alert: (...args: unknown[]) => {
      const set = typeof args.at(-1) === 'string' ? 'OK' : run.nameOf(args.at(-1));
      const texts = typeof args.at(-1) === 'string' ? args : args.slice(0, -1);
      const known = set !== undefined && Object.hasOwn(BUTTONS, set);
      if (!known || texts.length < 1 || texts.length > 2 || !texts.every((text) => typeof text === 'string')) {
        throw badArguments('Ui.alert', args);
      }
      // While an alert is open the script is suspended, and locks are lost (reference of Lock Service).
      lock.release(run);
      const answer = takeAnswer(ui.answers, BUTTONS[set] ?? []);
      const [title, prompt] = texts.length === 2 ? (texts as [string, string]) : [null, texts[0] as string];
      ui.alerts.push({ title, prompt, buttons: set, answer });
      return buttons[answer as keyof Buttons] as unknown as Button;
    },
    showSidebar: (html) => {
      ui.sidebars.push(page(html, 'showSidebar'));
    },
    showModalDialog: (html, title) => {
      ui.dialogs.push({ ...page(html, 'showModalDialog'), title });
    },
  });
}

function takeAnswer(answers: string[], offered: readonly string[]): string {
  const answer = answers.shift() ?? (offered.length === 1 ? offered[0] : undefined);
  if (answer === undefined) throw new Error(`An alert asks ${offered.join('/')} and no answer was prepared`);
  if (answer !== 'CLOSE' && !offered.includes(answer)) throw new Error(`An alert has no button ${answer}`);
  return answer;
}

function menuService(run: Run, menu: MenuModel): Menu {
  const add = (item: MenuModel['items'][number]) => {
    menu.items.push(item);
    return self;
  };
  const self: Menu = run.expose<Menu>(
    'Menu',
    {
      addItem: (label, functionName) => {
        if (!label || !functionName) throw new Stricter('A menu item has a label and a function name');
        return add({ label, functionName });
      },
      addSeparator: () => add({ separator: true }),
      addSubMenu: (submenu) => add({ submenu: run.subject(submenu, 'Menu', 'Menu.addSubMenu') }),
      addToUi: () => {
        run.host.ui.menus.push(menu);
      },
    },
    menu,
  );
  return self;
}
