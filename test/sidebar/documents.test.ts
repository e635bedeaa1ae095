import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createDriveFolder } from '../../src/host/node/index.ts';
import { documentsOn, edited, lastDocument } from '../addon/actions/documents/documentsOn.ts';
import { docxOf, paragraphs, textOf } from '../addon/document/docx.ts';
import { run, sampleHost, succeed } from '../support/addonHost.ts';
import { inBrowser } from './inBrowser.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'ita-plan-sidebar-'));
const sampleOnDisk = () => sampleHost({ drive: createDriveFolder(folder()) });

inBrowser('documents', (open) => {
  test('are brought up to date in place; an edited one is kept, and the user is told', async () => {
    const host = await sampleOnDisk();
    const { user, page } = await open(host);
    await user.open('document');
    await user.makeDocument();
    expect(await user.text()).toContain(user.say('documents.made.first'));
    expect(await user.text()).toContain(user.say('sidebar.document.current'));
    await user.makeDocument();
    expect(await user.text()).toContain(user.say('documents.made.updated'));
    edited(host, host.drive.list()[0]?.id ?? '', 'เขียนเอง');
    await user.makeDocument();
    expect(await user.text()).toContain(user.say('documents.made.beside-edited', { kept: 1, number: 2 }));
    await page.getByText(user.say('sidebar.versions.title', { count: 2 })).click();
    const listed = await page.locator('.versions li').allInnerTexts();
    expect(listed[0]).toContain(user.say('documents.state.latest'));
    expect(listed[1]).toContain(user.say('documents.state.edited'));
  });

  test('that no longer say what the sheet says are known as such', async () => {
    const host = await sampleOnDisk();
    succeed(host, 'makePlan');
    const [first] = succeed(host, 'state').scores?.plan.measures ?? [];
    succeed(host, 'saveMeasure', { id: first?.id, changes: { title: 'ชื่อใหม่' }, seen: {} });
    const { user } = await open(host);
    await user.open('document');
    expect(await user.text()).toContain(user.say('sidebar.document.outdated'));
  });

  test('have the column for monitoring if it is ticked', async () => {
    const host = await sampleOnDisk();
    const { user, page } = await open(host);
    await user.open('document');
    await page.getByLabel(user.say('sidebar.document.monitoring')).check();
    await user.makeDocument();
    expect(documentsOn(host)).toMatchObject([{ kind: 'plan-monitored' }]);
    expect(await page.getByLabel(user.say('sidebar.document.monitoring')).isChecked()).toBe(true);
  });

  test('that were made but not recorded can still be opened', async () => {
    const host = await sampleOnDisk();
    succeed(host, 'update');
    const { user, page } = await open(host);
    await user.open('document');
    host.faults.failOn('Spreadsheet.insertSheet', { when: 'before', nth: 2 });
    await user.makeDocument();
    const link = page.getByRole('alert').getByRole('link');
    expect(await link.innerText()).toBe(user.say('sidebar.document.open'));
    expect(await link.getAttribute('href')).toBe(host.drive.list()[0]?.webViewLink);
  });
});

inBrowser('a template of the agency’s own', (open) => {
  test('is uploaded, checked and left again', async () => {
    const host = await sampleOnDisk();
    const file = join(folder(), 'แม่แบบ.docx');
    writeFileSync(file, docxOf(paragraphs('ของ {{ชื่อหน่วยงาน}}')));
    const { user, page } = await open(host);
    await user.open('document');
    await page.getByText(user.say('sidebar.template.title')).click();
    await page.locator('#template-file').setInputFiles(file);
    await page.getByText(user.say('sidebar.template.used')).waitFor();
    await user.click('sidebar.template.check');
    expect(await user.text()).toContain(user.say('sidebar.template.ok'));
    edited(host, host.drive.list()[0]?.id ?? '', '{{ชื่อหน่วยงาย}}');
    await user.click('sidebar.template.check');
    const problems = await page.locator('.problems').innerText();
    expect(problems).toContain(user.say('template.meant', { meant: '{{ชื่อหน่วยงาน}}' }));
    await user.makeDocument();
    expect(await user.trouble()).toContain('ไม่รู้จักแท็ก {{ชื่อหน่วยงาย}}');
    await user.click('sidebar.template.useBuiltIn');
    await user.makeDocument();
    expect(await user.text()).toContain(user.say('documents.made.first'));
  });

  test('that is none is refused in words', async () => {
    const host = await sampleOnDisk();
    const file = join(folder(), 'รูป.docx');
    writeFileSync(file, 'JPEG');
    const { user, page } = await open(host);
    await user.open('document');
    await page.getByText(user.say('sidebar.template.title')).click();
    await page.locator('#template-file').setInputFiles(file);
    await page.getByText(user.say('error.template-not-docx')).waitFor();
    await page.locator('#template-link').fill('https://docs.google.com/document/d/1AbCdEfGhIjKlMnOp/edit');
    await user.click('sidebar.template.link.do');
    expect(await user.trouble()).toContain(user.say('error.template-not-ours'));
    expect(await page.locator('#template-link').inputValue()).toContain('1AbCdEfGhIjKlMnOp');
  });
});

inBrowser('what came of a measure', (open) => {
  test('is written into the sheet and reported; a proposal has no such fields', async () => {
    const host = await sampleOnDisk();
    expect(run(host, 'makeFollowUp').ok).toBe(false);
    const [first, second] = succeed(host, 'state').scores?.plan.measures ?? [];
    succeed(host, 'acceptMeasures', { ids: [first?.id] });
    const { user, page } = await open(host);
    await user.open('measures');
    expect(await page.locator(`[id="measure-${second?.id}"] .progress`).count()).toBe(0);
    const card = page.locator(`[id="measure-${first?.id}"]`);
    await user.openMeasure();
    await card.getByText(user.say('sidebar.progress.title')).click();
    await card.getByLabel(user.say('measures.state')).selectOption('ดำเนินการแล้ว');
    await card.getByLabel(user.say('measures.done')).fill('จัดอบรม 2 ครั้ง');
    await card.getByRole('button', { name: user.say('sidebar.save') }).click();
    await page.getByText(user.say('sidebar.progress.saved')).waitFor();
    expect(succeed(host, 'state').scores?.plan.measures[0]).toMatchObject({
      state: 'ดำเนินการแล้ว',
      done: 'จัดอบรม 2 ครั้ง',
    });
    await user.open('document');
    await user.click('sidebar.followUp.make');
    expect(await user.text()).toContain('ยังขาด: ผลที่เกิดขึ้น');
    expect(textOf(lastDocument(host))).toContain('จัดอบรม ๒ ครั้ง');
  });
});
