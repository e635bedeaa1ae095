import { expect, test } from 'vitest';
import { hostWith, succeed } from '../support/addonHost.ts';
import { tabNamesOf } from '../support/sheetView.ts';
import { inBrowser } from './inBrowser.ts';

inBrowser('taking the product out', (open) => {
  test('asks for each tab on which somebody wrote, and says what stays', async () => {
    const host = hostWith({ ผล: 'ปีงบประมาณ 2567\ni1\t98.00\ni2\t60.00\no1\t100' });
    succeed(host, 'makePlan');
    const { user, page } = await open(host);
    await user.open('agency');
    await page.getByText(user.say('sidebar.removal.title')).click();
    await user.click('sidebar.removal.look');
    await page.getByLabel(user.say('sidebar.removal.tab', { name: 'มาตรการ' })).check();
    await user.click('sidebar.removal.do');
    expect(await user.text()).toContain(user.say('sidebar.removal.done', { documents: 1, access: 0 }));
    expect(tabNamesOf(host.workbook)).toEqual(['ผล', 'บทวิเคราะห์', 'เอกสาร', 'ตั้งค่า']);
  });
});
