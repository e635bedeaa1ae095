import { format } from 'node:util';
import type { Run } from '../vm/run.ts';

type Logger = GoogleAppsScript.Base.Logger;

/** The globals `Logger` and `console`: what they are told is recorded, not printed. */
export function loggerService(run: Run): Logger {
  const self: Logger = run.expose<Logger>('Logger', {
    log: (...args: unknown[]) => {
      run.host.logged.push(format(...args));
      return self;
    },
  });
  return self;
}

export function consoleService(run: Run): Console {
  const record = (...args: unknown[]) => {
    run.host.logged.push(format(...args));
  };
  return run.expose<Console>('console', { log: record, info: record, warn: record, error: record });
}
