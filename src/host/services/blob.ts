import { badArguments, Exception } from '../errors.ts';
import { utf8Bytes, utf8Text } from '../platform/bytes.ts';
import type { Run } from '../vm/run.ts';
import type { BlobData } from './subjects.ts';

type Blob = GoogleAppsScript.Base.Blob;

/** The stand-in for a Blob. */
export function blobService(run: Run, blob: BlobData): Blob {
  const self: Blob = run.expose<Blob>(
    'Blob',
    {
      getBytes: () => toSigned(blob.bytes),
      getName: () => blob.name as string,
      setName: (name) => {
        blob.name = name;
        return self;
      },
      getContentType: () => blob.contentType,
      setContentType: (type: unknown) => {
        if (typeof type !== 'string') throw badArguments('Blob.setContentType', [type]);
        blob.contentType = type;
        return self;
      },
      getDataAsString: (...charset: unknown[]) => {
        if (charset.length > 0 && charset[0] !== 'UTF-8') throw badArguments('Blob.getDataAsString', charset);
        return utf8Text(blob.bytes);
      },
    },
    blob,
  );
  return self;
}

/** Apps Script's bytes are Java's: −128 to 127. */
export const toSigned = (bytes: Uint8Array): number[] => Array.from(bytes, (byte) => (byte << 24) >> 24);

/** The bytes of an argument: text in UTF-8, or an array of signed bytes. */
export function toBytes(data: unknown, method: string): Uint8Array {
  if (typeof data === 'string') return utf8Bytes(data);
  if (!Array.isArray(data)) throw badArguments(method, [data]);
  return Uint8Array.from(data, (byte: unknown) => {
    const ok = typeof byte === 'number' && Number.isInteger(byte) && byte >= -128 && byte <= 127;
    if (!ok) throw new Exception(`Cannot convert ${String(byte)} to a byte: bytes go from -128 to 127.`);
    return byte & 255;
  });
}
