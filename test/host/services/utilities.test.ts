import { describe, expect, it } from 'vitest';
import { inBundle } from '../inBundle.ts';

const { run } = inBundle();

describe('bytes', () => {
  it('are signed, as in Java', () => {
    const seen = run(() => {
      const bytes = Utilities.base64Decode('4LiB');
      return [
        bytes,
        bytes.constructor === Array,
        Utilities.base64Encode(bytes),
        Utilities.newBlob(bytes).getDataAsString(),
      ];
    });
    expect(seen).toEqual([[-32, -72, -127], true, '4LiB', 'ก']);
  });

  it.each([[[200]], [[1.5]], [['1']], [{}]])('cannot be %j', (bytes) => {
    expect(() => run((data) => void Utilities.newBlob(data as number[]), bytes)).toThrow();
  });

  it.each(['ก', 'A', 'AA=', 'AAA==', 'AAAAA', '=', 'A=AA', 'AA A'])(
    'are refused where they are no base64: %s',
    (text) => {
      expect(() => run((given) => void Utilities.base64Decode(given as string), text)).toThrow(
        'Could not decode string.',
      );
    },
  );

  it.each([
    ['', 0],
    ['AA', 1],
    ['AA==', 1],
    ['AAA', 2],
    ['AAA=', 2],
  ])('may lack the padding: %j', (text, length) => {
    expect(run((given) => Utilities.base64Decode(given as string).length, text)).toBe(length);
  });

  it('come from a file of megabytes too', () => {
    expect(run(() => Utilities.base64Decode('QUJD'.repeat(1_700_000)).length)).toBe(5_100_000);
  });
});

it('makes blobs with a name and a type', () => {
  const seen = run(() => {
    const blob = Utilities.newBlob('ก', 'text/plain', 'a.txt');
    const before = [blob.getName(), blob.getContentType(), blob.getBytes()];
    return [before, blob.setName('b').setContentType('text/csv').getName(), blob.getContentType()];
  });
  expect(seen).toEqual([['a.txt', 'text/plain', [-32, -72, -127]], 'b', 'text/csv']);
});

it('computes SHA-256', () => {
  const digest = run(() => Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'ก', Utilities.Charset.UTF_8));
  expect(Buffer.from(digest).toString('hex')).toBe('2d1d9c572948ea561abf37b1aec906fd2ea595d9b8f182845f0cf0876f544fb2');
});

it.each([
  ['yyyy-MM-dd HH:mm:ss', '2026-01-02 03:04:05'],
  ["dd/MM/yyyy 'เวลา' HH:mm", '02/01/2026 เวลา 03:04'],
])('formats a date by %s', (pattern, expected) => {
  expect(run((text) => Utilities.formatDate(new Date(2026, 0, 2, 3, 4, 5), 'Asia/Bangkok', text), pattern)).toBe(
    expected,
  );
});

it('knows no other letters of a date', () => {
  expect(() => run(() => Utilities.formatDate(new Date(), 'Asia/Bangkok', 'EEE'))).toThrow('knows no "EEE"');
});

it('makes uuids', () => {
  const [a, b] = run(() => [Utilities.getUuid(), Utilities.getUuid()]);
  expect(a).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-/);
  expect(a).not.toBe(b);
});
