import type { Run } from '../vm/run.ts';

type Logger = GoogleAppsScript.Base.Logger;

/** The globals `Logger` and `console`: what they are told is recorded, not printed. */
export function loggerService(run: Run): Logger {
  const self: Logger = run.expose<Logger>('Logger', {
    log: (...args: unknown[]) => {
      run.host.logged.push(lineOf(args));
      return self;
    },
  });
  return self;
}

export function consoleService(run: Run): Console {
  const record = (...args: unknown[]) => {
    run.host.logged.push(lineOf(args));
  };
  return run.expose<Console>('console', { log: record, info: record, warn: record, error: record });
}

/** `%s` and its like in the first argument take the next ones, as everywhere. */
function lineOf([first, ...rest]: readonly unknown[]): string {
  const texts = rest.map(textOf);
  const start =
    typeof first === 'string' ? first.replace(/%[sdifjoO]/g, (mark) => texts.shift() ?? mark) : textOf(first);
  return [start, ...texts].join(' ');
}

/** An error says its name and text by itself. */
function textOf(value: unknown): string {
  const isData =
    typeof value === 'object' && value !== null && Object.prototype.toString.call(value) !== '[object Error]';
  return isData ? JSON.stringify(value) : String(value);
}
