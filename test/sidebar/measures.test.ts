import { expect, test } from 'vitest';
import { textOf } from '../addon/document/docx.ts';
import { sampleHost, sheetNamed, succeed } from '../support/addonHost.ts';
import { inBrowser } from './inBrowser.ts';

inBrowser('measures', (open) => {
  test('edited in the sidebar stand so in the sheet and in the document', async () => {
    const host = await sampleHost();
    const { user, page } = await open(host);
    await user.open('measures');
    await user.openMeasure();
    await page
      .locator('.card')
      .first()
      .getByRole('button', { name: user.say('sidebar.edit') })
      .click();
    await page.getByLabel(user.say('measures.measure')).fill('มาตรการที่แก้ในแถบข้าง');
    await page.getByRole('textbox', { name: user.say('measures.responsible') }).fill('กองช่าง');
    await user.click('sidebar.save');
    await user.open('document');
    await user.makeDocument();
    const [file] = host.drive.list();
    const text = textOf(host.drive.read(file as NonNullable<typeof file>));
    expect(text).toContain('มาตรการที่แก้ในแถบข้าง');
    expect(text).toContain('กองช่าง');
    expect(sheetNamed(host, 'มาตรการ').cells.get('4,3')?.value).toBe('มาตรการที่แก้ในแถบข้าง');
  });

  test('are accepted one by one, declined, added and removed, and a removal is undone', async () => {
    const host = await sampleHost();
    const { user, page } = await open(host);
    const measures = () => succeed(host, 'state').scores?.plan.measures ?? [];
    const before = measures();
    await user.open('measures');
    await user.openMeasure();
    await page.getByRole('button', { name: `${user.say('sidebar.measures.accept')} ${before[0]?.title}` }).click();
    await user.settled();
    expect(measures().filter(({ cell }) => cell !== null)).toHaveLength(1);
    await user.openMeasure(1);
    await user.click('sidebar.measures.refuse');
    expect(measures()).toHaveLength(before.length - 1);
    await page.locator('#add-to-4').click();
    await page.locator('#add-4-title').fill('ของเรา');
    await user.click('sidebar.save');
    expect(measures().some(({ title, issue }) => title === 'ของเรา' && issue === 4)).toBe(true);
    const first = measures()[0];
    await user.openMeasure();
    await page.getByRole('button', { name: `${user.say('sidebar.remove')} ${first?.title}` }).click();
    await user.settled();
    expect(measures().map(({ id }) => id)).not.toContain(first?.id);
    await user.click('sidebar.undo');
    expect(measures().map(({ id }) => id)).toContain(first?.id);
  });

  test('have a line each, and one is open at a time', async () => {
    const { user, page } = await open(await sampleHost());
    await user.open('measures');
    const lines = page.locator('.measure');
    for (const line of await lines.all()) expect((await line.boundingBox())?.height).toBeLessThan(56);
    await user.openMeasure(2);
    await user.openMeasure(4);
    expect(await page.locator('.line[aria-expanded=true]').count()).toBe(1);
    expect(await lines.nth(4).locator('.facts').count()).toBe(1);
  });

  test('are found by any of their words, and accepted by issue', async () => {
    const host = await sampleHost();
    const { user, page } = await open(host);
    const measures = () => succeed(host, 'state').scores?.plan.measures ?? [];
    const several = measures().find(({ issue }, at) => measures()[at + 1]?.issue === issue);
    const ofIssue = measures().filter(({ issue }) => issue === several?.issue);
    await user.open('measures');
    const all = await page.locator('.measure').count();
    await page.locator('#measure-search').fill(`${several?.title.slice(0, 12)}`);
    expect(await page.locator('.measure').count()).toBeLessThan(all);
    await page.locator('#measure-search').fill('');
    await page
      .locator(`section[aria-labelledby="issue-${several?.issue}"]`)
      .getByRole('button', { name: user.say('sidebar.measures.acceptIssue', { count: ofIssue.length }) })
      .click();
    await user.settled();
    expect(
      measures()
        .filter(({ cell }) => cell !== null)
        .map(({ issue }) => issue),
    ).toEqual(ofIssue.map(({ issue }) => issue));
  });

  test('that lack something are named before the document is made, with the way there', async () => {
    const host = await sampleHost();
    succeed(host, 'update');
    sheetNamed(host, 'มาตรการ').cells.delete('5,5');
    const { user, page } = await open(host);
    await user.open('document');
    await page.getByRole('button', { name: user.say('sidebar.missing.responsible', { count: 1 }) }).click();
    const second = succeed(host, 'state').scores?.plan.measures[1];
    await page.waitForFunction(`document.activeElement.id === 'measure-${second?.id}'`);
    await page.locator(`[id="measure-${second?.id}"] .facts`).waitFor();
  });
});
