import { expect, test } from 'vitest';
import { hostWith } from '../support/addonHost.ts';
import { inBrowser } from './inBrowser.ts';

const SHEET = [
  'ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2567',
  'ตัวชี้วัด\tชื่อ\tคะแนน ปี 2566\tคะแนน ปี 2567',
  '1\tการปฏิบัติหน้าที่\t85.00\t90.50',
  '4\tการใช้ทรัพย์สินของราชการ\t80.00\t75.35',
  '5\tการแก้ไขปัญหาการทุจริต\t\t87.68',
].join('\n');

inBrowser('last year', (open) => {
  test('stands beside this year’s figures where the sheet states it, and only there', async () => {
    const { user, page } = await open(hostWith({ ผล: SHEET }));
    await user.open('results');
    const rows = await page.locator('.bars li').allInnerTexts();
    const row = (name: string) => rows.find((text) => text.includes(name)) ?? '';
    expect(row('การปฏิบัติหน้าที่')).toContain('ปี 2566 ได้ 85.00 (▲ 5.50)');
    expect(row('การใช้ทรัพย์สิน')).toContain('ปี 2566 ได้ 80.00 (▼ 4.65)');
    expect(row('การแก้ไขปัญหา')).not.toContain('2566');
  });
});
