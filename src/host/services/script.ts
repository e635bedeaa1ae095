import { badArguments } from '../errors.ts';
import type { Run } from '../vm/run.ts';

type ScriptApp = GoogleAppsScript.Script.ScriptApp;
type AuthModes = typeof GoogleAppsScript.Script.AuthMode;
type Statuses = typeof GoogleAppsScript.Script.AuthorizationStatus;
/** The typings do not have `getAuthorizedScopes` yet. */
type AuthorizationInfo = GoogleAppsScript.Script.AuthorizationInfo & { getAuthorizedScopes(): string[] };

/** The values that the event of `onOpen` is compared with. */
export const authModes = (run: Run): AuthModes =>
  run.once('AuthMode', () => run.enumeration<AuthModes>('AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']));

/** The global `ScriptApp`. */
export function scriptApp(run: Run): ScriptApp {
  const { grants } = run.host;
  const statuses = run.enumeration<Statuses>('AuthorizationStatus', ['REQUIRED', 'NOT_REQUIRED']);
  return run.expose<ScriptApp>('ScriptApp', {
    AuthMode: authModes(run),
    AuthorizationStatus: statuses,
    getAuthorizationInfo: (mode: unknown, scopes: unknown = grants.manifest) => {
      if (run.nameOf(mode) !== 'FULL' || !Array.isArray(scopes))
        throw badArguments('ScriptApp.getAuthorizationInfo', [mode, scopes]);
      const missing = scopes.filter((scope: string) => !grants.user.includes(scope));
      return run.expose<AuthorizationInfo>('AuthorizationInfo', {
        getAuthorizationStatus: () => (missing.length > 0 ? statuses.REQUIRED : statuses.NOT_REQUIRED),
        getAuthorizationUrl: () =>
          missing.length > 0 ? 'https://accounts.google.com/o/oauth2/auth' : (null as unknown as string),
        getAuthorizedScopes: () => [...grants.user],
      });
    },
  });
}
