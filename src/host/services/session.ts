import type { Run } from '../vm/run.ts';

type Session = GoogleAppsScript.Base.Session;

/** The global `Session`. */
export function sessionService(run: Run): Session {
  const { locale, bundle } = run.host;
  return run.expose<Session>('Session', {
    getActiveUserLocale: () => locale,
    getScriptTimeZone: () => bundle.manifest.timeZone ?? 'Asia/Bangkok',
  });
}
