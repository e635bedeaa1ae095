import type { SharedWith } from '../../../../src/addon/access/give.ts';
import { type Language, type MessageKey, message } from '../../../../src/core/messages/catalogue.ts';
import { DOCX, GOOGLE_DOC } from '../../../../src/host/drive/file.ts';
import {
  createDriveFolder,
  EMAILS,
  type Host,
  type HostOptions,
  type Permission,
  type WorkbookModel,
} from '../../../../src/host/node/index.ts';
import { hostOf, hostWith, sheetNamed, succeed } from '../../../support/addonHost.ts';
import { copied } from '../../../support/copied.ts';

export const DISTRICT = 'officer@district.example';
export const LOG = 'การส่งมอบ';
export const NOTES = 'งานค้างของแผน ITA';
/** Who has access to the sheet before anything is shared. */
export const START: readonly string[] = [`${EMAILS.colleague} writer`, `${EMAILS.owner} owner`];

const SCORES = `องค์การบริหารส่วนตำบลหนองซอน อำเภอเชียงยืน จังหวัดมหาสารคาม
ปีงบประมาณ พ.ศ. 2567
ข้อ\tคะแนน
i1\t98.00
i2\t60.00
e1\t92.00
o1\t100`;

/** A workbook whose tabs are written, and a plan in the owner's Drive; only the text of that plan is none. */
export function plannedHost(options: Partial<HostOptions> = {}): Host {
  const drive = options.drive ?? createDriveFolder(null);
  const host = hostOf(checkedWorkbook(options.locale), { ...options, drive });
  const file = drive.create('owner', { name: 'แผน', mimeType: GOOGLE_DOC }, Buffer.from(DOCX));
  setting(host, 'settings.documentUrl', file.webViewLink, options.locale);
  setting(host, 'settings.documentId', file.id, options.locale);
  host.resetCounts();
  return host;
}

const checked = new Map<Language, WorkbookModel>();

/** The scores after they were checked: done once in each language, and a copy for each. */
function checkedWorkbook(locale: Language = 'th'): WorkbookModel {
  const known = checked.get(locale);
  if (known) return copied(known);
  const host = hostWith({ ผล: SCORES }, { locale });
  succeed(host, 'update');
  checked.set(locale, host.workbook);
  return copied(host.workbook);
}

/** Writes a value beside its label on the settings tab. */
export function setting(host: Host, key: MessageKey, value: string, language: Language = 'th'): void {
  const label = message(language, key);
  const { cells } = sheetNamed(host, message(language, 'tab.settings'));
  const [row] = [...cells].flatMap(([key, cell]) => (cell.value === label ? [key.split(',')[0]] : []));
  const cell = cells.get(`${row},2`);
  if (!cell) throw new Error(`There is no setting ${label}`);
  cell.value = value;
}

/** The same workbook and Drive, for another user or under other rules. */
export function sameFiles(host: Host, options: Partial<HostOptions>): Host {
  return hostOf(host.workbook, { drive: host.drive, ...options });
}

/** What the sidebar would send for everything that is shown. */
export function asShown(host: Host, addresses: readonly string[], others: object = {}) {
  const { tabs, document } = succeed(host, 'shareState');
  return {
    addresses,
    sheet: { tabs: tabs.map(({ name }) => name) },
    document: document.id === null ? null : { id: document.id, role: 'commenter' },
    email: false,
    ...others,
  };
}

export const SHEET_ONLY = { document: null };
export const DOCUMENT_ONLY = { sheet: null };

/** `sheet officer@…: given` */
export const told = (results: readonly SharedWith[]) =>
  results.map(({ address, target, result }) => `${target} ${address}: ${result}`);

const namesOf = (people: readonly Permission[]) =>
  people.map(({ emailAddress, role }) => `${emailAddress} ${role}`).sort();

export const onSheet = (host: Host) => namesOf(host.access.people(host.workbook.id));
export const planId = (host: Host) => host.drive.list()[0]?.id ?? '';
/** Everybody but the owner, whom Drive knows only once it was asked. */
export const onPlan = (host: Host) => namesOf(host.access.people(planId(host)).filter(({ role }) => role !== 'owner'));
