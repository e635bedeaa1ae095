import { Exception } from '../../errors.ts';

/** An error of Drive's API as Apps Script words it, such as `failed('files.get', 'File not found: x.')`. */
export const failed = (method: string, text: string) =>
  new Exception(`API call to drive.${method} failed with error: ${text}`);

/** Nothing on this machine can print a document. */
export class PrinterMissing extends Error {}
