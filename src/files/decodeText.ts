import { decoded } from '../host/platform/bytes.ts';

/**
 * The text of a .csv or .tsv as Thai offices save it: UTF-8, or UTF-16 where Excel wrote "Unicode text", with its mark or
 * without, or the old Thai code page (TIS-620), which Excel still uses for plain CSV.
 */
export function decodeText(bytes: Uint8Array): string {
  const wide = wideEncoding(bytes);
  if (wide !== null) return decoded(bytes, wide);
  try {
    return decoded(bytes, 'utf-8', { fatal: true });
  } catch {
    return decoded(bytes, 'windows-874');
  }
}

/** Of two bytes a letter, the higher is 0 of Latin ones and 0x0E of Thai ones. No other encoding here writes a 0. */
const HIGH_BYTES = [0x00, 0x0e];
const SAMPLE = 4_000;

function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  if (!sample.includes(0)) return null;
  const high = (offset: number) => sample.filter((byte, at) => at % 2 === offset && HIGH_BYTES.includes(byte)).length;
  return high(1) > high(0) ? 'utf-16le' : 'utf-16be';
}
