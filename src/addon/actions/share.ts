import { type GivenRole, type Person, type ShareResult, standing, type Target } from '../../core/handover/access.ts';
import { parseAddresses } from '../../core/handover/addresses.ts';
import { type AccessChange, accessGiven } from '../../core/handover/log.ts';
import type { Language } from '../../core/messages/catalogue.ts';
import type { LogRow } from '../../core/tabs/handoverTab.ts';
import { documentPeople, giveDocument } from '../share/documentAccess.ts';
import { appendLog, readLog, timestamp } from '../share/log.ts';
import { giveSheet, SHEET_ROLE, sheetPeople } from '../share/sheetAccess.ts';
import { type Answer, done, failed } from './answer.ts';
import { type Reading, readWorkbook } from './readWorkbook.ts';
import { DOCUMENTS, permissionMissing } from './scopes.ts';
import type { ShareRequest } from './sharePayloads.ts';
import { tabsShown } from './shareState.ts';
import { withLock } from './withLock.ts';

/** What came of one address and one thing to see. */
export interface SharedWith {
  readonly address: string;
  readonly target: Target;
  readonly result: ShareResult;
}

export interface Shared {
  readonly results: readonly SharedWith[];
  /** False where access was given and the record of it could not be written. */
  readonly isRecorded: boolean;
}

/**
 * Gives the access that the user was shown and agreed to, and no other: where tabs were added or the document is another
 * one since, nothing is given. Whoever has access already keeps what he has. What was refused is not tried again.
 */
export function share(request: ShareRequest, language: Language): Answer<Shared> {
  const lacking = request.document && permissionMissing([DOCUMENTS], language);
  if (lacking) return lacking;
  return withLock(
    language,
    () => {
      const reading = readWorkbook({});
      if (!isAsShown(reading, request, language)) return failed('share-changed', language);
      const given = accessGiven(readLog(reading.workbook));
      const addresses = [...new Set(request.addresses.map((address) => address.toLowerCase()))];
      const results = [
        ...(request.sheet ? withSheet(reading, addresses, given) : []),
        ...(request.document ? withDocument(request.document, request.email, addresses, given) : []),
      ];
      return done({ results, isRecorded: record(reading, request, results, language) });
    },
    'access-unsure',
  );
}

function isAsShown({ workbook, settings }: Reading, { sheet, document }: ShareRequest, language: Language): boolean {
  const tabs = tabsShown(workbook, language).map(({ name }) => name);
  const sameTabs = sheet === null || JSON.stringify([...sheet.tabs].sort()) === JSON.stringify(tabs.sort());
  return sameTabs && (document === null || document.id === settings.document?.id);
}

function withSheet({ workbook }: Reading, addresses: readonly string[], given: readonly AccessChange[]): SharedWith[] {
  const people = sheetPeople(workbook.spreadsheet);
  // Without knowing who has access already, what is given could not be told from it when it is taken back.
  if (people === null) return addresses.map((address) => ({ address, target: 'sheet', result: 'no-right' }));
  const file = workbook.spreadsheet.getId();
  const isOurs = (address: string) => given.some((one) => one.file === file && one.address === address);
  return addresses.map((address) => ({
    ...{ address, target: 'sheet' },
    result: withOne(address, SHEET_ROLE, people, isOurs, () => giveSheet(workbook.spreadsheet, address)),
  }));
}

function withDocument(
  { id, role }: NonNullable<ShareRequest['document']>,
  email: boolean,
  addresses: readonly string[],
  given: readonly AccessChange[],
): SharedWith[] {
  const found = documentPeople(id);
  const isOurs = (address: string) => given.some((one) => one.file === id && one.address === address);
  return addresses.map((address): SharedWith => {
    if (found.state !== 'open') {
      return { address, target: 'document', result: found.state === 'not-found' ? 'no-document' : 'no-right' };
    }
    const give = () => giveDocument(id, address, role, email);
    return { address, target: 'document', result: withOne(address, role, found.people, isOurs, give) };
  });
}

function withOne(
  address: string,
  role: GivenRole,
  people: readonly Person[],
  isOurs: (address: string) => boolean,
  give: () => ShareResult,
): ShareResult {
  if (parseAddresses(address).good[0] !== address) return 'bad-address';
  const present = people.find((person) => person.address === address)?.role;
  return standing(present, role, isOurs(address)) ?? give();
}

/** On our own tab, so that a colleague sees it too and either can take it back. */
function record(
  { workbook, settings }: Reading,
  { document }: ShareRequest,
  results: readonly SharedWith[],
  language: Language,
): boolean {
  const at = timestamp();
  const sheet = { role: SHEET_ROLE, file: workbook.spreadsheet.getId(), url: null };
  const plan = document && { role: document.role, file: document.id, url: settings.document?.url ?? null };
  const rows = results.flatMap(({ address, target, result }): LogRow[] => {
    const shared = target === 'sheet' ? sheet : plan;
    if (result !== 'given' || !shared) return [];
    const { role, file, url } = shared;
    return [{ entry: { kind: 'given', at, address, target, role, file }, url }];
  });
  return recorded(() => appendLog(workbook, rows, language));
}

/** Access stands whether it was recorded or not, so that must not fail the action: it is told. */
export function recorded(write: () => void): boolean {
  try {
    write();
    return true;
  } catch (error) {
    Logger.log(String(error));
    return false;
  }
}
