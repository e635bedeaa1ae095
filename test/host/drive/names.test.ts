import { describe, expect, it } from 'vitest';
import { safeName } from '../../../src/host/drive/names.ts';

describe('a file name', () => {
  it.each([
    ['แผนมาตรการ ปี 2568', 'แผนมาตรการ ปี 2568.docx'],
    ['แผน.docx', 'แผน.docx'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a-b-c-d-e-f-g-h-i-j.docx'],
    ['line\nbreak\u0000', 'line-break-.docx'],
    [' ..hidden. ', 'hidden.docx'],
    ['../../etc', '-..-etc.docx'],
    ['', 'untitled.docx'],
    ['...', 'untitled.docx'],
  ])('%j becomes %j', (name, expected) => {
    expect(safeName(name, '.docx')).toBe(expected);
  });

  it('is short enough for any file system, and cut between letters', () => {
    const name = safeName('กำ'.repeat(200), '.docx');
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(205);
    expect(name).toMatch(/^(กำ)+\.docx$/);
  });
});
