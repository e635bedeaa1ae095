import { Stricter } from '../../errors.ts';
import type { Permission, Role } from '../../sharing/accessList.ts';
import { domainAllows, hasGoogleAccount, isEmail } from '../../sharing/policy.ts';
import { EMAILS } from '../../users.ts';
import type { Run } from '../../vm/run.ts';
import { failed } from './errors.ts';
import { checked, type Fields, select } from './fields.ts';
import { findFile } from './findFile.ts';

type Permissions = GoogleAppsScript.Drive_v3.Drive.V3.Collection.PermissionsCollection;

const ROLES: readonly unknown[] = ['reader', 'commenter'] satisfies Role[];
const OPTIONS = ['fields', 'sendNotificationEmail', 'emailMessage'];
const FORBIDDEN = 'Bad Request. User message: "shareOutNotPermitted"';

/** `Drive.Permissions`, for persons only. */
export function permissionsService(run: Run): Permissions {
  const { drive, sharing, user } = run.host;
  const { access } = drive;
  const fileOf = (method: string, id: unknown): string => {
    const file = findFile(run, method, id);
    access.begin(file.id, [[EMAILS[file.owner], 'owner']]);
    return file.id;
  };

  return run.expose<Permissions>('Drive.Permissions', {
    list: (...args: unknown[]) => {
      const file = fileOf('permissions.list', args[0]);
      return listOf(access.people(file), checked(args[1], ['fields'], 'the options')['fields']);
    },
    create: (...args: unknown[]) => {
      const method = 'permissions.create';
      const file = fileOf(method, args[1]);
      const { type, role, emailAddress } = checked(args[0], ['type', 'role', 'emailAddress'], 'a permission');
      const options = checked(args[2], OPTIONS, 'the options');
      const { sendNotificationEmail = true, emailMessage = null, fields = DEFAULT } = options;
      if (type !== 'user' || !ROLES.includes(role)) throw new Stricter('Only readers and commenters are added here');
      if (!sendNotificationEmail && emailMessage) throw new Stricter('Nobody would get the message');
      if (!isEmail(emailAddress)) throw failed(method, INVALID);
      if (!sendNotificationEmail && !hasGoogleAccount(sharing, emailAddress)) {
        throw failed(method, withoutAccount(emailAddress));
      }
      if (!domainAllows(sharing, user, emailAddress)) throw failed(method, FORBIDDEN);
      const granted = access.grant(file, emailAddress, role as Role);
      if (sendNotificationEmail)
        access.send({ to: granted.emailAddress, file, message: emailMessage as string | null });
      return select(method, granted, FIELDS, String(fields));
    },
    remove: ((...args: unknown[]) => {
      const file = fileOf('permissions.delete', args[0]);
      const gone = access.people(file).find(({ id }) => id === args[1]);
      if (!gone) throw failed('permissions.delete', `Permission not found: ${args[1]}.`);
      if (gone.role === 'owner') throw failed('permissions.delete', 'The owner of a file cannot be removed.');
      access.revoke(file, gone);
    }) as Permissions['remove'],
  });
}

const INVALID = 'The specified emailAddress is invalid or not applicable for the given permission type.';

const withoutAccount = (email: string) =>
  `Bad Request. User message: "You are trying to invite ${email}. Since there is no Google account associated with ` +
  'this email address, you must check the "Notify people" box to invite this recipient."';

/** Without `fields` Drive does not tell the address. */
const DEFAULT = 'kind,id,type,role';

const FIELDS: Fields<Permission> = {
  kind: () => 'drive#permission',
  id: ({ id }) => id,
  type: () => 'user',
  role: ({ role }) => role,
  emailAddress: ({ emailAddress }) => emailAddress,
};

/** `fields` is such as `permissions(id,emailAddress)`; there is no second page. */
function listOf(people: readonly Permission[], fields: unknown): object {
  const method = 'permissions.list';
  const [, nested = '*'] = /permissions\(([^()]*)\)/.exec(String(fields)) ?? [];
  const ofEach = fields === undefined ? DEFAULT : nested;
  const list: Fields<readonly Permission[]> = {
    kind: () => 'drive#permissionList',
    permissions: (all) => all.map((person) => select(method, person, FIELDS, ofEach)),
    nextPageToken: () => undefined,
  };
  return select(method, people, list, String(fields ?? '*').replace(/\([^()]*\)/, ''));
}
