import { endingOf, nameOf } from '../../../files/fileName.ts';

/** A file's name with the next number: `a.xlsx`, `a (2).xlsx`, `a (3).xlsx`. */
export function nextName(file: string): string {
  const [, stem = '', number = '1'] = /^(.*?)(?: \((\d+)\))?$/s.exec(nameOf(file)) ?? [];
  return `${stem} (${Number(number) + 1})${endingOf(file)}`;
}
