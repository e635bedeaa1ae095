/** The global object of a JavaScript world, with the language's own globals. */
export type Globals = typeof globalThis & Record<string, unknown>;

/** A world that holds the language and nothing else, in which the bundle's files are run: one for each call. */
export interface World {
  readonly globals: Globals;
  /** Runs the bundle's files, unless they were run when the world began. */
  runFiles(): void;
}

/**
 * Takes away what depends on the locale data of whoever runs the script: nobody says what Apps Script has of it, and
 * text for people must not depend on that.
 */
export function bare(globals: Globals): void {
  Reflect.deleteProperty(globals, 'Intl');
  const local = [
    [globals.Date.prototype, ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString']],
    [globals.Number.prototype, ['toLocaleString']],
    [globals.String.prototype, ['localeCompare', 'toLocaleLowerCase', 'toLocaleUpperCase']],
  ] as const;
  for (const [prototype, names] of local) {
    for (const name of names) {
      const value = () => {
        throw new globals.Error(`${name} depends on locale data: it is not in the stand-in`);
      };
      Object.defineProperty(prototype, name, { value });
    }
  }
}
