import { expect, it } from 'vitest';
import { docxText } from '../../../src/host/drive/docxText.ts';
import { docxOf } from '../docx.ts';

it.each([
  ['<w:p><w:r><w:t>แผน</w:t></w:r><w:r><w:t xml:space="preserve"> ITA</w:t></w:r></w:p>', 'แผน ITA'],
  ['<w:p><w:r><w:t>ก</w:t></w:r></w:p><w:p/><w:p><w:r><w:t>ข</w:t></w:r></w:p>', 'ก\n\nข'],
  ['<w:p><w:r><w:t>ก</w:t><w:br/><w:t>ข</w:t><w:tab/><w:t>ค</w:t></w:r></w:p>', 'ก\nข\tค'],
  [
    '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>2</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
    '1\n2',
  ],
  [
    '<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>a &lt; b &amp; &#3585;&#x0E02; &quot;c&quot;</w:t></w:r></w:p>',
    'a < b & กข "c"',
  ],
  ['', ''],
])('reads %s', (xml, expected) => {
  expect(docxText(Buffer.from(docxOf(xml), 'base64'))).toBe(expected);
});
