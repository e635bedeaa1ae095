import { domParser, type PizZip } from './libraries.js';

/** Characters that XML has none of, whichever way they are written. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const NO_CHARACTERS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|&#x?0+;/;
/** An ampersand that begins nothing, which the reader of XML lets pass. */
const LONE_AMPERSAND = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i;

/**
 * Whether all that a .docx says in XML can be read by whoever opens it. docxtemplater looks at its tags alone, and what is
 * broken elsewhere it carries on into the document, which Google then refuses.
 */
export function isWellFormed({ files }: PizZip): boolean {
  const names = Object.keys(files).filter((name) => /\.(xml|rels)$/.test(name));
  return names.every((name) => isXml(files[name]?.asText() ?? ''));
}

function isXml(text: string): boolean {
  const onError = (level: string, words: string) => {
    if (level !== 'warning') throw new Error(words);
  };
  try {
    new (domParser())({ onError }).parseFromString(text, 'text/xml');
    return !NO_CHARACTERS.test(text) && !LONE_AMPERSAND.test(text);
  } catch {
    return false;
  }
}
