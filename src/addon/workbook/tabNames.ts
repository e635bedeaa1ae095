import { message } from '../../core/messages/catalogue.ts';
import { TAB_IDS, type TabNames } from '../../core/tabs/tabView.ts';
import type { OpenWorkbook } from '../sheet/openWorkbook.ts';
import { provisionalName } from '../sheet/tabMarkers.ts';

/** The names of our tabs: as they stand where they exist, else new ones that no tab of the user's has. */
export function tabNames(workbook: OpenWorkbook): TabNames {
  const { language } = workbook;
  const taken = takenNames(workbook);
  const names = TAB_IDS.map((id) => {
    const existing = workbook.own.get(id)?.getName();
    const isNamed = existing !== undefined && existing !== provisionalName(id);
    return [id, isNamed ? existing : freeName(message(language, `tab.${id}`), taken, workbook)] as const;
  });
  return Object.fromEntries(names) as TabNames;
}

/** A name for a new tab, as near to `name` as the others leave it. */
export function freeTabName(workbook: OpenWorkbook, name: string): string {
  return freeName(name, takenNames(workbook), workbook);
}

function takenNames({ spreadsheet }: OpenWorkbook): Set<string> {
  return new Set(spreadsheet.getSheets().map((sheet) => sheet.getName().toLowerCase()));
}

function freeName(name: string, taken: ReadonlySet<string>, { language }: OpenWorkbook): string {
  const ours = message(language, 'tab.taken', { name });
  const candidates = [name, ours, ...Array.from({ length: 98 }, (_, index) => `${ours} ${index + 2}`)];
  return candidates.find((candidate) => !taken.has(candidate.toLowerCase())) ?? `${ours} ${Utilities.getUuid()}`;
}
