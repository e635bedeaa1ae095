/** What the file's format would read as a character given by its number: such a text stands for itself only so. */
const LOOKS_LIKE_ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;
/** Characters that XML has no place for, not even by number (XML 1.0, 2.2), and that the library lets through. */
const NOT_IN_XML = /[\uFFFE\uFFFF]/g;

/** A text as it stands in the file, so that it is read back as what it is (ECMA-376, part 1, 22.9.2.19). */
export const fileText = (text: string): string =>
  text
    .replace(LOOKS_LIKE_ESCAPE, '_x005F_')
    .replace(NOT_IN_XML, (letter) => `_x${letter.charCodeAt(0).toString(16).toUpperCase()}_`);

/** The text that stands so in the file, where the library does not see to it. */
export const textInFile = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
