import { copyFileSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../src/cli/index.ts';
import { convert, pdfPages } from '../support/libreOffice.ts';

/** Page of the plan by the picture's name. */
const PAGES: Readonly<Record<string, number>> = { 'plan-results': 2, 'plan-measures': 11 };

/** The sample's plan as LibreOffice renders it. */
export async function planPictures(target: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ita-plan-pictures-'));
  await main(['--out', folder], { out: () => {}, err: (text) => process.stderr.write(`${text}\n`) });
  const document = readdirSync(folder).find((name) => name.endsWith('.docx')) ?? '';
  const pages = pdfPages(convert(join(folder, document), 'pdf', folder), folder, 75);
  for (const [name, page] of Object.entries(PAGES)) {
    const picture = pages[page - 1];
    if (picture) copyFileSync(picture, join(target, `${name}.png`));
  }
}
