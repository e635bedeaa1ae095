import { expect, test } from 'vitest';
import { decodeText } from '../../src/files/decodeText.ts';

const TEXT = 'ข้อ\tคะแนน\ni1\t84.24\nระดับ “ผ่าน”';
const bigEndian = (text: string) => Buffer.from(text, 'utf16le').swap16();
const oldThai = (text: string) =>
  Buffer.from(
    [...text.replace(/[“”]/g, '')]
      .map((letter) => letter.charCodeAt(0))
      .map((code) => (code > 0xe00 ? code - 0xe01 + 0xa1 : code)),
  );

test.each<[string, Uint8Array, string]>([
  ['UTF-8', Buffer.from(TEXT), TEXT],
  ['UTF-8 with its mark', Buffer.from(`\uFEFF${TEXT}`), TEXT],
  ['UTF-16', Buffer.from(`\uFEFF${TEXT}`, 'utf16le'), TEXT],
  ['UTF-16 without its mark', Buffer.from(TEXT, 'utf16le'), TEXT],
  ['UTF-16 of the other order', bigEndian(`\uFEFF${TEXT}`), TEXT],
  ['UTF-16 of the other order without its mark', bigEndian(TEXT), TEXT],
  ['UTF-16 without its mark in Latin letters', Buffer.from('i1\t84.24', 'utf16le'), 'i1\t84.24'],
  ['UTF-16 without its mark in Thai letters alone, but for a line’s end', Buffer.from('คะแนน\n', 'utf16le'), 'คะแนน\n'],
  ['the old Thai code page', oldThai(TEXT), TEXT.replace(/[“”]/g, '')],
])('reads %s', (_encoding, bytes, text) => {
  expect(decodeText(bytes)).toBe(text);
});
