/** Control and format characters, and spaces that look like another: editors and reviewers do not see what they are. */
const INVISIBLE = /[^\P{C}\n\t]|[\p{Zl}\p{Zp}\u00A0]/gu;

/**
 * A script with what is invisible written as an escape. It means the same: such characters stand only in strings,
 * templates, expressions and comments.
 */
export function visible(script: string): string {
  return script.replace(INVISIBLE, (found) =>
    [...Array(found.length).keys()].map((index) => `\\u${hex(found.charCodeAt(index))}`).join(''),
  );
}

function hex(unit: number): string {
  return unit.toString(16).padStart(4, '0').toUpperCase();
}
