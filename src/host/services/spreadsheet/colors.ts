import { Stricter } from '../../errors.ts';

/**
 * A colour as `#rrggbb` in small letters; undefined for null, which takes a colour away. Google takes names and other
 * notations too, and colours that do not exist without a word (issue tracker 428869869).
 */
export function colorOf(value: unknown): string | undefined {
  if (value === null) return undefined;
  if (typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value)) return value.toLowerCase();
  throw new Stricter(`"${String(value)}" is not a colour like "#rrggbb"`);
}
