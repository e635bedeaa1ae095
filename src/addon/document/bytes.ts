/** Apps Script's bytes are signed, −128 to 127; everybody else's are 0 to 255. */

export function toSigned(bytes: Uint8Array): number[] {
  return Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));
}

export function fromSigned(bytes: readonly number[]): Uint8Array {
  return Uint8Array.from(bytes, (byte) => byte & 255);
}
