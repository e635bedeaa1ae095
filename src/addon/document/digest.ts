/** The SHA-256 of a text, in hexadecimal. */
export function sha256(text: string): string {
  const bytes = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8);
  return bytes.map((byte) => `0${(byte & 255).toString(16)}`.slice(-2)).join('');
}
