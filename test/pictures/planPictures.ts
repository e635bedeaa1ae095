import { copyFileSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../src/cli/index.ts';
import { convert, pdfPages, pdfText } from '../support/libreOffice.ts';

/** The first page of the plan that shows these words, by the picture's name. */
const PAGES: Readonly<Record<string, string>> = {
  'plan-results': 'ความยาวเต็มแถบ',
  'plan-issue': 'ประเด็นที่ ๔ กระบวนการกำกับดูแล',
  'plan-measures': 'จากผลการวิเคราะห์ข้างต้น',
};

/** As far as pages tell: they write สระอำ in two ways, and spaces where they like. */
const plain = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');

/** The sample's plan as LibreOffice renders it. */
export async function planPictures(target: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ita-plan-pictures-'));
  await main(['--out', folder], { out: () => {}, err: (text) => process.stderr.write(`${text}\n`) });
  const document = readdirSync(folder).find((name) => name.endsWith('.docx')) ?? '';
  const pdf = convert(join(folder, document), 'pdf', folder);
  const pages = pdfPages(pdf, folder, 75);
  // The second page is the contents, which name every section.
  const texts = pdfText(pdf).map((text, index) => (index === 1 ? '' : plain(text)));
  for (const [name, words] of Object.entries(PAGES)) {
    const picture = pages[texts.findIndex((text) => text.includes(plain(words)))];
    if (picture) copyFileSync(picture, join(target, `${name}.png`));
  }
}
