import { expect, test } from 'vitest';
import { fy2567 } from '../../src/core/framework/fy2567/index.ts';
import { hostWith } from '../support/addonHost.ts';
import { inBrowser } from './inBrowser.ts';

const ITEMS = ['ปี 2567', 'ข้อ\tคะแนน', ...fy2567.items.map(({ code }) => `${code}\t92`)].join('\n');

inBrowser('a result that is only estimated', (open) => {
  test('is called so, and is sure once what was published is typed in', async () => {
    const { user, page } = await open(hostWith({ ผล: ITEMS }));
    await user.open('results');
    const before = await user.text();
    expect(before).toContain('คะแนนรวมเป็นประมาณการ');
    expect(before).toContain('ประมาณการ ผ่านดี');
    expect(before).toContain('ยังไม่มีคะแนน EIT ส่วนที่ 1, 2');

    await page.getByText(user.say('sidebar.published.title')).click();
    await page.getByLabel('คะแนนภาพรวม').fill('94.70');
    await page.getByLabel('ระดับผลการประเมิน').selectOption('ผ่าน');
    await user.click('sidebar.save');
    const after = await user.text();
    expect(after).toContain('94.70');
    expect(after).not.toContain('คะแนนรวมเป็นประมาณการ');
    expect(after).not.toContain(user.say('sidebar.results.lacking'));
  });
});
