import { docxText } from '../../drive/docxText.ts';
import { DOCX, type DriveFile, GOOGLE_DOC, PDF } from '../../drive/file.ts';
import { utf8Bytes } from '../../platform/bytes.ts';
import type { ToPdf } from '../../state.ts';
import type { Run } from '../../vm/run.ts';
import { blobService } from '../blob.ts';
import { failed, PrinterMissing } from './errors.ts';

type Convert = (docx: Uint8Array, toPdf: ToPdf) => Uint8Array;

/** What a Google Doc can become here, and how the name of the result ends. */
const FORMATS: Readonly<Record<string, { ending: string; convert: Convert }>> = {
  [DOCX]: { ending: '.docx', convert: (docx) => docx },
  // Google's text starts with a byte order mark and has the line ends of Windows.
  'text/plain': { ending: '.txt', convert: (docx) => utf8Bytes(`\uFEFF${docxText(docx).replace(/\n/g, '\r\n')}`) },
  [PDF]: { ending: '.pdf', convert: (docx, toPdf) => toPdf(docx) },
};

/** `Drive.Files.export`: a Blob of the document in another format. */
export function exportFile(run: Run, file: DriveFile, mimeType: unknown, options: unknown) {
  if ((options as { alt?: unknown } | undefined)?.alt !== 'media') {
    throw failed('files.export', "Export requires alt=media to download the exported content: pass {alt: 'media'}");
  }
  if (file.mimeType !== GOOGLE_DOC) throw failed('files.export', 'Export only supports Docs Editors files.');
  const format = Object.hasOwn(FORMATS, String(mimeType)) ? FORMATS[String(mimeType)] : undefined;
  if (!format) throw failed('files.export', 'The requested conversion is not supported.');
  const bytes = converted(format.convert, run.host.drive.read(file), run.host.toPdf ?? noPrinter);
  return blobService(run, { bytes, name: `${file.name}${format.ending}`, contentType: String(mimeType) });
}

function converted(convert: Convert, docx: Uint8Array, toPdf: ToPdf): Uint8Array {
  try {
    return convert(docx, toPdf);
  } catch (error) {
    const why = error instanceof PrinterMissing ? ` (here: ${error.message})` : '';
    throw failed('files.export', `Internal Error${why}`);
  }
}

function noPrinter(): never {
  throw new PrinterMissing('nothing here makes a PDF');
}
