import { expect, test } from 'vitest';
import { hostWith } from '../support/addonHost.ts';
import { inBrowser } from './inBrowser.ts';

const ITEMS = ['i1\t91.20\t84.00', 'i2\t88.40\t85.00', 'i3\t95.60\t88.50', 'i4\t90.40\t86.10'];
const TITLE = 'ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2567';
const TWO_AGENCIES = [TITLE, 'ข้อ\tอบต.หนองปลา\tอบต.หนองกุ้ง', ...ITEMS].join('\n');
const WITH_MEAN = [TITLE, 'ข้อ\tคะแนนหน่วยงาน\tค่าเฉลี่ยประเทศ', ...ITEMS].join('\n');

inBrowser('how the scores are read', (open) => {
  test('several agencies are a question on the first step, and one click answers it', async () => {
    const host = hostWith({ ผล: TWO_AGENCIES });
    const { page, user } = await open(host);
    await page.getByRole('heading', { name: 'คำถาม' }).waitFor();
    expect(await page.locator('main').innerText()).toContain('อบต.หนองกุ้ง');

    await page.getByRole('button', { name: 'ใช้ อบต.หนองกุ้ง' }).click();
    await user.settled();

    await page.getByRole('heading', { name: 'อ่านอย่างนี้ถูกไหม' }).waitFor();
    expect(await page.locator('main').innerText()).toContain('C3:C6');
  });

  test('before it is answered no step shows a figure', async () => {
    const { page, user } = await open(hostWith({ ผล: TWO_AGENCIES }));
    await page.getByRole('heading', { name: 'คำถาม' }).waitFor();
    await user.open('results');
    expect(await page.locator('main').innerText()).toContain('ต้องตอบคำถามนี้ก่อน');
  });

  test('the receipt names the score column and what the other numbers were taken for; another is one click away', async () => {
    const { page, user } = await open(hostWith({ ผล: WITH_MEAN }));
    const receipt = page.locator('section', { has: page.locator('#reading-heading') });
    await receipt.waitFor();
    expect(await receipt.innerText()).toContain('“คะแนนหน่วยงาน” B3:B6');

    await receipt.getByText('ตัวเลขที่ไม่ได้ใช้ (1)').click();
    expect(await receipt.innerText()).toContain('ค่าเฉลี่ยประเทศ');
    await page.getByRole('button', { name: 'ใช้คอลัมน์นี้แทน' }).click();
    await user.settled();

    await receipt.getByText('“ค่าเฉลี่ยประเทศ” C3:C6').first().waitFor();
    await page.getByRole('button', { name: 'กลับไปให้แผน ITA เลือกคอลัมน์' }).click();
    await user.settled();
    await receipt.getByText('“คะแนนหน่วยงาน” B3:B6').first().waitFor();
  });
});
