import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { openWorkbook, saveWorkbook } from '../../src/host/index.ts';

test('a protected tab is shown as one, also after it was saved', async () => {
  const bytes = await writeXlsx({
    sheets: [
      { name: 'ล็อก', rows: [['a']], protection: { sheet: true } },
      { name: 'เปิด', rows: [['b']] },
    ],
  });
  const opened = await openWorkbook(bytes);
  const again = await openWorkbook(await saveWorkbook(opened));
  for (const workbook of [opened, again]) {
    expect(workbook.sheets.map((sheet) => sheet.isProtected)).toEqual([true, false]);
  }
});
