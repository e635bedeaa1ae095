import { badArguments, Exception, Stricter } from '../errors.ts';
import { fromBase64, sha256, toBase64, uuid } from '../platform/bytes.ts';
import { DateTimeFormat } from '../platform/platform.ts';
import type { Run } from '../vm/run.ts';
import { blobService, toBytes, toSigned } from './blob.ts';

type Utilities = GoogleAppsScript.Utilities.Utilities;
type Algorithms = typeof GoogleAppsScript.Utilities.DigestAlgorithm;
type Charsets = typeof GoogleAppsScript.Utilities.Charset;

/** A pattern with groups of four would overflow the stack on a file of some megabytes. */
function isBase64(text: string): boolean {
  const [, padding = null] = /^[A-Za-z0-9+/]*(={0,2})$/.exec(text) ?? [];
  if (padding === null || (text.length - padding.length) % 4 === 1) return false;
  return padding === '' || text.length % 4 === 0;
}

/** The global `Utilities`. */
export function utilitiesService(run: Run): Utilities {
  return run.expose<Utilities>('Utilities', {
    base64Encode: (data: unknown, ...charset: unknown[]) => {
      assertUtf8(run, charset, data);
      return toBase64(toBytes(data, 'Utilities.base64Encode'));
    },
    base64Decode: (encoded, ...charset: unknown[]) => {
      assertUtf8(run, charset);
      if (typeof encoded !== 'string' || !isBase64(encoded)) throw new Exception('Could not decode string.');
      return toSigned(fromBase64(encoded));
    },
    newBlob: (data: unknown, contentType?: string | null, name?: string) => {
      const fallback = typeof data === 'string' ? 'text/plain' : null;
      const bytes = toBytes(data, 'Utilities.newBlob');
      return blobService(run, { bytes, contentType: contentType ?? fallback, name: name ?? null });
    },
    getUuid: uuid,
    formatDate,
    computeDigest: (algorithm: unknown, data: unknown, ...charset: unknown[]) => {
      if (run.nameOf(algorithm) !== 'SHA_256') throw badArguments('Utilities.computeDigest', [algorithm, data]);
      assertUtf8(run, charset, data);
      return toSigned(sha256(toBytes(data, 'Utilities.computeDigest')));
    },
    DigestAlgorithm: run.enumeration<Algorithms>('DigestAlgorithm', ['SHA_256']),
    Charset: run.enumeration<Charsets>('Charset', ['UTF_8']),
  });
}

/** Without a charset Google takes US-ASCII for some of these methods, which loses Thai. */
function assertUtf8(run: Run, charset: readonly unknown[], data?: unknown): void {
  if (charset.length > 0 && run.nameOf(charset[0]) !== 'UTF_8') throw badArguments('Utilities', charset);
  if (charset.length === 0 && typeof data === 'string' && /\P{ASCII}/u.test(data)) {
    throw new Stricter('Text that is not ASCII needs Utilities.Charset.UTF_8');
  }
}

const FIELDS: Record<string, Intl.DateTimeFormatPartTypes> = {
  yyyy: 'year',
  MM: 'month',
  dd: 'day',
  HH: 'hour',
  mm: 'minute',
  ss: 'second',
};

/** The few letters of Java's SimpleDateFormat that the add-on uses. */
function formatDate(date: GoogleAppsScript.Base.Date, timeZone: string, pattern: string): string {
  const format = new DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  } as Intl.DateTimeFormatOptions);
  const parts = new Map(format.formatToParts(date.getTime()).map(({ type, value }) => [type, value]));
  return pattern.replace(/'([^']*)'|([A-Za-z]+)/g, (_, quoted: string | undefined, letters: string) => {
    if (quoted !== undefined) return quoted;
    const field = FIELDS[letters];
    if (!field) throw new Stricter(`Utilities.formatDate knows no "${letters}"`);
    return parts.get(field) ?? '';
  });
}
