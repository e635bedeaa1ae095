import { CellError } from '../workbook/model.ts';
import { compare, type Scalar } from './values.ts';

const TESTS: Record<string, (order: number) => boolean> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
};

/** The test that COUNTIF and its like make of a criterion such as `">=85"`, `"i*"` or `7`. */
export function criterion(wanted: Scalar): (value: Scalar) => boolean {
  if (typeof wanted !== 'string') return (value) => sameType(value, wanted) && compare(value, wanted) === 0;
  const [, operator = '=', text = ''] = /^(<=|>=|<>|<|>|=)?(.*)$/s.exec(wanted) ?? [];
  const test = TESTS[operator] ?? (() => false);
  const number = text.trim() === '' ? Number.NaN : Number(text);
  if (!Number.isNaN(number)) {
    // A text is never like a number, so it only passes "is not".
    return (value) => (typeof value === 'number' ? test(compare(value, number)) : operator === '<>');
  }
  if (operator === '=' || operator === '<>') {
    const like = wildcard(text);
    return (value) => like.test(value === null ? '' : String(value)) === (operator === '=');
  }
  return (value) => typeof value === 'string' && test(compare(value, text));
}

function sameType(a: Scalar, b: Scalar): boolean {
  return !(a instanceof CellError) && typeof a === typeof b;
}

/** `*` is any text, `?` any letter, `~` takes their meaning away. */
function wildcard(text: string): RegExp {
  const source = text.replace(/~[*?~]|[*?]|[\\^$.|+()[\]{}/-]/g, (part) => {
    if (part === '*') return '.*';
    if (part === '?') return '.';
    return `\\${part.startsWith('~') ? part.charAt(1) : part}`;
  });
  return new RegExp(`^${source}$`, 'isu');
}
