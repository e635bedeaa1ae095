const NUMBERED = /^(.*?)(\d+)$/s;

/**
 * Goes on with a line of entries as Sheets does: numbers in equal steps, and texts that end with a number, go on
 * counting; a formula is copied by `shift`, which is told how far; anything else repeats.
 */
export function continued(
  line: readonly string[],
  count: number,
  shift: (entry: string, steps: number) => string,
): string[] {
  const step = stepOf(line);
  return Array.from({ length: count }, (_, index) => {
    const source = line[index % line.length] ?? '';
    const rounds = Math.floor(index / line.length) + 1;
    if (source.startsWith('=')) return shift(source, rounds * line.length);
    return step === null ? source : next(line, index, step);
  });
}

/** The step of a line of numbers or of numbered texts; null where it is no such line. One number alone is copied. */
function stepOf(line: readonly string[]): number | null {
  const numbers = line.map(numberIn);
  if (numbers.some((number) => number === null) || new Set(line.map(stemOf)).size > 1) return null;
  const [first = 0, second] = numbers as number[];
  if (second === undefined) return stemOf(line[0] ?? '') === '' ? null : 1;
  const step = round(second - first);
  const isEven = numbers.every((number, index) => number !== null && round(first + index * step) === round(number));
  return isEven ? step : null;
}

function next(line: readonly string[], index: number, step: number): string {
  const last = line.at(-1) ?? '';
  return `${stemOf(last)}${round((numberIn(last) ?? 0) + step * (index + 1))}`;
}

const PLAIN = /^-?\d+(\.\d+)?$/;

function numberIn(text: string): number | null {
  if (PLAIN.test(text)) return Number(text);
  const digits = NUMBERED.exec(text)?.[2];
  return digits === undefined ? null : Number(digits);
}

const stemOf = (text: string): string => (PLAIN.test(text) ? '' : (NUMBERED.exec(text)?.[1] ?? text));

const round = (value: number): number => Number(value.toPrecision(12));
