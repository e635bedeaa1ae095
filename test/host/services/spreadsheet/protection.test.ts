import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { openWorkbook, saveWorkbook, type WorkbookModel } from '../../../../src/host/index.ts';
import { inBundle, sheetOf } from '../../inBundle.ts';

const protect = (description: string) => {
  SpreadsheetApp.getActive().getActiveSheet().protect().setDescription(description).setWarningOnly(true);
};
const protections = () =>
  SpreadsheetApp.getActive()
    .getActiveSheet()
    .getProtections(SpreadsheetApp.ProtectionType.SHEET)
    .map((one) => [one.getDescription(), one.isWarningOnly()]);
const unprotect = () => {
  SpreadsheetApp.getActive().getActiveSheet().getProtections(SpreadsheetApp.ProtectionType.SHEET)[0]?.remove();
};

const locks = (file: Uint8Array): boolean =>
  Object.values(new PizZip(file).files).some((entry) => /sheetProtection/.test(entry.dir ? '' : entry.asText()));

/** A workbook with a sheet that Excel has locked. */
async function locked(): Promise<WorkbookModel> {
  const workbook = sheetOf([['x']]);
  Object.assign(workbook.sheets[0] ?? {}, { isProtected: true, origin: { protection: { sheet: true } } });
  return openWorkbook(await saveWorkbook(workbook));
}

describe('the protection of a sheet', () => {
  it('warns, says what for, and is one however often it is asked for', () => {
    const { run, host } = inBundle();
    run(() => void SpreadsheetApp.getActive().getActiveSheet().protect());
    expect(run(protections)).toEqual([['', false]]);
    run(protect, 'แผน ITA');
    run(() => void SpreadsheetApp.getActive().getActiveSheet().protect());
    expect(run(protections)).toEqual([['แผน ITA', true]]);
    expect(host.counts.writes).toBe(5);
  });

  it('ends, after which its object is no use', () => {
    const { run } = inBundle();
    run(protect, 'แผน ITA');
    run(unprotect);
    expect(run(protections)).toEqual([]);
    const late = () => {
      const protection = SpreadsheetApp.getActive().getActiveSheet().protect();
      protection.remove();
      protection.setDescription('x');
    };
    expect(() => run(late)).toThrow('Protection has been removed.');
  });

  it('is kept in the file under the sheet’s name, and locks nobody out', async () => {
    const { run, host } = inBundle(sheetOf([['x']], 'มาตรการ ปี 2569'));
    run(protect, 'แผน "ITA"');
    const file = await saveWorkbook(host.workbook);
    expect(locks(file)).toBe(false);
    const again = inBundle(await openWorkbook(file));
    expect(again.run(protections)).toEqual([['แผน "ITA"', true]]);
    expect(again.host.workbook.properties.size).toBe(0);
    again.run(() => void SpreadsheetApp.getActive().getActiveSheet().setName('ชื่อใหม่'));
    const renamed = inBundle(await openWorkbook(await saveWorkbook(again.host.workbook)));
    expect(renamed.run(protections)).toEqual([['แผน "ITA"', true]]);
    renamed.run(unprotect);
    const bare = inBundle(await openWorkbook(await saveWorkbook(renamed.host.workbook)));
    expect(bare.run(protections)).toEqual([]);
  });

  it('is one that does not only warn where another program locked the sheet', async () => {
    const { run, host } = inBundle(await locked());
    expect(run(protections)).toEqual([['', false]]);
    expect(locks(await saveWorkbook(host.workbook))).toBe(true);
    run(protect, 'เตือน');
    const file = await saveWorkbook(host.workbook);
    expect(locks(file)).toBe(false);
    expect(inBundle(await openWorkbook(file)).run(protections)).toEqual([['เตือน', true]]);
  });

  it('takes the lock away when it ends', async () => {
    const { run, host } = inBundle(await locked());
    run(unprotect);
    expect(locks(await saveWorkbook(host.workbook))).toBe(false);
  });

  it.each([
    ['setDescription(1)', 'SpreadsheetApp.Protection.setDescription'],
    ['setWarningOnly("true")', 'SpreadsheetApp.Protection.setWarningOnly'],
  ])('takes no %s', (call, method) => {
    const use = new Function(`SpreadsheetApp.getActive().getActiveSheet().protect().${call}`);
    expect(() => inBundle().run(use as () => void)).toThrow(`don't match the method signature for ${method}`);
  });

  it('has no other members, and there are no protected ranges', () => {
    const { run } = inBundle();
    const editors = () => void SpreadsheetApp.getActive().getActiveSheet().protect().getEditors();
    expect(() => run(editors)).toThrow('Protection.getEditors is not in the stand-in');
    const ranges = () =>
      void SpreadsheetApp.getActive().getActiveSheet().getProtections(SpreadsheetApp.ProtectionType.RANGE);
    expect(() => run(ranges)).toThrow('Protected ranges are not in the stand-in');
  });
});
