import vm from 'node:vm';

/**
 * Takes away what depends on the locale data of whoever runs the script: nobody says what Apps Script has of it, and
 * text for people must not depend on that.
 */
export const BARE = new vm.Script(`{
  delete globalThis.Intl;
  const local = [
    [Date.prototype, ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString']],
    [Number.prototype, ['toLocaleString']],
    [String.prototype, ['localeCompare', 'toLocaleLowerCase', 'toLocaleUpperCase']],
  ];
  for (const [prototype, names] of local) {
    for (const name of names) {
      const value = () => {
        throw new Error(name + ' depends on locale data: it is not in the stand-in');
      };
      Object.defineProperty(prototype, name, { value });
    }
  }
}`);
