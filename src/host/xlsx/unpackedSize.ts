/** Where the list of a zip's entries has what we need of each (APPNOTE.TXT of the format, 4.3.12). */
const ENTRY = {
  signature: 0x02014b50,
  size: 24,
  nameLength: 28,
  extraLength: 30,
  commentLength: 32,
  fixed: 46,
} as const;
const END = { signature: 0x06054b50, offset: 16, fixed: 22 } as const;

/**
 * How many bytes a zip says that it unpacks to: a file of a few hundred kilobytes may hold a gigabyte of blanks. 0 where the
 * list of entries cannot be found; whoever unpacks it will say so.
 */
export function unpackedSize(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - END.fixed;
  while (end >= 0 && view.getUint32(end, true) !== END.signature) end--;
  let [at, sum] = [end < 0 ? bytes.length : view.getUint32(end + END.offset, true), 0];
  while (at + ENTRY.fixed <= bytes.length && view.getUint32(at, true) === ENTRY.signature) {
    sum += view.getUint32(at + ENTRY.size, true);
    const lengths = [ENTRY.nameLength, ENTRY.extraLength, ENTRY.commentLength].map((offset) =>
      view.getUint16(at + offset, true),
    );
    at += lengths.reduce((total, length) => total + length, ENTRY.fixed);
  }
  return sum;
}
