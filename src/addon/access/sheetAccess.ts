import type { GivenRole, Person, Role, ShareResult, TakeBackResult } from '../../core/access/access.ts';
import { refusalOf } from './refusals.ts';
import { takeBack } from './takeBack.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A sheet has no comment access here: `spreadsheets.currentonly` covers viewers and editors alone. */
export const SHEET_ROLE: GivenRole = 'reader';

/**
 * Everybody whom Google names: the owner, then editors, then viewers, each once with the most they may do, since it is
 * not sure whether the viewers hold the editors too. Null where Google does not tell.
 */
export function sheetPeople(spreadsheet: Spreadsheet): Person[] | null {
  try {
    const owner = spreadsheet.getOwner();
    const named: [string, Role][] = [
      ...(owner ? [[owner.getEmail(), 'owner'] as [string, Role]] : []),
      ...spreadsheet.getEditors().map((user): [string, Role] => [user.getEmail(), 'writer']),
      ...spreadsheet.getViewers().map((user): [string, Role] => [user.getEmail(), 'reader']),
    ];
    const people = new Map<string, Role>();
    for (const [address, role] of named) {
      const known = address.toLowerCase();
      if (!people.has(known)) people.set(known, role);
    }
    return [...people].map(([address, role]) => ({ address, role }));
  } catch (error) {
    refusalOf(error);
    return null;
  }
}

/** Lets an address that has no access yet view the spreadsheet. Google sends no e-mail for it. */
export function giveSheet(spreadsheet: Spreadsheet, address: string): ShareResult {
  try {
    spreadsheet.addViewer(address);
    return 'given';
  } catch (error) {
    return refusalOf(error);
  }
}

/** Takes a viewer out; never asked of an editor, of whom Google's reference says two things. */
export function takeSheet(spreadsheet: Spreadsheet, address: string): TakeBackResult {
  const people = sheetPeople(spreadsheet);
  if (people === null) return 'no-right';
  return takeBack(people, address, ['no-right'], () => spreadsheet.removeViewer(address));
}
