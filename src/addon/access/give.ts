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

/** Access to one thing for some people, looked at and not given yet. */
export interface Giving {
  readonly role: GivenRole;
  readonly file: string;
  /** Whose access is about to be given; all others have their result. */
  readonly wanted: readonly string[];
  readonly carryOut: () => SharedWith[];
}

/** Letting addresses view the spreadsheet. `given` is what the add-on gave before. */
export function sheetGiving(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  addresses: readonly string[],
  given: readonly AccessChange[],
): Giving {
  const people = () => sheetPeople(spreadsheet);
  const give = (address: string) => giveSheet(spreadsheet, address);
  // Without knowing who has access already, what is given could not be told from it when it is taken back.
  return giving(
    'sheet',
    { role: SHEET_ROLE, file: spreadsheet.getId(), people, give },
    addresses,
    given,
    () => 'no-right',
  );
}

/** Letting addresses view the document, or comment on it too. */
export function documentGiving(
  { id, role, email }: { readonly id: string; readonly role: GivenRole; readonly email: boolean },
  addresses: readonly string[],
  given: readonly AccessChange[],
): Giving {
  let unseen: ShareResult = 'no-right';
  const people = () => {
    const found = documentPeople(id);
    if (found.state === 'not-found') unseen = 'no-document';
    return found.state === 'open' ? found.people : null;
  };
  const give = (address: string) => giveDocument(id, address, role, email);
  return giving('document', { role, file: id, people, give }, addresses, given, () => unseen);
}

interface Thing {
  readonly role: GivenRole;
  readonly file: string;
  readonly people: () => readonly Person[] | null;
  readonly give: (address: string) => ShareResult;
}

function giving(
  target: Target,
  { role, file, people, give }: Thing,
  addresses: readonly string[],
  given: readonly AccessChange[],
  unseen: () => ShareResult,
): Giving {
  const present = people();
  const isOurs = (address: string) => given.some((one) => one.file === file && one.address === address);
  const settled = new Map(
    addresses.map((address) => [address, present ? withOne(address, role, present, isOurs(address)) : unseen()]),
  );
  return {
    role,
    file,
    wanted: addresses.filter((address) => settled.get(address) === null),
    carryOut: () => {
      const results = addresses.map((address): SharedWith => {
        return { address, target, result: settled.get(address) ?? give(address) };
      });
      return lookedUp(results, role, people);
    },
  };
}

/** Where Google did not say what it did, the list of people does. */
function lookedUp(results: SharedWith[], role: GivenRole, people: () => readonly Person[] | null): SharedWith[] {
  if (!results.some(({ result }) => result === 'unsure')) return results;
  const now = people() ?? [];
  const has = (address: string) => now.some((one) => one.address === address && one.role === role);
  return results.map((one) => (one.result === 'unsure' && has(one.address) ? { ...one, result: 'given' } : one));
}

/** What came of it without giving anything; null where it is to be given. */
function withOne(address: string, role: GivenRole, people: readonly Person[], isOurs: boolean): ShareResult | null {
  if (parseAddresses(address).good[0] !== address) return 'bad-address';
  return standing(people.find((person) => person.address === address)?.role, role, isOurs);
}
