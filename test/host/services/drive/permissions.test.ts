import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDriveFolder, EMAILS, type Sharing } from '../../../../src/host/node/index.ts';
import { createDoc, docxOf } from '../../docx.ts';
import { inBundle, sheetOf } from '../../inBundle.ts';

const share = (file: string, emailAddress: string, options: object = {}, role = 'reader') =>
  Drive?.Permissions.create({ type: 'user', role, emailAddress }, file, options);
const list = (file: string, options?: object) =>
  options ? Drive?.Permissions.list(file, options) : Drive?.Permissions.list(file);
const take = (file: string, id: string) => void Drive?.Permissions.remove(file, id);

const GUEST = 'guest@district.example';
const SILENT = { sendNotificationEmail: false };

function withFile(sharing: Sharing = {}) {
  const bundle = inBundle(undefined, { sharing });
  const file = bundle.run(createDoc, 'แผน', docxOf('1'))?.id ?? '';
  const people = () => bundle.host.access.people(file).map((one) => `${one.emailAddress} ${one.role}`);
  return { ...bundle, file, people };
}

describe('a permission', () => {
  it('is given, listed and taken', () => {
    const { run, file, people } = withFile();
    const given = run(share, file, GUEST, SILENT);
    expect(given).toEqual({
      kind: 'drive#permission',
      id: expect.stringMatching(/^\d{20}$/),
      type: 'user',
      role: 'reader',
    });
    expect(people()).toEqual([`${EMAILS.owner} owner`, `${GUEST} reader`]);
    expect(run(list, file, { fields: 'permissions(emailAddress,role)' })).toEqual({
      permissions: [
        { emailAddress: EMAILS.owner, role: 'owner' },
        { emailAddress: GUEST, role: 'reader' },
      ],
    });
    run(take, file, given?.id ?? '');
    expect(people()).toEqual([`${EMAILS.owner} owner`]);
  });

  it('does not tell the address unless it is asked for', () => {
    const { run, file } = withFile();
    const all = run(list, file);
    expect(all?.kind).toBe('drive#permissionList');
    expect(Object.keys(all?.permissions?.[0] ?? {})).toEqual(['kind', 'id', 'type', 'role']);
  });

  it('rises, never falls, and keeps its id', () => {
    const { run, file, people } = withFile();
    const roles = ['reader', 'commenter', 'reader'].map((role) => run(share, file, GUEST, SILENT, role));
    expect(roles.map((one) => one?.role)).toEqual(['reader', 'commenter', 'commenter']);
    expect(new Set(roles.map((one) => one?.id)).size).toBe(1);
    run(share, file, EMAILS.owner, SILENT);
    expect(people()).toEqual([`${EMAILS.owner} owner`, `${GUEST} commenter`]);
  });

  it.each([
    ['kein@', {}, SILENT, 'The specified emailAddress is invalid or not applicable for the given permission type.'],
    ['', {}, SILENT, 'The specified emailAddress is invalid or not applicable for the given permission type.'],
    [GUEST, { allowedDomains: [] }, SILENT, 'Bad Request. User message: "shareOutNotPermitted"'],
    [GUEST, { withoutGoogleAccount: [GUEST] }, SILENT, 'Since there is no Google account associated with this email'],
  ])('is not given to %j where sharing is %j', (email, sharing, options, message) => {
    const { run, file, people } = withFile(sharing);
    expect(() => run(share, file, email, options)).toThrow(
      `API call to drive.permissions.create failed with error: ${message.startsWith('Since') ? 'Bad Request. User' : message}`,
    );
    expect(() => run(share, file, email, options)).toThrow(message);
    expect(people()).toEqual([`${EMAILS.owner} owner`]);
  });

  it.each([
    [GUEST, { allowedDomains: ['district.example'] }, SILENT],
    [EMAILS.colleague, { allowedDomains: [] }, SILENT],
    [GUEST, { withoutGoogleAccount: [GUEST] }, {}],
  ])('is given to %j where sharing is %j', (email, sharing, options) => {
    const { run, file, people } = withFile(sharing);
    run(share, file, email, options);
    expect(people()).toContain(`${email} reader`);
  });

  it('is only on files that this user made', () => {
    const drive = createDriveFolder(null);
    const id = inBundle(sheetOf([]), { drive }).run(createDoc, 'แผน', docxOf('1'))?.id ?? '';
    const colleague = inBundle(sheetOf([]), { drive, user: 'colleague' });
    expect(() => colleague.run(share, id, GUEST)).toThrow(
      `API call to drive.permissions.create failed with error: File not found: ${id}.`,
    );
    expect(() => colleague.run(list, 'local-workbook')).toThrow('File not found: local-workbook.');
  });

  it('cannot be taken when it is not there, or the owner’s', () => {
    const { run, file, host } = withFile();
    const owner = host.drive.list()[0] && run(list, file)?.permissions?.[0]?.id;
    expect(() => run(take, file, 'x')).toThrow('drive.permissions.delete failed with error: Permission not found: x.');
    expect(() => run(take, file, owner ?? '')).toThrow('The owner of a file cannot be removed.');
  });

  it.each([
    [{ type: 'anyone', role: 'reader' }, {}, 'Only readers and commenters are added here'],
    [{ type: 'user', role: 'writer', emailAddress: GUEST }, {}, 'Only readers and commenters are added here'],
    [{ type: 'user', role: 'reader', emailAddress: GUEST, expirationTime: 'x' }, {}, 'The field expirationTime of a'],
    [{ type: 'user', role: 'reader', emailAddress: GUEST }, { transferOwnership: true }, 'The field transferOwnership'],
    [{ type: 'user', role: 'reader', emailAddress: GUEST }, { ...SILENT, emailMessage: 'x' }, 'Nobody would get'],
  ])('is not made of %j with %j', (resource, options, message) => {
    const { run, file } = withFile();
    const create = (of: object, id: string, how: object) => void Drive?.Permissions.create(of, id, how);
    expect(() => run(create, resource, file, options)).toThrow(message);
  });
});

it('tells of itself by e-mail unless it is told not to', () => {
  const { run, file, host } = withFile();
  run(share, file, GUEST, { emailMessage: 'ขอส่งแผน' });
  run(share, file, 'quiet@district.example', SILENT);
  expect(host.access.emails).toEqual([{ to: GUEST, file, message: 'ขอส่งแผน' }]);
});

it('is on disk, with the e-mails, and there for the next process', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ita-plan-access-'));
  const { run } = inBundle(undefined, { drive: createDriveFolder(folder) });
  const file = run(createDoc, 'แผน', docxOf('1'))?.id ?? '';
  run(share, file, GUEST);
  const saved = JSON.parse(readFileSync(join(folder, '.access.json'), 'utf8'));
  expect(saved.files[file].permissions).toMatchObject([{ role: 'owner' }, { emailAddress: GUEST, role: 'reader' }]);
  expect(saved.emails).toEqual([{ to: GUEST, file, message: null }]);
  const next = inBundle(undefined, { drive: createDriveFolder(folder) });
  expect(next.run(list, file, { fields: 'permissions(emailAddress)' })?.permissions).toHaveLength(2);
});

it('counts as calls to Drive, and has no other members', () => {
  const { run, file, host } = withFile();
  host.resetCounts();
  run(list, file);
  expect(host.counts).toEqual({ reads: 0, writes: 0, drive: 1 });
  const update = (id: string) => void Drive?.Permissions.update({ role: 'writer' }, id, 'x');
  expect(() => run(update, file)).toThrow('Drive.Permissions.update is not in the stand-in');
});
