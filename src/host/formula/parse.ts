import type { Node } from './node.ts';
import { Parser } from './parser.ts';
import { tokenize, Unsupported } from './tokens.ts';

const known = new Map<string, Node | Unsupported>();

/** The tree of a formula, kept for the next time; throws `Unsupported` where there is none. */
export function parseFormula(formula: string): Node {
  const node = known.get(formula) ?? attempt(formula);
  known.set(formula, node);
  if (node instanceof Unsupported) throw node;
  return node;
}

function attempt(formula: string): Node | Unsupported {
  try {
    return new Parser(tokenize(formula).filter(({ kind }) => kind !== 'space')).whole();
  } catch (error) {
    if (error instanceof Unsupported) return error;
    throw error;
  }
}
