import { describe, expect, it } from 'vitest';
import { inBundle } from '../inBundle.ts';

describe('an alert', () => {
  it('is recorded with the answer that was prepared', () => {
    const { run, host } = inBundle(undefined, { answers: ['YES', 'CLOSE'] });
    const seen = run(() => {
      const ui = SpreadsheetApp.getUi();
      const first = ui.alert('หัว', 'ลบหรือไม่', ui.ButtonSet.YES_NO);
      return [first === ui.Button.YES, ui.alert('ดู') === ui.Button.CLOSE, ui.alert('ดูอีก') === ui.Button.OK];
    });
    expect(seen).toEqual([true, true, true]);
    expect(host.ui.alerts).toEqual([
      { title: 'หัว', prompt: 'ลบหรือไม่', buttons: 'YES_NO', answer: 'YES' },
      { title: null, prompt: 'ดู', buttons: 'OK', answer: 'CLOSE' },
      { title: null, prompt: 'ดูอีก', buttons: 'OK', answer: 'OK' },
    ]);
  });

  it('that asks something needs an answer, and one that it offers', () => {
    const ask = () => {
      const ui = SpreadsheetApp.getUi();
      ui.alert('ลบหรือไม่', ui.ButtonSet.YES_NO);
    };
    expect(() => inBundle().run(ask)).toThrow('no answer was prepared');
    expect(() => inBundle(undefined, { answers: ['OK'] }).run(ask)).toThrow('has no button OK');
  });

  it('loses the lock, as Google says', () => {
    const held = inBundle().run(() => {
      const lock = LockService.getDocumentLock();
      lock.waitLock(10);
      SpreadsheetApp.getUi().alert('รอ');
      return lock.hasLock();
    });
    expect(held).toBe(false);
  });
});

it('shows pages as they were when they were shown', () => {
  const { run, host } = inBundle();
  run(() => {
    const page = HtmlService.createHtmlOutput('<b>1</b>').setTitle('ก').setWidth(400).setHeight(300);
    SpreadsheetApp.getUi().showModalDialog(page, 'หัวเรื่อง');
    SpreadsheetApp.getUi().showSidebar(page.setTitle('ข'));
  });
  const page = { content: '<b>1</b>', width: 400, height: 300 };
  expect(host.ui.dialogs).toEqual([{ ...page, title: 'หัวเรื่อง' }]);
  expect(host.ui.sidebars).toEqual([{ ...page, title: 'ข' }]);
});

it('is not there for a run that no user started', () => {
  const { run } = inBundle(undefined, { hasUi: false });
  expect(() => run(() => void SpreadsheetApp.getUi())).toThrow('Cannot call SpreadsheetApp.getUi() from this context.');
});

it('has no page that was not pushed', () => {
  expect(() => inBundle().run(() => void HtmlService.createHtmlOutputFromFile('missing'))).toThrow(
    'No HTML file named missing was found.',
  );
});
