export type TokenKind = 'number' | 'text' | 'error' | 'reference' | 'call' | 'name' | 'operator' | 'space';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d*`;
const AREA = String.raw`(?:${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d*:\$?[1-9]\d*)`;
const WORD = String.raw`[\p{L}_][\p{L}\p{M}\p{N}_.]*`;
const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}\p{M}\p{N}_.]+)!`;

/** In the order in which they are tried. */
const PATTERNS: readonly [TokenKind, RegExp][] = [
  ['space', /\s+/uy],
  ['text', /"(?:[^"]|"")*"/uy],
  ['error', /#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)/uy],
  ['call', new RegExp(`${WORD}(?=\\s*\\()`, 'uy')],
  ['reference', new RegExp(`(?:${SHEET})?${AREA}(?![\\p{L}\\p{M}\\p{N}_.(\\[!])`, 'uy')],
  ['number', /(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/uy],
  ['name', new RegExp(`${WORD}(?![\\[!])`, 'uy')],
  ['operator', /<=|>=|<>|[-+*/^&=<>%(),;{}]/uy],
];

/** A formula that the stand-in cannot compute; its value is then not known. */
export class Unsupported extends Error {
  override readonly name = 'Unsupported';
}

/** All of a formula, which is given without its leading `=`, in pieces. */
export function tokenize(formula: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length; ) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): Token {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (match) return { kind, text: match[0] };
  }
  throw new Unsupported(`Cannot read the formula from "${formula.slice(at)}" on`);
}
