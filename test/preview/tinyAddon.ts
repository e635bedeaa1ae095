import { bundleOf, type LoadedBundle } from '../../src/host/node/index.ts';

const MANIFEST = {
  timeZone: 'Asia/Bangkok',
  oauthScopes: ['spreadsheets.currentonly', 'drive.file', 'script.container.ui'].map(
    (name) => `https://www.googleapis.com/auth/${name}`,
  ),
};

const CODE = `
function onOpen() {
  const ui = SpreadsheetApp.getUi();
  ui.createMenu('ทดลอง')
    .addItem('ทักทาย', 'greet')
    .addSeparator()
    .addSubMenu(ui.createMenu('หน้าต่าง').addItem('กล่องโต้ตอบ', 'showDialog').addItem('แถบข้าง', 'showSide'))
    .addItem('พัง', 'fail')
    .addToUi();
}
function greet() { SpreadsheetApp.getActive().toast('<b>สวัสดี</b>', 'ทักทาย'); }
function showDialog() {
  const page = HtmlService.createHtmlOutputFromFile('dialog');
  SpreadsheetApp.getUi().showModalDialog(page.setWidth(320).setHeight(200), 'กล่องโต้ตอบ');
}
function showSide() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('แถบของเรา'));
}
function echo(value) { return value; }
function fail() { throw new Error('พังแล้ว'); }
function where() { return SpreadsheetApp.getActive().getActiveSheet().getName(); }
function language() { return Session.getActiveUserLocale(); }
function jump(tab, cell) { SpreadsheetApp.getActive().getSheetByName(tab).getRange(cell).activate(); }
function write(cell, value) { SpreadsheetApp.getActive().getActiveSheet().getRange(cell).setValue(value); }
function hidden_() { return 'private'; }
`;

const SIDEBAR = `<!doctype html>
<html lang="th"><head><title>t</title><base target="_top"></head>
<body><h1>แถบข้างทดลอง</h1><script>document.body.dataset.run = typeof google.script.run.echo;</script></body></html>`;

const DIALOG = `<p>เนื้อหา</p><button>x</button>
<script>document.querySelector('button').onclick = () => google.script.host.close();</script>`;

/** An add-on of a few functions, for what the preview owes to any. */
export const tinyAddon: LoadedBundle = bundleOf(
  new Map([
    ['appsscript.json', JSON.stringify(MANIFEST)],
    ['code.js', CODE],
    ['sidebar.html', SIDEBAR],
    ['dialog.html', DIALOG],
  ]),
);
