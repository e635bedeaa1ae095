import { badArguments, Exception } from '../../errors.ts';
import type { Role } from '../../sharing/accessList.ts';
import { domainAllows, hasGoogleAccount, isEmail, mayShare } from '../../sharing/policy.ts';
import { EMAILS } from '../../users.ts';
import type { Run } from '../../vm/run.ts';

type User = GoogleAppsScript.Base.User;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sharing = Pick<Spreadsheet, 'addViewer' | 'removeViewer' | 'getViewers' | 'getEditors' | 'getOwner'>;

const EDITORS: readonly Role[] = ['owner', 'writer'];
const VIEWERS: readonly Role[] = ['commenter', 'reader'];

/**
 * Who may open the spreadsheet. Nothing here sends an e-mail: the reference knows none for these methods, unlike
 * Drive's permissions. Google's text is known for addresses that it refuses; those for forbidden sharing are ours.
 */
export function spreadsheetSharing(run: Run, self: () => Spreadsheet): Sharing {
  const { sharing, user, workbook, drive } = run.host;
  const { access } = drive;
  const people = (roles: readonly Role[]) =>
    access
      .people(workbook.id)
      .filter(({ role }) => roles.includes(role))
      .map(({ emailAddress }) => userService(run, emailAddress));

  const changing = (method: string, value: unknown): string => {
    if (typeof value !== 'string') throw badArguments(method, [value]);
    if (!mayShare(sharing, access.find(workbook.id, EMAILS[user])?.role)) {
      throw new Exception('You do not have permission to perform that action.');
    }
    if (!isEmail(value)) throw new Exception(`Invalid email: ${value}`);
    return value;
  };

  return {
    addViewer: (value: unknown) => {
      const email = changing('SpreadsheetApp.Spreadsheet.addViewer', value);
      if (!hasGoogleAccount(sharing, email)) throw new Exception(`Invalid email: ${email}`);
      if (!domainAllows(sharing, user, email)) {
        throw new Exception(`Sharing with ${email} is not allowed by your administrator.`);
      }
      access.grant(workbook.id, email, 'reader');
      return self();
    },
    removeViewer: (value: unknown) => {
      const email = changing('SpreadsheetApp.Spreadsheet.removeViewer', value);
      const person = access.find(workbook.id, email);
      if (person && VIEWERS.includes(person.role)) access.revoke(workbook.id, person);
      return self();
    },
    getViewers: () => people((sharing.viewersNameEditors ?? true) ? [...EDITORS, ...VIEWERS] : VIEWERS),
    getEditors: () => people(EDITORS),
    getOwner: () => people(['owner'])[0] ?? null,
  } as Sharing;
}

/** A person as Google's lists give them. Google gives '' for an address that the reader may not know; here all are known. */
function userService(run: Run, email: string): User {
  return run.expose<User>('User', { getEmail: () => email });
}
