import type { GivenRole, Person, Role, ShareResult, TakeBackResult } from '../../core/access/access.ts';
import { refusalOf } from './refusals.ts';
import { takeBack } from './takeBack.ts';

type Permissions = GoogleAppsScript.Drive_v3.Drive.V3.Collection.PermissionsCollection;

interface DocumentPerson extends Person {
  /** By which Drive knows the permission. */
  readonly id: string;
}

/** Everybody whom Drive names, or why it does not: under `drive.file` a colleague's document is not found. */
export type DocumentPeople =
  | { readonly state: 'open'; readonly people: readonly DocumentPerson[] }
  | { readonly state: 'not-found' | 'unreadable' };

export function documentPeople(id: string): DocumentPeople {
  try {
    const { permissions = [] } = drivePermissions().list(id, { fields: 'permissions(id,emailAddress,role)' });
    const people = permissions.flatMap((one): DocumentPerson[] => {
      // Access by link or for a whole domain has no address.
      if (!one.id || !one.emailAddress) return [];
      return [{ id: one.id, address: one.emailAddress.toLowerCase(), role: roleOf(one.role) }];
    });
    return { state: 'open', people };
  } catch (error) {
    return { state: refusalOf(error) === 'no-document' ? 'not-found' : 'unreadable' };
  }
}

/** Gives one person one kind of access to the document; an e-mail goes out only if asked for. */
export function giveDocument(id: string, emailAddress: string, role: GivenRole, email: boolean): ShareResult {
  try {
    drivePermissions().create({ type: 'user', role, emailAddress }, id, { sendNotificationEmail: email, fields: 'id' });
    return 'given';
  } catch (error) {
    return refusalOf(error);
  }
}

export function takeDocument(id: string, address: string): TakeBackResult {
  const found = documentPeople(id);
  if (found.state !== 'open') return found.state === 'not-found' ? 'no-document' : 'unsure';
  return takeBack(found.people, address, ['no-right', 'no-document'], (person) =>
    drivePermissions().remove(id, person.id),
  );
}

/** Of roles that shared drives have beside, each may do at least as much as an editor. */
function roleOf(role: string | undefined): Role {
  return role === 'reader' || role === 'commenter' || role === 'owner' ? role : 'writer';
}

/** The typings say that an advanced service may be off; the manifest turns it on. */
function drivePermissions(): Permissions {
  const permissions = Drive?.Permissions;
  if (!permissions) throw new Error('The advanced Drive service is not enabled');
  return permissions;
}
