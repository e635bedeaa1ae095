import PizZip from 'pizzip';

/** The first moment that a zip can tell: the same model gives the same bytes whenever it is saved. */
const ZIP_EPOCH = new Date(1980, 0, 1);

/**
 * A zip after `mend` has changed some of its parts. Every part is compressed anew: the library compresses with whatever
 * Node or the browser has, and they don't give the same bytes.
 */
export function repacked(file: Uint8Array, mend: (zip: PizZip) => void): Uint8Array {
  const zip = new PizZip(file);
  mend(zip);
  const packed = new PizZip();
  for (const [name, part] of Object.entries(zip.files)) {
    packed.file(name, part.asUint8Array(), { date: ZIP_EPOCH, binary: true, createFolders: false });
  }
  return packed.generate({ type: 'uint8array', compression: 'DEFLATE' });
}
