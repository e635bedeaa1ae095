import type { Run } from '../vm/run.ts';

type Session = GoogleAppsScript.Base.Session;

/** The global `Session`. */
export function sessionService(run: Run): Session {
  const { locale, bundle, user } = run.host;
  return run.expose<Session>('Session', {
    getActiveUserLocale: () => locale,
    // Google's changes every 30 days; it tells users apart and nothing more.
    getTemporaryActiveUserKey: () => `key-of-${user}`,
    getScriptTimeZone: () => bundle.manifest.timeZone ?? 'Asia/Bangkok',
  });
}
