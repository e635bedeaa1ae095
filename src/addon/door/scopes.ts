import { log } from './guarded.ts';
import { type Refusal, refuse } from './refusal.ts';

const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;

/** What the manifest asks for, by what it is needed for. */
export const SHEET = scope('spreadsheets.currentonly');
export const DOCUMENTS = scope('drive.file');
export const SIDEBAR = scope('script.container.ui');

/** Google's typings lack the second argument. */
type AuthorizationInfo = (
  mode: GoogleAppsScript.Script.AuthMode,
  scopes: readonly string[],
) => GoogleAppsScript.Script.AuthorizationInfo;

/**
 * Where the user can grant these scopes; null where nothing is known to be missing. Users may tick only some of what an
 * add-on asks for. `requireScopes` would end the run on the spot, with nothing said about what to do. Where Google does
 * not tell what was granted, the work is tried: what it then refuses is told like any other failure.
 */
export function grantUrl(scopes: readonly string[]): string | null {
  try {
    const ask = ScriptApp.getAuthorizationInfo as AuthorizationInfo;
    const info = ask.call(ScriptApp, ScriptApp.AuthMode.FULL, scopes);
    const missing = info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED;
    return missing ? (info.getAuthorizationUrl() ?? '') : null;
  } catch (error) {
    log(error);
    return null;
  }
}

/** The refusal of an action that may not run; null where it may. */
export function permissionMissing(scopes: readonly string[]): Refusal | null {
  const url = grantUrl(scopes);
  if (url === null) return null;
  return refuse('permission', {}, url, scopes.includes(DOCUMENTS) ? 'error.permission.document' : 'error.permission');
}
