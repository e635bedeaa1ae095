import { describe, expect, it } from 'vitest';
import { createHost } from '../../src/host/node/index.ts';
import { inBundle, MANIFEST, SCOPES, scriptBundle, sheetOf } from './inBundle.ts';

const USES: [call: string, scope: string, source: string][] = [
  ['SpreadsheetApp.getActive', 'spreadsheets.currentonly', 'SpreadsheetApp.getActive()'],
  ['Ui.showSidebar', 'script.container.ui', 'SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(""))'],
  ['Drive.Files.get', 'drive.file', 'Drive.Files.get("x")'],
  ['Drive.Permissions.list', 'drive.file', 'Drive.Permissions.list("x")'],
];

describe.each(USES)('%s', (call, scope, use) => {
  const source = `function use() { ${use}; }`;
  const others = SCOPES.filter((name) => !name.endsWith(`/${scope}`));

  it(`cannot be called when the manifest lacks ${scope}`, () => {
    const bundle = scriptBundle(source, { ...MANIFEST, oauthScopes: others });
    const message = `Specified permissions are not sufficient to call ${call}. Required permissions:`;
    expect(() => createHost({ bundle, workbook: sheetOf([]) }).call('use')).toThrow(message);
  });

  it(`cannot be called when the user has not granted ${scope}`, () => {
    const host = createHost({ bundle: scriptBundle(source), workbook: sheetOf([]), scopes: others });
    expect(() => host.call('use')).toThrow('Authorization is required to perform that action.');
  });
});

it('tells the script what is missing', () => {
  const status = () => {
    const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
    return [
      info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED,
      typeof info.getAuthorizationUrl() === 'string',
    ];
  };
  expect(inBundle().run(status)).toEqual([false, false]);
  expect(inBundle(undefined, { scopes: SCOPES.slice(1) }).run(status)).toEqual([true, true]);
});

it('keeps the people of the spreadsheet from a simple trigger', () => {
  const bundle = scriptBundle('function onOpen() { SpreadsheetApp.getActive().getOwner(); }');
  const host = createHost({ bundle, workbook: sheetOf([]) });
  expect(() => host.open('LIMITED')).toThrow('You do not have permission to call Spreadsheet.getOwner');
  expect(host.open('FULL')).toBeNull();
});

it('has no Drive service when the manifest does not enable it', () => {
  const bundle = scriptBundle('function has() { return typeof Drive; }', { oauthScopes: SCOPES });
  expect(createHost({ bundle, workbook: sheetOf([]) }).call('has')).toBe('undefined');
});
