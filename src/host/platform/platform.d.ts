/**
 * What every home of the stand-in has beside the language, Node and browsers alike. Nothing else is named here, so
 * nothing else can be used.
 */

interface Encoder {
  encode(text: string): Uint8Array;
}

interface Decoder {
  decode(bytes: Uint8Array): string;
}

declare var TextEncoder: new () => Encoder;
declare var TextDecoder: new (label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean }) => Decoder;
declare var crypto: { getRandomValues(bytes: Uint8Array): Uint8Array };
declare function btoa(binary: string): string;
declare function atob(base64: string): string;
declare function structuredClone<T>(value: T): T;
