import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDriveFolder, EMAILS, type Sharing } from '../../../../src/host/node/index.ts';
import { inBundle, sheetOf } from '../../inBundle.ts';

const add = (email: string) => void SpreadsheetApp.getActive().addViewer(email);
const remove = (email: string) => void SpreadsheetApp.getActive().removeViewer(email);
const lists = () => {
  const spreadsheet = SpreadsheetApp.getActive();
  const emails = (users: GoogleAppsScript.Base.User[]) => users.map((user) => user.getEmail());
  return {
    owner: spreadsheet.getOwner()?.getEmail(),
    editors: emails(spreadsheet.getEditors()),
    viewers: emails(spreadsheet.getViewers()),
  };
};

const GUEST = 'guest@district.example';
const { owner, colleague } = EMAILS;

const shared = (sharing: Sharing = {}) => inBundle(undefined, { sharing: { viewersNameEditors: false, ...sharing } });

describe('who may open the spreadsheet', () => {
  it('is its owner and the colleague, unless it is said otherwise', () => {
    expect(shared().run(lists)).toEqual({ owner, editors: [owner, colleague], viewers: [] });
    const some = shared({ editors: ['e@a.example'], commenters: ['c@a.example'], viewers: ['v@a.example'] });
    expect(some.run(lists)).toEqual({
      owner,
      editors: [owner, 'e@a.example'],
      viewers: ['c@a.example', 'v@a.example'],
    });
  });

  it('is listed as live Apps Script is said to: an editor is a viewer too', () => {
    const { run } = inBundle();
    run(add, GUEST);
    expect(run(lists).viewers).toEqual([owner, colleague, GUEST]);
  });

  it('changes by a viewer who comes and goes, once whatever the case of the letters', () => {
    const { run } = shared();
    run(add, GUEST);
    run(add, GUEST.toUpperCase());
    expect(run(lists).viewers).toEqual([GUEST]);
    run(remove, GUEST);
    run(remove, GUEST);
    expect(run(lists).viewers).toEqual([]);
  });

  it('does not change by adding or removing an editor or the owner as a viewer', () => {
    const { run } = shared();
    for (const email of [colleague, owner]) {
      run(add, email);
      run(remove, email);
    }
    expect(run(lists)).toEqual({ owner, editors: [owner, colleague], viewers: [] });
  });

  it('may be anybody with the link, which no list shows and no removal ends', () => {
    const { run, host } = shared({ link: 'reader', viewers: [GUEST] });
    run(remove, GUEST);
    expect(run(lists).viewers).toEqual([]);
    expect(host.access.canView(host.workbook.id, GUEST)).toBe(true);
    const closed = shared({ viewers: [GUEST] });
    expect(closed.host.access.canView(closed.host.workbook.id, GUEST)).toBe(true);
    closed.run(remove, GUEST);
    expect(closed.host.access.canView(closed.host.workbook.id, GUEST)).toBe(false);
  });

  it('is one and the same for both users', () => {
    const workbook = sheetOf([]);
    const drive = createDriveFolder(null);
    inBundle(workbook, { drive }).run(add, GUEST);
    expect(inBundle(workbook, { drive, user: 'colleague' }).run(lists).viewers).toContain(GUEST);
  });
});

describe('sharing', () => {
  it.each([
    ['no address', {}, 'Invalid email: no address'],
    ['', {}, 'Invalid email: '],
    ['a@b', {}, 'Invalid email: a@b'],
    [GUEST, { withoutGoogleAccount: [GUEST] }, `Invalid email: ${GUEST}`],
    [GUEST, { allowedDomains: ['other.example'] }, `Sharing with ${GUEST} is not allowed by your administrator.`],
  ])('with %j is refused where it is %j', (email, sharing, message) => {
    const { run } = shared(sharing);
    expect(() => run(add, email)).toThrow(message);
    expect(run(lists).viewers).toEqual([]);
  });

  it.each([
    [{}, true],
    [{ editorsCanShare: false }, false],
    [{ editors: [], viewers: [colleague] }, false],
  ] as const)('by the colleague, where it is %j, is allowed: %j', (sharing, allowed) => {
    const { run, host } = inBundle(undefined, { sharing, user: 'colleague' });
    const refusal = 'You do not have permission to perform that action.';
    if (allowed) run(add, GUEST);
    else expect(() => run(add, GUEST)).toThrow(refusal);
    if (!allowed) expect(() => run(remove, colleague)).toThrow(refusal);
    expect(host.access.canView(host.workbook.id, GUEST)).toBe(allowed);
  });

  it('sends no e-mail', () => {
    const { run, host } = shared();
    run(add, GUEST);
    expect(host.access.emails).toEqual([]);
  });

  it('is on disk after every step and there for the next process', () => {
    const folder = mkdtempSync(join(tmpdir(), 'ita-plan-access-'));
    const options = () => ({ drive: createDriveFolder(folder), sharing: { viewersNameEditors: false } });
    const { run, host } = inBundle(undefined, options());
    const onDisk = () =>
      JSON.parse(readFileSync(join(folder, '.access.json'), 'utf8')).files[host.workbook.id].permissions.map(
        ({ emailAddress, role }: { emailAddress: string; role: string }) => `${emailAddress} ${role}`,
      );
    run(add, GUEST);
    expect(onDisk()).toEqual([`${owner} owner`, `${colleague} writer`, `${GUEST} reader`]);
    expect(inBundle(undefined, options()).run(lists).viewers).toEqual([GUEST]);
    run(remove, GUEST);
    expect(onDisk()).toEqual([`${owner} owner`, `${colleague} writer`]);
  });

  it('counts as reads and writes, and takes addresses only', () => {
    const { run, host } = shared();
    run(add, GUEST);
    run(remove, GUEST);
    run(lists);
    expect(host.counts).toEqual({ reads: 3, writes: 2, drive: 0 });
    const user = () => {
      const owner = SpreadsheetApp.getActive().getOwner();
      if (owner) SpreadsheetApp.getActive().addViewer(owner);
    };
    expect(() => run(user)).toThrow("don't match the method signature for SpreadsheetApp.Spreadsheet.addViewer");
    expect(() => run(() => void SpreadsheetApp.getActive().addEditor('a@b.example'))).toThrow(
      'Spreadsheet.addEditor is not in the stand-in',
    );
  });
});
