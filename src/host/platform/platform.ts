/**
 * What the stand-in needs beside the language. It is taken once, when the stand-in loads: in a browser's worker the
 * bundle runs in the same world, from which all this is taken away before.
 */

export const textEncoder = new TextEncoder();
export const Decoder = TextDecoder;
/** As everywhere here, a byte order mark is a character. */
export const textDecoder = new Decoder('utf-8', { ignoreBOM: true });

const { DateTimeFormat, Segmenter } = Intl;

export { DateTimeFormat, Segmenter };

const [encode, decode, random] = [btoa, atob, crypto];

export const encode64 = (binary: string): string => encode(binary);
export const decode64 = (base64: string): string => decode(base64);
export const randomBytes = (count: number): Uint8Array => random.getRandomValues(new Uint8Array(count));
