import { describe, expect, it } from 'vitest';
import { createHost, loadOnly } from '../../src/host/node/index.ts';
import { inBundle, scriptBundle, sheetOf } from './inBundle.ts';

const hostOf = (source: string) => createHost({ bundle: scriptBundle(source), workbook: sheetOf([]) });

describe('a call', () => {
  it('runs in a world of its own: globals do not survive', () => {
    const host = hostOf('var count = 0; function next() { return ++count; }');
    expect([host.call('next'), host.call('next')]).toEqual([1, 1]);
  });

  it('has the language and the services, and nothing of Node or a browser', () => {
    const { run } = inBundle();
    const absent = run(() =>
      [
        'setTimeout',
        'URL',
        'TextEncoder',
        'atob',
        'crypto',
        'fetch',
        'process',
        'require',
        'Buffer',
        'DriveApp',
      ].filter((name) => name in globalThis),
    );
    expect(absent).toEqual([]);
  });

  it.each(['new Date().toLocaleDateString("th-TH")', '(1).toLocaleString()', '"ก".localeCompare("ข")'])(
    'has no locale data to lean on: %s',
    (code) => {
      expect(() => hostOf(`function use() { ${code}; }`).call('use')).toThrow('depends on locale data');
    },
  );

  it.each([
    ['private_', 'private_ is not a function'],
    ['missing', 'missing is not a function'],
    ['notAFunction', 'notAFunction is not a function'],
    ['parseInt', 'parseInt is not a function'],
  ])('refuses %s, which google.script.run does not offer', (name, message) => {
    const host = hostOf('function private_() {} var notAFunction = 1;');
    expect(() => host.call(name)).toThrow(new TypeError(message));
  });

  it('hands over copies', () => {
    const host = hostOf('function change(value) { value.list.push(2); return value; }');
    const argument = { list: [1] };
    expect(host.call('change', argument)).toEqual({ list: [1, 2] });
    expect(argument).toEqual({ list: [1] });
  });

  it('gives the bundle arrays and objects of its own world', () => {
    const { run } = inBundle();
    expect(run((value: object) => [value instanceof Object, value.constructor === Array], [{}])).toEqual([true, true]);
  });

  it('carries an error out with its name and text', () => {
    const host = hostOf('function fail() { throw new RangeError("ไม่ได้"); }');
    expect(() => host.call('fail')).toThrow(expect.objectContaining({ name: 'RangeError', message: 'ไม่ได้' }));
  });

  it('gives null for a function that returns nothing', () => {
    expect(hostOf('function nothing() {}').call('nothing')).toBeNull();
  });
});

describe('a service error', () => {
  it('is an Error of the bundle, named Exception', () => {
    const { run } = inBundle();
    const caught = run(() => {
      try {
        SpreadsheetApp.getActive().getActiveSheet().getRange(0, 1);
        return null;
      } catch (error) {
        return [error instanceof Error, (error as Error).name, (error as Error).message];
      }
    });
    expect(caught).toEqual([true, 'Exception', 'The starting row of the range is too small.']);
  });

  it('is what a use of an unknown member gives, even where the bundle caught it', () => {
    const { run } = inBundle();
    const use = () => {
      try {
        return SpreadsheetApp.getActive().getSpreadsheetTheme()?.getFontFamily() ?? '';
      } catch {
        return 'quiet';
      }
    };
    expect(() => run(use)).toThrow('Spreadsheet.getSpreadsheetTheme is not in the stand-in');
  });
});

describe('opening the spreadsheet', () => {
  const source = `
    function onOpen(event) {
      const menu = SpreadsheetApp.getUi().createAddonMenu().addItem(String(event.authMode), 'show').addSeparator();
      menu.addSubMenu(SpreadsheetApp.getUi().createMenu('อื่น ๆ').addItem('ข', 'other')).addToUi();
      if (event.authMode === ScriptApp.AuthMode.LIMITED) SpreadsheetApp.getActive().getName();
    }
    function show() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('page').setTitle('แผน')); }
    function onOpenBadly() { SpreadsheetApp.getActive(); }`;

  it.each(['NONE', 'LIMITED', 'FULL'] as const)('builds the menu in mode %s', (mode) => {
    expect(hostOf(source).open(mode)).toEqual({
      caption: null,
      items: [
        { label: mode, functionName: 'show' },
        { separator: true },
        { submenu: { caption: 'อื่น ๆ', items: [{ label: 'ข', functionName: 'other' }] } },
      ],
    });
  });

  it('forbids the document before the user has allowed anything', () => {
    const host = hostOf('function onOpen() { SpreadsheetApp.getActive(); }');
    expect(() => host.open('NONE')).toThrow('You do not have permission to call SpreadsheetApp.getActive');
    expect(() => host.open('LIMITED')).not.toThrow();
  });

  it('forbids a sidebar unless the user asked for it', () => {
    const host = hostOf(source.replace('function onOpen(', 'function onOpen() { show(); } function unused('));
    expect(() => host.open('LIMITED')).toThrow(
      'You do not have permission to call Ui.showSidebar. Required permissions',
    );
  });

  it('shows the sidebar when its menu item is clicked', () => {
    const host = hostOf(source);
    host.runMenuItem('show');
    expect(host.ui.sidebars).toEqual([{ title: 'แผน', content: '<p>หน้า</p>', width: null, height: null }]);
  });
});

describe('loading alone', () => {
  it('gives the names of the global functions', () => {
    expect(
      loadOnly(scriptBundle('const hidden = () => 1; function onOpen() {} function api() {} function own_() {}')),
    ).toEqual(['onOpen', 'api', 'own_']);
  });

  it.each([
    ['a call', 'const sheet = SpreadsheetApp.getActive();', 'SpreadsheetApp.getActive'],
    ['a look at an enumeration', 'var mode = ScriptApp.AuthMode;', 'ScriptApp.AuthMode'],
    ['a touch whose error is caught', 'try { Logger.log(1); } catch (error) {}', 'Logger.log'],
  ])('fails on %s', (_, source, member) => {
    expect(() => loadOnly(scriptBundle(source))).toThrow(member);
  });
});
