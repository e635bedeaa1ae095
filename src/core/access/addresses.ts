/** The e-mail addresses in a text, each once, in lower case; and what was written that is none. */
export interface Addresses {
  readonly good: readonly string[];
  readonly bad: readonly string[];
}

const LOCAL = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/;
const DOMAIN = /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}$/;
const LONGEST = 254;

/** What copying from a page or a chat leaves between letters, unseen. */
const UNSEEN = /[\u200B-\u200D\u2060\uFEFF]/g;

/** Reads addresses as people paste them: with commas, spaces or new lines between, and `สมชาย <a@b.go.th>`. */
export function parseAddresses(text: string): Addresses {
  const written = text
    .replace(UNSEEN, '')
    .split(/[,;\n]+/)
    .flatMap((entry) => {
      const named = /<([^<>]*)>/.exec(entry)?.[1];
      return (named ?? entry).replace(/^\s*mailto:/i, '').split(/\s+/);
    })
    .filter(Boolean);
  const all = [...new Set(written.map((address) => address.toLowerCase()))];
  return { good: all.filter(isAddress), bad: all.filter((address) => !isAddress(address)) };
}

function isAddress(address: string): boolean {
  const at = address.lastIndexOf('@');
  return address.length <= LONGEST && LOCAL.test(address.slice(0, at)) && DOMAIN.test(address.slice(at + 1));
}
