import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Language, message } from '../../src/core/messages/catalogue.ts';
import { type Host, saveWorkbook } from '../../src/host/index.ts';
import { sheetNamed } from './addonHost.ts';
import { convert } from './libreOffice.ts';

/** The summary alone, as LibreOffice prints it: the path of a PDF. */
export async function printedSummary(host: Host, language: Language): Promise<string> {
  const name = message(language, 'tab.summary');
  for (const sheet of host.workbook.sheets) sheet.hidden = sheet.name !== name;
  host.workbook.activeSheet = sheetNamed(host, name);
  const folder = mkdtempSync(join(tmpdir(), 'ita-plan-summary-'));
  const file = join(folder, 'summary.xlsx');
  writeFileSync(file, await saveWorkbook(host.workbook));
  return convert(file, 'pdf', join(folder, 'out'));
}
