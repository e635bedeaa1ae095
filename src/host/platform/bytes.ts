/** Text and bytes, the same on Node and in a browser's worker. */

import { sha256 as digest } from '@noble/hashes/sha2';
import { Decoder, decode64, encode64, randomBytes, textDecoder, textEncoder } from './platform.ts';

export const utf8Bytes = (text: string): Uint8Array => textEncoder.encode(text);

export const utf8Text = (bytes: Uint8Array): string => textDecoder.decode(bytes);

/** Bytes of a file in one of the encodings that browsers know; what cannot be read is U+FFFD, or throws if `fatal`. */
export const decoded = (bytes: Uint8Array, encoding: string, options: { readonly fatal?: boolean } = {}): string =>
  new Decoder(encoding, options).decode(bytes);

/** How many bytes a text takes in UTF-8. */
export const utf8Length = (text: string): number => utf8Bytes(text).length;

/** A call takes so many arguments at least, in every engine. */
const PIECE = 8192;

/** A letter a byte: bytes below 128 are the letters of ASCII, which names in a zip are looked for with. */
export function latin1Text(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE) pieces.push(String.fromCharCode(...bytes.subarray(at, at + PIECE)));
  return pieces.join('');
}

export const toBase64 = (bytes: Uint8Array): string => encode64(latin1Text(bytes));

/** The bytes of well-formed base64. */
export function fromBase64(text: string): Uint8Array {
  const letters = decode64(text);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = letters.charCodeAt(at);
  return bytes;
}

export const sha256 = (bytes: Uint8Array): Uint8Array => digest(bytes);

export const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

export const sameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, index) => byte === other[index]);

/** A random UUID (RFC 9562, version 4). */
export function uuid(): string {
  const bytes = randomBytes(16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return toHex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
