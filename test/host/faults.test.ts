import { describe, expect, it } from 'vitest';
import { Faults } from '../../src/host/index.ts';
import { inBundle, sheetOf } from './inBundle.ts';

const write = (text: string) => {
  SpreadsheetApp.getActive().getActiveSheet().getRange(1, 1).setValue(text);
};
const read = () => SpreadsheetApp.getActive().getActiveSheet().getRange(1, 1).getValues();

describe('a planned fault', () => {
  it.each([
    ['before', 'old'],
    ['after', 'new'],
  ] as const)('%s the effect leaves the cell %s', (when, expected) => {
    const { host, run } = inBundle(sheetOf([['old']]));
    host.faults.failOn('Range.setValue', { when });
    expect(() => run(write, 'new')).toThrow('Service error: Range.setValue');
    expect(run(read)).toEqual([[expected]]);
  });

  it('strikes from the nth call on, as often as said', () => {
    const faults = new Faults().failOn('Range.setValue', { when: 'before', nth: 2, times: 2, error: new Error('เต็ม') });
    const { run } = inBundle(sheetOf([['']]), { faults });
    const outcome = ['a', 'b', 'c', 'd'].map((text) => {
      try {
        run(write, text);
        return 'done';
      } catch (error) {
        return (error as Error).message;
      }
    });
    expect(outcome).toEqual(['done', 'เต็ม', 'เต็ม', 'done']);
  });

  it.each([
    ['before', ['a', 'failed', 'c']],
    ['after', ['a', 'failed', 'c']],
    ['killed', ['a', 'failed', 'failed']],
  ] as const)('strikes one call of all, whichever it is (%s)', (how, expected) => {
    const { host, run } = inBundle();
    // Each writing is four calls.
    host.faults.strikeCall(8, how);
    const outcome = ['a', 'b', 'c'].map((text) => {
      try {
        run(write, text);
        return text;
      } catch {
        return 'failed';
      }
    });
    expect(outcome).toEqual(expected);
    expect(host.workbook.sheets[0]?.cells.get('1,1')?.value).toBe(how === 'killed' ? 'a' : 'c');
    host.faults.clear();
    run(write, 'd');
    expect(host.workbook.sheets[0]?.cells.get('1,1')?.value).toBe('d');
  });

  it('can be caught by the bundle like any service error', () => {
    const { host, run } = inBundle();
    host.faults.failOn('SpreadsheetApp.flush', { when: 'before' });
    const caught = run(() => {
      try {
        SpreadsheetApp.flush();
        return false;
      } catch (error) {
        return error instanceof Error;
      }
    });
    expect(caught).toBe(true);
  });
});
