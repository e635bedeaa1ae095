import { copyFileSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hostWith, succeed } from '../support/addonHost.ts';
import { pdfPages } from '../support/libreOffice.ts';
import { printedSummary } from '../support/printedSummary.ts';

/** The page that goes to the district office, of the sample's scores, as LibreOffice prints it. */
export async function summaryPicture(target: string): Promise<void> {
  const host = hostWith({ ผลคะแนน: readFileSync('test/data/nongson-2567.tsv', 'utf8') });
  succeed(host, 'makePlan');
  const [page] = pdfPages(await printedSummary(host, 'th'), mkdtempSync(join(tmpdir(), 'ita-plan-pictures-')), 75);
  if (page) copyFileSync(page, join(target, 'summary.png'));
}
