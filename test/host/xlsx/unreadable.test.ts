import PizZip from 'pizzip';
import { expect, it } from 'vitest';
import { openWorkbook, saveWorkbook } from '../../../src/host/index.ts';
import { sheetOf } from '../inBundle.ts';

const zip = (files: Record<string, string>) => {
  const made = new PizZip();
  for (const [name, text] of Object.entries(files)) made.file(name, text);
  return made.generate({ type: 'uint8array' });
};

const good = await saveWorkbook(sheetOf([['ก', 1]]));

it.each<[string, Uint8Array, string]>([
  ['an empty file', new Uint8Array(), 'empty'],
  ['text', Buffer.from('รหัส,คะแนน'), 'not-xlsx'],
  ['an old .xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'locked'],
  ['a zip of something else', zip({ 'word/document.xml': '<w/>' }), 'not-xlsx'],
  ['a workbook whose end is missing', good.slice(0, good.length / 2), 'broken'],
  ['a workbook with damage inside', good.map((byte, index) => (index > 200 && index < 1200 ? 0 : byte)), 'broken'],
  ['a workbook whose parts are not XML', zip({ 'xl/workbook.xml': 'nonsense' }), 'broken'],
])('%s is refused as "%s"', async (_, bytes, code) => {
  await expect(openWorkbook(bytes)).rejects.toMatchObject({ name: 'UnreadableWorkbook', code });
});
