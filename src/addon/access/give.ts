import { type GivenRole, type Person, type ShareResult, standing, type Target } from '../../core/access/access.ts';
import { parseAddresses } from '../../core/access/addresses.ts';
import type { AccessChange } from '../../core/handover/log.ts';
import { documentPeople, giveDocument } from './documentAccess.ts';
import { giveSheet, SHEET_ROLE, sheetPeople } from './sheetAccess.ts';

/** What came of one address and one thing to see. */
export interface SharedWith {
  readonly address: string;
  readonly target: Target;
  readonly result: ShareResult;
}

/** Lets addresses view the spreadsheet. `given` is what the add-on gave before. */
export function shareSheet(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  addresses: readonly string[],
  given: readonly AccessChange[],
): SharedWith[] {
  const people = sheetPeople(spreadsheet);
  // Without knowing who has access already, what is given could not be told from it when it is taken back.
  if (people === null) return addresses.map((address) => ({ address, target: 'sheet', result: 'no-right' }));
  const file = spreadsheet.getId();
  const isOurs = (address: string) => given.some((one) => one.file === file && one.address === address);
  const results = addresses.map((address): SharedWith => {
    const give = () => giveSheet(spreadsheet, address);
    return { address, target: 'sheet', result: withOne(address, SHEET_ROLE, people, isOurs, give) };
  });
  return lookedUp(results, SHEET_ROLE, () => sheetPeople(spreadsheet));
}

/** Lets addresses view the document, or comment on it too. */
export function shareDocument(
  { id, role, email }: { readonly id: string; readonly role: GivenRole; readonly email: boolean },
  addresses: readonly string[],
  given: readonly AccessChange[],
): SharedWith[] {
  const found = documentPeople(id);
  const isOurs = (address: string) => given.some((one) => one.file === id && one.address === address);
  if (found.state !== 'open') {
    const result = found.state === 'not-found' ? 'no-document' : 'no-right';
    return addresses.map((address) => ({ address, target: 'document', result }));
  }
  const results = addresses.map((address): SharedWith => {
    const give = () => giveDocument(id, address, role, email);
    return { address, target: 'document', result: withOne(address, role, found.people, isOurs, give) };
  });
  return lookedUp(results, role, () => {
    const now = documentPeople(id);
    return now.state === 'open' ? now.people : null;
  });
}

/** Where Google did not say what it did, the list of people does. */
function lookedUp(results: SharedWith[], role: GivenRole, people: () => readonly Person[] | null): SharedWith[] {
  if (!results.some(({ result }) => result === 'unsure')) return results;
  const now = people() ?? [];
  const has = (address: string) => now.some((one) => one.address === address && one.role === role);
  return results.map((one) => (one.result === 'unsure' && has(one.address) ? { ...one, result: 'given' } : one));
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
