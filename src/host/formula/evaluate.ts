import { CellError } from '../workbook/model.ts';
import { Arguments } from './functions/arguments.ts';
import { FUNCTIONS } from './functions/index.ts';
import type { Node } from './node.ts';
import { Unsupported } from './tokens.ts';
import { compare, Failure, type Matrix, numberOf, type Scalar, scalarOf, textOf, type Value } from './values.ts';

/** Where a formula gets the values of other cells from. */
export interface Cells {
  reference(text: string): Matrix;
  name(name: string): Matrix;
}

/** The value of a formula; an error is a value too. Throws `Unsupported` when the value cannot be known. */
export function evaluate(node: Node, cells: Cells): Scalar {
  try {
    // A formula that looks at an empty cell shows nothing, yet its own cell is not empty.
    return scalarOf(compute(node, cells)) ?? '';
  } catch (error) {
    if (error instanceof Failure) return new CellError(error.code);
    throw error;
  }
}

function compute(node: Node, cells: Cells): Value {
  switch (node.kind) {
    case 'constant':
      return node.value;
    case 'array':
      return node.rows;
    case 'reference':
      return cells.reference(node.text);
    case 'name':
      return cells.name(node.name);
    case 'operation':
      return operate(
        node.operator,
        node.operands.map((operand) => scalarOf(compute(operand, cells))),
      );
    case 'call': {
      const apply = FUNCTIONS[node.name];
      if (!apply) throw new Unsupported(`${node.name} is not computed here`);
      const args = node.args.map((arg) => ({
        value: () => compute(arg, cells),
        isReference: arg.kind === 'reference' || arg.kind === 'name',
      }));
      return apply(new Arguments(args));
    }
  }
}

type Operand = Exclude<Scalar, CellError>;

const BINARY: Record<string, (a: Operand, b: Operand) => Scalar> = {
  '+': (a, b) => numberOf(a) + numberOf(b),
  '-': (a, b) => numberOf(a) - numberOf(b),
  '*': (a, b) => numberOf(a) * numberOf(b),
  '/': (a, b) => (numberOf(b) === 0 ? new CellError('#DIV/0!') : numberOf(a) / numberOf(b)),
  '^': (a, b) => numberOf(a) ** numberOf(b),
  '&': (a, b) => textOf(a) + textOf(b),
  '=': (a, b) => compare(a, b) === 0,
  '<>': (a, b) => compare(a, b) !== 0,
  '<': (a, b) => compare(a, b) < 0,
  '>': (a, b) => compare(a, b) > 0,
  '<=': (a, b) => compare(a, b) <= 0,
  '>=': (a, b) => compare(a, b) >= 0,
};

const UNARY: Record<string, (a: Operand) => Scalar> = {
  '+': (a) => a,
  '-': (a) => -numberOf(a),
  '%': (a) => numberOf(a) / 100,
};

function operate(operator: string, operands: readonly Operand[]): Scalar {
  const [a = null, b = null] = operands;
  const result = operands.length === 1 ? UNARY[operator]?.(a) : BINARY[operator]?.(a, b);
  if (result === undefined) throw new Unsupported(operator);
  if (typeof result === 'number' && !Number.isFinite(result)) throw new Failure('#NUM!');
  return result;
}
