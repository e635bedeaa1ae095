import { expect, test } from 'vitest';
import { sampleHost, sheetNamed, succeed } from '../support/addonHost.ts';
import { lookOf } from '../support/sheetView.ts';
import { inBrowser } from './inBrowser.ts';

inBrowser('two quick clicks', (open) => {
  test('on “make document” make one document', async () => {
    const host = await sampleHost();
    const { user, page, calls } = await open(host);
    await user.open('document');
    await page.locator('#make-document').click();
    await page.locator('#make-anyway').dblclick();
    await user.settled();
    expect(host.drive.list()).toHaveLength(1);
    expect(calls.filter((call) => call === 'makePlan')).toHaveLength(1);
  });

  test('start nothing beside what runs; what is being done is said, and all of it is one call', async () => {
    const host = await sampleHost();
    const { user, page, hold, calls } = await open(host);
    await user.open('document');
    const before = calls.length;
    const release = hold();
    await user.clickMake();
    await page.waitForSelector('.doing');
    expect(await page.locator('.doing li').allInnerTexts()).toEqual([
      user.say('sidebar.making.check'),
      user.say('sidebar.making.document'),
      user.say('sidebar.making.update'),
    ]);
    await page.locator('#make-document').click({ force: true });
    await user.button('sidebar.recheck').click({ force: true });
    release();
    await user.settled();
    expect(calls.slice(before)).toEqual(['makePlan']);
    expect(await page.locator('.doing').count()).toBe(0);
    expect(await page.locator('#open-document').count()).toBe(1);
  });
});

inBrowser('an error of the server', (open) => {
  test('while the sheet is read is worded, what was read before stays, and a second try works', async () => {
    const host = await sampleHost();
    const { user } = await open(host);
    await user.open('results');
    host.faults.failOn('Range.getValues', { when: 'before', error: new Error('Exception: internal #4711') });
    await user.click('sidebar.recheck');
    expect(await user.trouble()).toContain(user.say('error.kept.nothing-written'));
    expect(await user.text()).toContain('74.67');
    expect(await user.text()).not.toContain('4711');
    await user.click('sidebar.retry');
    expect(await user.trouble()).toBe('');
  });

  test('while settings are saved keeps what was typed', async () => {
    const host = await sampleHost();
    const { user, page } = await open(host);
    await page.locator('#agency-district').fill('เมือง');
    host.faults.failOn('Spreadsheet.insertSheet', { when: 'before' });
    await user.click('sidebar.save');
    expect(await user.trouble()).toContain(user.say('error.title'));
    expect(await page.locator('#agency-district').inputValue()).toBe('เมือง');
    await user.click('sidebar.retry');
    expect(succeed(host, 'state').agency.fields.district?.value).toBe('เมือง');
    expect(await page.getByRole('alert').innerText()).toBe('');
  });

  test('while a cell is corrected leaves the cell as it was', async () => {
    const host = await sampleHost();
    const { user } = await open(host);
    await user.open('check');
    host.faults.failOn('Range.setValue', { when: 'after' });
    await user.click('sidebar.fix.do');
    expect(await user.trouble()).toContain(user.say('error.kept.cells-unsure'));
    expect(sheetNamed(host, 'ผลคะแนน ITA 2567').cells.get('6,1')?.value).toBe('EIT');
  });

  test('while the summary is written is worded, the scores stay, and a second try works', async () => {
    const host = await sampleHost();
    const { user } = await open(host);
    const before = lookOf(sheetNamed(host, 'ผลคะแนน ITA 2567'));
    await user.open('results');
    host.faults.failOn('Range.setValues', { when: 'before', nth: 2, error: new Error('Exception: internal #4711') });
    await user.click('sidebar.results.write');
    expect(await user.trouble()).toContain(user.say('error.kept.sheet-safe'));
    expect(await user.text()).not.toContain('4711');
    expect(lookOf(sheetNamed(host, 'ผลคะแนน ITA 2567'))).toEqual(before);
    await user.click('sidebar.retry');
    expect(succeed(host, 'state').tabsWritten).toBe(true);
  });

  test('while a measure is saved keeps the form and what was typed', async () => {
    const host = await sampleHost();
    const { user, page } = await open(host);
    await user.open('measures');
    await user.openMeasure();
    await page
      .locator('.card')
      .first()
      .getByRole('button', { name: user.say('sidebar.edit') })
      .click();
    await page.getByLabel(user.say('measures.measure')).fill('ยังไม่หาย');
    host.faults.failOn('Range.setValues', { when: 'before' });
    await user.click('sidebar.save');
    expect(await user.trouble()).toContain(user.say('error.kept.plan-unsure'));
    expect(await page.getByLabel(user.say('measures.measure')).inputValue()).toBe('ยังไม่หาย');
    await user.click('sidebar.retry');
    expect(await user.text()).toContain('ยังไม่หาย');
  });

  test('while the document is made says what was kept; a second try makes one document', async () => {
    const host = await sampleHost();
    const { user, page } = await open(host);
    await user.open('document');
    host.faults.failOn('Drive.Files.create', { when: 'before' });
    await user.makeDocument();
    expect(await user.trouble()).toContain(user.say('error.kept.sheet-safe'));
    expect(await page.locator('.doing').count()).toBe(0);
    expect(host.drive.list()).toEqual([]);
    await user.click('sidebar.retry');
    expect(host.drive.list()).toHaveLength(1);
    expect(await page.locator('#open-document').count()).toBe(1);
  });

  test('that never answers is worded, and nothing typed is lost', async () => {
    const host = await sampleHost();
    const { user, page, loseAnswer } = await open(host);
    await page.locator('#agency-district').fill('เมือง');
    loseAnswer('saveSettings');
    await user.click('sidebar.save');
    expect(await user.trouble()).toContain(user.say('sidebar.error.connection'));
    // What Google said is for whoever is asked for help.
    expect(await user.trouble()).not.toContain('NetworkError');
    await page.getByText(user.say('sidebar.error.details')).click();
    expect(await user.trouble()).toContain('NetworkError');
    expect(await page.locator('#agency-district').inputValue()).toBe('เมือง');
    await user.click('sidebar.recheck');
    expect(await page.getByRole('alert').innerText()).toBe('');
  });

  test('though the document was made offers to look first, and then the document is there', async () => {
    const host = await sampleHost();
    const { user, page, loseAnswer } = await open(host);
    await user.open('document');
    loseAnswer('makePlan');
    await user.makeDocument();
    expect(await page.locator('#open-document').count()).toBe(0);
    await page
      .getByRole('alert')
      .getByRole('button', { name: user.say('sidebar.recheck') })
      .click();
    await user.settled();
    expect(host.drive.list()).toHaveLength(1);
    expect(await page.locator('#open-document').count()).toBe(1);
  });
});

inBrowser('a permission that was not given', (open) => {
  test('is explained with the way to give it', async () => {
    const scopes = ['https://www.googleapis.com/auth/spreadsheets.currentonly'];
    const host = await sampleHost({ scopes });
    const { user, page } = await open(host);
    await user.open('document');
    await user.makeDocument();
    expect(await user.trouble()).toContain(user.say('error.permission.document'));
    const link = page.getByRole('alert').getByRole('link', { name: user.say('sidebar.grant') });
    expect(await link.getAttribute('href')).toContain('https://accounts.google.com/');
    expect(host.drive.list()).toEqual([]);
  });
});
