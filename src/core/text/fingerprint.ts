/**
 * A text's fingerprint: 8 hexadecimal digits by which it is known again (FNV-1a, 32 bits). It tells one text from the
 * next, and hides nothing; what two people write by chance will differ in it all but once in four thousand million.
 */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash ^= text.charCodeAt(index);
    // Times the FNV prime 16,777,619, kept within 32 bits.
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, '0');
}
