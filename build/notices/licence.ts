import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a library's makers want said wherever it goes. */
export interface Licence {
  readonly library: string;
  readonly version: string;
  readonly copyright: readonly string[];
  /** By name; in one line each, since makers break the same words differently. */
  readonly terms: readonly { readonly name: string; readonly text: string }[];
}

/** The terms of the licences under which we take libraries, by how they begin and end. */
const TERMS: Readonly<Record<string, RegExp>> = {
  MIT: /Permission is hereby granted, free of charge.*?DEALINGS IN THE SOFTWARE\./,
  ISC: /Permission to use, copy, modify.*?PERFORMANCE OF THIS SOFTWARE\./,
  Zlib: /This software is provided 'as-is'.*?any source distribution\./,
  'OFL-1.1': /This Font Software is licensed under the SIL Open Font License.*OTHER DEALINGS IN THE FONT SOFTWARE\./,
};

/** A file with a notice of its own, beside the library's licence. */
const MORE_FILES: Readonly<Record<string, readonly string[]>> = { pako: ['lib/zlib/deflate.js'] };

const COPYRIGHT = /^[\s/*]*((?:Copyright|\(C\)) .*)$/gim;

/** What the library's own files say; throws where that is not understood, so that nothing goes out without its notice. */
export function licenceOf(library: string, folder = 'node_modules'): Licence {
  const home = join(folder, library);
  const files = readdirSync(home).filter((name) => /^(licen[cs]e|copying|notice)/i.test(name));
  const texts = [...files, ...(MORE_FILES[library] ?? [])].map((name) => readFileSync(join(home, name), 'utf8'));
  const found = texts.map((text) => ({ text, terms: termsIn(text) })).filter(({ terms }) => terms.length > 0);
  const copyright = found.flatMap(({ text }) => copyrightIn(text));
  const terms = new Map(found.flatMap(({ terms }) => terms).map((term) => [term.name, term]));
  if (terms.size === 0 || copyright.length === 0) throw new Error(`The licence of ${library} is not understood`);
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
  return { library, version, copyright: [...new Set(copyright)], terms: [...terms.values()] };
}

function termsIn(text: string): Licence['terms'] {
  const line = text
    .replace(/^\s*\/\/ ?/gm, '')
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ');
  return Object.entries(TERMS).flatMap(([name, pattern]) => {
    const found = pattern.exec(line);
    return found ? [{ name, text: found[0] }] : [];
  });
}

/** Those before the terms: a licence that is quoted in full after them has its own. */
function copyrightIn(text: string): string[] {
  const before = text.slice(
    0,
    text.search(/Permission is|Permission to|This software is provided|licensed under the SIL/),
  );
  return [...before.matchAll(COPYRIGHT)].map(([, line = '']) => line.trim());
}
