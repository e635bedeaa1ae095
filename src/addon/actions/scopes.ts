import { type Language, message } from '../../core/messages/catalogue.ts';
import type { Answer } from './answer.ts';

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
 * Where the user can grant these scopes; null where they all are granted. Users may tick only some of what an add-on
 * asks for. `requireScopes` would end the run on the spot, with nothing said about what to do.
 */
export function grantUrl(scopes: readonly string[]): string | null {
  const ask = ScriptApp.getAuthorizationInfo as AuthorizationInfo;
  const info = ask.call(ScriptApp, ScriptApp.AuthMode.FULL, scopes);
  const missing = info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED;
  return missing ? (info.getAuthorizationUrl() ?? '') : null;
}

/** The answer to an action that may not run; null where it may. */
export function permissionMissing(scopes: readonly string[], language: Language): Answer<never> | null {
  const url = grantUrl(scopes);
  if (url === null) return null;
  const what = scopes.includes(DOCUMENTS) ? 'error.permission.document' : 'error.permission';
  return { ok: false, error: { code: 'permission', message: message(language, what), url } };
}
