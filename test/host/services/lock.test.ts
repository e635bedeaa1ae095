import { describe, expect, it } from 'vitest';
import { inBundle } from '../inBundle.ts';

const take = () => {
  const lock = LockService.getDocumentLock();
  return [lock.tryLock(10), lock.tryLock(10), lock.hasLock()];
};

describe('the document lock', () => {
  it('is taken, and released when the execution ends', () => {
    const { run } = inBundle();
    expect([run(take), run(take)]).toEqual([
      [true, true, true],
      [true, true, true],
    ]);
  });

  it('is released by hand', () => {
    const held = inBundle().run(() => {
      const lock = LockService.getDocumentLock();
      lock.waitLock(10);
      lock.releaseLock();
      return lock.hasLock();
    });
    expect(held).toBe(false);
  });

  it('keeps out everybody else who has the same spreadsheet open', () => {
    const { run, host } = inBundle();
    const colleague = inBundle(host.workbook, { user: 'colleague' });
    const release = host.locks.hold();
    expect(colleague.run(take)).toEqual([false, false, false]);
    expect(() => run(() => LockService.getDocumentLock().waitLock(10))).toThrow(
      'Lock timeout: another process was holding the lock for too long.',
    );
    release();
    expect(colleague.run(take)).toEqual([true, true, true]);
  });
});
