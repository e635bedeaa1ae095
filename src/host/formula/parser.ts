import { CellError } from '../workbook/model.ts';
import type { Node } from './node.ts';
import { type Token, Unsupported } from './tokens.ts';
import type { Scalar } from './values.ts';

/** How strongly an operator between two operands binds; a sign binds more than any of them (−2^2 is 4). */
const STRENGTH: Record<string, number> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '>': 1,
  '<=': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
};
const SIGN = 6;
const EMPTY: Node = { kind: 'constant', value: null };

/** Reads the words of one formula (a Pratt parser); throws `Unsupported` for a grammar that it does not know. */
export class Parser {
  #at = 0;

  constructor(readonly tokens: readonly Token[]) {}

  whole(): Node {
    const node = this.#expression(0);
    if (this.#at < this.tokens.length) throw new Unsupported(`Unexpected ${this.#peek()}`);
    return node;
  }

  #expression(weakest: number): Node {
    let left = this.#operand();
    for (;;) {
      const operator = this.#peek();
      if (operator === '%') {
        this.#at++;
        left = { kind: 'operation', operator: '%', operands: [left] };
        continue;
      }
      const strength = STRENGTH[operator] ?? 0;
      if (strength <= weakest) return left;
      this.#at++;
      left = { kind: 'operation', operator, operands: [left, this.#expression(strength)] };
    }
  }

  #operand(): Node {
    const token = this.tokens[this.#at++];
    if (!token) throw new Unsupported('The formula ends too early');
    const { kind, text } = token;
    if (kind === 'reference') return { kind, text };
    if (kind === 'call') return { kind, name: functionName(text), args: this.#args() };
    if (kind === 'name' && !/^(true|false)$/i.test(text)) return { kind, name: text };
    if (kind !== 'operator') return { kind: 'constant', value: constant(token) };
    if (text === '{') return this.#array();
    if (text === '(') return this.#closed(this.#expression(0), ')');
    if (text === '+' || text === '-') return { kind: 'operation', operator: text, operands: [this.#expression(SIGN)] };
    throw new Unsupported(`Unexpected ${text}`);
  }

  #args(): Node[] {
    this.#expect('(');
    if (this.#take(')')) return [];
    const args: Node[] = [];
    do args.push(/^[,)]$/.test(this.#peek()) ? EMPTY : this.#expression(0));
    while (this.#take(','));
    return this.#closed(args, ')');
  }

  /** `{1, 2; 3, 4}`: constants only. */
  #array(): Node {
    const rows: Scalar[][] = [];
    do {
      const row: Scalar[] = [];
      do row.push(this.#constant());
      while (this.#take(','));
      rows.push(row);
    } while (this.#take(';'));
    return this.#closed({ kind: 'array', rows }, '}');
  }

  #constant(): Scalar {
    const sign = this.#take('-') ? -1 : 1;
    const token = this.tokens[this.#at++];
    if (!token || token.kind === 'operator') throw new Unsupported('An array holds constants');
    const value = constant(token);
    return sign === -1 && typeof value === 'number' ? -value : value;
  }

  #closed<T>(result: T, close: string): T {
    this.#expect(close);
    return result;
  }

  #expect(text: string): void {
    if (!this.#take(text)) throw new Unsupported(`Expected ${text}`);
  }

  #take(text: string): boolean {
    if (this.#peek() !== text) return false;
    this.#at++;
    return true;
  }

  #peek(): string {
    const token = this.tokens[this.#at];
    return token?.kind === 'operator' ? token.text : '';
  }
}

/** Functions younger than the file format carry a prefix in the file. */
const functionName = (text: string): string => text.toUpperCase().replace(/^_XLFN\.(_XLWS\.)?/, '');

function constant({ kind, text }: Token): Scalar {
  if (kind === 'number') return Number(text);
  if (kind === 'text') return text.slice(1, -1).replaceAll('""', '"');
  if (kind === 'error') return new CellError(text);
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  throw new Unsupported(`${text} is not a constant`);
}
