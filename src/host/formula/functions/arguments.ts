import { CellError } from '../../workbook/model.ts';
import { Failure, type Matrix, matrixOf, numberOf, type Scalar, scalarOf, truthOf, type Value } from '../values.ts';

/** An argument. It is computed only when it is asked for, since IF and IFERROR leave some of theirs alone. */
export interface Argument {
  readonly value: () => Value;
  /** Text in cells is passed over where text in the formula itself is an error. */
  readonly isReference: boolean;
}

/** The arguments of one call of a function. */
export class Arguments {
  constructor(readonly list: readonly Argument[]) {}

  has(index: number): boolean {
    return index < this.list.length;
  }

  /** The argument there; a missing one is an error of the formula. */
  at(index: number): Value {
    const argument = this.list[index];
    if (!argument) throw new Failure('#N/A');
    return argument.value();
  }

  number(index: number, otherwise?: number): number {
    return otherwise !== undefined && !this.has(index) ? otherwise : numberOf(this.at(index));
  }

  truth(index: number, otherwise?: boolean): boolean {
    return otherwise !== undefined && !this.has(index) ? otherwise : truthOf(this.at(index));
  }

  matrix(index: number): Matrix {
    return matrixOf(this.at(index));
  }

  /** All cells and values of all arguments. */
  all(): Scalar[] {
    return this.list.flatMap(({ value }) => matrixOf(value()).flat());
  }

  /** The numbers among them: of cells what is a number, of the formula's own values what can be read as one. */
  numbers(): number[] {
    return this.list.flatMap(({ value, isReference }) => {
      const result = value();
      return isReference || Array.isArray(result) ? numbersIn(matrixOf(result).flat()) : [numberOf(result)];
    });
  }

  /** The argument there, or what is made of its error. */
  attempt(index: number, otherwise: (code: string) => Value): Value {
    try {
      return scalarOf(this.at(index));
    } catch (error) {
      if (error instanceof Failure) return otherwise(error.code);
      throw error;
    }
  }
}

/** The numbers in some cells; an error among them is the result. */
export function numbersIn(cells: readonly Scalar[]): number[] {
  const failed = cells.find((cell) => cell instanceof CellError);
  if (failed instanceof CellError) throw new Failure(failed.code);
  return cells.filter((cell) => typeof cell === 'number');
}

/** A function that formulas may use. */
export type FormulaFunction = (args: Arguments) => Value;
