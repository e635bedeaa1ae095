import { describe, expect, test } from 'vitest';
import { EMAILS, type Host, type HostOptions } from '../../../../src/host/index.ts';
import { hostOf, reopened, run, sheetNamed, succeed } from '../../../support/addonHost.ts';
import { copyOf } from '../../../support/copyOf.ts';
import { tabNamesOf } from '../../../support/sheetView.ts';
import {
  asShown,
  DISTRICT,
  DOCUMENT_ONLY,
  LOG,
  NOTES,
  onPlan,
  onSheet,
  planId,
  plannedHost,
  SHEET_ONLY,
  START,
  sameFiles,
  setting,
  told,
} from './shareHost.ts';

const CURRENT_SHEET = 'https://www.googleapis.com/auth/spreadsheets.currentonly';

describe('sharing', () => {
  test('gives the sheet to view and the plan to comment on, and nothing else; no e-mail goes out', () => {
    const host = plannedHost();
    const { results, isRecorded } = succeed(host, 'share', asShown(host, [DISTRICT]));
    expect(told(results)).toEqual([`sheet ${DISTRICT}: given`, `document ${DISTRICT}: given`]);
    expect(isRecorded).toBe(true);
    expect(onSheet(host)).toEqual([...START, `${DISTRICT} reader`].sort());
    expect(onPlan(host)).toEqual([`${DISTRICT} commenter`]);
    expect(host.access.emails).toEqual([]);
  });

  test('sends an e-mail about the document only where that was ticked', () => {
    const host = plannedHost();
    succeed(host, 'share', asShown(host, [DISTRICT], { email: true }));
    expect(host.access.emails).toEqual([{ to: DISTRICT, file: planId(host), message: null }]);
  });

  test('with managers gives the document alone', () => {
    const host = plannedHost();
    succeed(host, 'share', asShown(host, ['mayor@agency.example'], DOCUMENT_ONLY));
    expect(onSheet(host)).toEqual(START);
    expect(onPlan(host)).toEqual(['mayor@agency.example commenter']);
  });

  test('names every tab that will be seen, the hidden ones and the record that it adds among them', () => {
    const host = plannedHost();
    sheetNamed(host, 'ตั้งค่า').hidden = true;
    const { tabs } = succeed(host, 'shareState');
    expect(tabs.filter(({ hidden }) => hidden).map(({ name }) => name)).toEqual(['ตั้งค่า', NOTES]);
    expect(tabs.filter(({ isNew }) => isNew).map(({ name }) => name)).toEqual([LOG, NOTES]);
    succeed(host, 'share', asShown(host, [DISTRICT]));
    expect(tabNamesOf(host.workbook).sort()).toEqual(tabs.map(({ name }) => name).sort());
    expect(succeed(host, 'shareState').tabs.some(({ isNew }) => isNew)).toBe(false);
  });

  test.each([
    ['a tab was added', (host: Host) => succeed(host, 'startPasted', { text: 'ปี 2567\ni1\t84.24' })],
    ['another document was made', (host: Host) => setting(host, 'settings.documentId', 'local-file-9')],
  ])('gives nothing where %s since it was shown who will see what', (_, meanwhile) => {
    const host = plannedHost();
    const request = asShown(host, [DISTRICT]);
    meanwhile(host);
    expect(run(host, 'share', request)).toMatchObject({ ok: false, error: { code: 'share-changed' } });
    expect([onSheet(host), onPlan(host)]).toEqual([START, []]);
  });

  test('is recorded on our own tab, in Thai, where a colleague sees it too', () => {
    const host = plannedHost();
    succeed(host, 'share', asShown(host, [DISTRICT]));
    const cells = [...sheetNamed(host, LOG).cells.values()].map(({ value }) => value);
    expect(cells).toEqual(expect.arrayContaining(['ให้สิทธิ์ดูแผ่นงาน', 'ให้สิทธิ์ดูและแสดงความคิดเห็นในเอกสาร', DISTRICT]));
    const { sheet } = succeed(host, 'shareState');
    expect(sheet).toContainEqual({ address: DISTRICT, role: 'reader', isOurs: true });
  });

  test('that was given just before the run was cut off is ours to take back, and is recorded by the next', () => {
    const start = plannedHost();
    const request = asShown(start, [DISTRICT], SHEET_ONLY);
    const calm = copyOf(start);
    succeed(calm, 'share', request);
    for (const next of ['unshare', 'handOver'] as const) {
      const host = copyOf(start);
      host.faults.strikeCall(calm.log.lastIndexOf('Spreadsheet.addViewer') + 2, 'killed');
      expect(run(host, 'share', request).ok).toBe(false);
      host.faults.clear();
      expect(onSheet(host)).toContain(`${DISTRICT} reader`);
      expect(succeed(host, 'shareState').sheet).toContainEqual({ address: DISTRICT, role: 'reader', isOurs: true });
      const payload = next === 'unshare' ? { address: DISTRICT, document: null } : { to: 'อำเภอ' };
      expect(run(host, next, payload)).toMatchObject({ ok: true, told: [expect.stringContaining('พบแล้ว')] });
      expect(onSheet(host).includes(`${DISTRICT} reader`)).toBe(next === 'handOver');
      expect(run(host, 'share', request)).not.toHaveProperty('told');
    }
  });

  test('that could not be recorded is told', () => {
    const host = plannedHost();
    const request = asShown(host, [DISTRICT], SHEET_ONLY);
    host.faults.failOn('Spreadsheet.insertSheet', { when: 'before', nth: 2 });
    expect(succeed(host, 'share', request)).toMatchObject({ isRecorded: false, results: [{ result: 'given' }] });
    expect(onSheet(host)).toContain(`${DISTRICT} reader`);
  });
});

describe('who cannot be given access', () => {
  const cases: [string, Partial<HostOptions>, string[], string[]][] = [
    [
      'a wrong address',
      {},
      ['officer@district'],
      ['sheet officer@district: bad-address', 'document officer@district: bad-address'],
    ],
    [
      'an address twice',
      {},
      [DISTRICT, DISTRICT.toUpperCase()],
      [`sheet ${DISTRICT}: given`, `document ${DISTRICT}: given`],
    ],
    [
      'an editor of the sheet',
      {},
      [EMAILS.colleague],
      [`sheet ${EMAILS.colleague}: has-more`, `document ${EMAILS.colleague}: given`],
    ],
    ['the owner', {}, [EMAILS.owner], [`sheet ${EMAILS.owner}: has-more`, `document ${EMAILS.owner}: has-more`]],
    [
      'a viewer already',
      { sharing: { viewers: [DISTRICT] } },
      [DISTRICT],
      [`sheet ${DISTRICT}: has-it`, `document ${DISTRICT}: given`],
    ],
    [
      'a viewer already, where the list of viewers holds no editors',
      { sharing: { viewers: [DISTRICT], viewersNameEditors: false } },
      [DISTRICT],
      [`sheet ${DISTRICT}: has-it`, `document ${DISTRICT}: given`],
    ],
    [
      'a domain that the administrator forbids',
      { sharing: { allowedDomains: [] } },
      [DISTRICT],
      [`sheet ${DISTRICT}: domain`, `document ${DISTRICT}: domain`],
    ],
    [
      'an address without a Google account',
      { sharing: { withoutGoogleAccount: [DISTRICT] } },
      [DISTRICT],
      [`sheet ${DISTRICT}: bad-address`, `document ${DISTRICT}: needs-email`],
    ],
  ];

  test.each(cases)(
    '%s gets an answer of its own, and nobody gets more than was said',
    (_, options, addresses, expected) => {
      const host = plannedHost(options);
      const before = [onSheet(host), onPlan(host)];
      const { results } = succeed(host, 'share', asShown(host, addresses));
      expect(told(results)).toEqual(expected);
      const given = (target: string) =>
        results.filter((one) => one.target === target && one.result === 'given').map(({ address }) => address);
      const rest = (people: string[], gone: string[]) =>
        people.filter((one) => !gone.some((address) => one.startsWith(address)));
      expect(rest(onSheet(host), given('sheet'))).toEqual(before[0]);
      expect(rest(onPlan(host), given('document'))).toEqual(before[1]);
      expect(onSheet(host)).toHaveLength((before[0]?.length ?? 0) + given('sheet').length);
    },
  );

  test('where one of several is refused, the others are given and nothing is tried again', () => {
    const host = plannedHost({ sharing: { allowedDomains: ['district.example'] } });
    const { results } = succeed(host, 'share', asShown(host, ['a@elsewhere.example', DISTRICT], SHEET_ONLY));
    expect(told(results)).toEqual(['sheet a@elsewhere.example: domain', `sheet ${DISTRICT}: given`]);
    expect(onSheet(host)).toEqual([...START, `${DISTRICT} reader`].sort());
    expect(host.log.filter((call) => call === 'Spreadsheet.addViewer')).toHaveLength(2);
  });

  test('an address without an account can be invited to the document by e-mail', () => {
    const host = plannedHost({ sharing: { withoutGoogleAccount: [DISTRICT] } });
    const { results } = succeed(host, 'share', asShown(host, [DISTRICT], { ...DOCUMENT_ONLY, email: true }));
    expect(told(results)).toEqual([`document ${DISTRICT}: given`]);
  });

  test('an editor who may not share is told so', () => {
    const owner = plannedHost();
    const host = sameFiles(owner, { user: 'colleague', sharing: { editorsCanShare: false } });
    const { results } = succeed(host, 'share', asShown(host, [DISTRICT], SHEET_ONLY));
    expect(told(results)).toEqual([`sheet ${DISTRICT}: no-right`]);
    expect(onSheet(host)).toEqual(START);
  });

  test('a colleague can share the sheet, but not the document that another made', () => {
    const owner = plannedHost();
    const host = sameFiles(owner, { user: 'colleague' });
    expect(succeed(host, 'shareState').document.state).toBe('not-found');
    const { results } = succeed(host, 'share', asShown(host, [DISTRICT]));
    expect(told(results)).toEqual([`sheet ${DISTRICT}: given`, `document ${DISTRICT}: no-document`]);
    expect(onPlan(host).filter((one) => one.startsWith(DISTRICT))).toEqual([]);
  });

  test('a document that was deleted meanwhile is not found', () => {
    const host = plannedHost();
    const request = asShown(host, [DISTRICT], DOCUMENT_ONLY);
    const [file] = host.drive.list();
    if (file) host.drive.remove(file);
    expect(told(succeed(host, 'share', request).results)).toEqual([`document ${DISTRICT}: no-document`]);
    expect(succeed(host, 'shareState').document.state).toBe('not-found');
  });

  test('without the consent to documents nothing is shared, and the way to grant it is given', () => {
    const owner = plannedHost();
    const request = asShown(owner, [DISTRICT]);
    const host = sameFiles(owner, { scopes: [CURRENT_SHEET] });
    expect(run(host, 'share', request)).toMatchObject({
      ok: false,
      error: { code: 'permission', url: expect.stringContaining('https://') },
    });
    expect(onSheet(host)).toEqual(START);
    expect(succeed(host, 'shareState').document).toMatchObject({
      state: 'no-consent',
      grantUrl: expect.stringContaining('https://'),
    });
    expect(told(succeed(host, 'share', asShown(host, [DISTRICT], SHEET_ONLY)).results)).toEqual([
      `sheet ${DISTRICT}: given`,
    ]);
  });

  test('what Google says in words that nobody knows is not called done', () => {
    const host = plannedHost();
    host.faults.failOn('Spreadsheet.addViewer', { when: 'before', error: new Error('Service unavailable') });
    expect(told(succeed(host, 'share', asShown(host, [DISTRICT], SHEET_ONLY)).results)).toEqual([
      `sheet ${DISTRICT}: unsure`,
    ]);
  });

  test('what Google did although it said that it failed is found in its list, and can be taken back', () => {
    const host = plannedHost();
    host.faults.failOn('Spreadsheet.addViewer', { when: 'after', error: new Error('Service timed out') });
    const { results } = succeed(host, 'share', asShown(host, [DISTRICT], SHEET_ONLY));
    expect(told(results)).toEqual([`sheet ${DISTRICT}: given`]);
    expect(succeed(host, 'unshare', { address: DISTRICT, document: null }).result).toBe('taken');
    expect(onSheet(host)).toEqual(START);
  });

  test('nothing is given where Google does not tell who has access already', () => {
    const host = plannedHost();
    const request = asShown(host, [DISTRICT], SHEET_ONLY);
    host.faults.failOn('Spreadsheet.getEditors', { when: 'before' });
    expect(told(succeed(host, 'share', request).results)).toEqual([`sheet ${DISTRICT}: no-right`]);
    expect(onSheet(host)).toEqual(START);
  });
});

describe('taking back', () => {
  test('takes what the add-on gave, of the sheet and of the document, also by a colleague', () => {
    const host = plannedHost();
    succeed(host, 'share', asShown(host, [DISTRICT]));
    expect(succeed(host, 'unshare', { address: DISTRICT, document: planId(host) })).toEqual({
      result: 'taken',
      isRecorded: true,
    });
    const colleague = sameFiles(host, { user: 'colleague' });
    expect(succeed(colleague, 'unshare', { address: DISTRICT, document: null })).toEqual({
      result: 'taken',
      isRecorded: true,
    });
    expect([onSheet(host), onPlan(host)]).toEqual([START, []]);
    expect(succeed(host, 'unshare', { address: DISTRICT, document: null }).result).toBe('not-ours');
  });

  test('leaves what people gave', () => {
    const host = plannedHost({ sharing: { viewers: ['friend@agency.example'] } });
    succeed(host, 'share', asShown(host, ['friend@agency.example'], SHEET_ONLY));
    expect(succeed(host, 'unshare', { address: 'friend@agency.example', document: null }).result).toBe('not-ours');
    expect(onSheet(host)).toContain('friend@agency.example reader');
  });

  test('leaves somebody who was made an editor since, and asks Google nothing of him', () => {
    const host = plannedHost();
    succeed(host, 'share', asShown(host, [DISTRICT], SHEET_ONLY));
    host.access.grant(host.workbook.id, DISTRICT, 'writer');
    expect(succeed(host, 'unshare', { address: DISTRICT, document: null }).result).toBe('is-editor');
    expect(onSheet(host)).toContain(`${DISTRICT} writer`);
    expect(host.log).not.toContain('Spreadsheet.removeViewer');
  });

  test('leaves what was given in the workbook that this one is a copy of', async () => {
    const host = plannedHost();
    succeed(host, 'share', asShown(host, [DISTRICT], SHEET_ONLY));
    const copy = hostOf({ ...(await reopened(host)), id: 'copy' }, { sharing: { viewers: [DISTRICT] } });
    expect(succeed(copy, 'shareState').sheet).toContainEqual({ address: DISTRICT, role: 'reader', isOurs: false });
    expect(succeed(copy, 'unshare', { address: DISTRICT, document: null }).result).toBe('not-ours');
    expect(onSheet(copy)).toContain(`${DISTRICT} reader`);
  });

  test('says where the access is gone already, and forgets it', () => {
    const host = plannedHost();
    succeed(host, 'share', asShown(host, [DISTRICT], SHEET_ONLY));
    const [person] = host.access.people(host.workbook.id).filter(({ emailAddress }) => emailAddress === DISTRICT);
    if (person) host.access.revoke(host.workbook.id, person);
    expect(succeed(host, 'unshare', { address: DISTRICT, document: null }).result).toBe('gone');
    expect(succeed(host, 'unshare', { address: DISTRICT, document: null }).result).toBe('not-ours');
  });

  test('of a document that is gone changes nothing and says so', () => {
    const host = plannedHost();
    succeed(host, 'share', asShown(host, [DISTRICT], DOCUMENT_ONLY));
    const id = planId(host);
    const [file] = host.drive.list();
    if (file) host.drive.remove(file);
    expect(succeed(host, 'unshare', { address: DISTRICT, document: id }).result).toBe('no-document');
  });
});

test('raises what it gave itself, and leaves less that others gave', () => {
  const host = plannedHost();
  const reader = { sheet: null, document: { id: planId(host), role: 'reader' } };
  succeed(host, 'share', asShown(host, [DISTRICT], reader));
  expect(told(succeed(host, 'share', asShown(host, [DISTRICT], DOCUMENT_ONLY)).results)).toEqual([
    `document ${DISTRICT}: given`,
  ]);
  expect(onPlan(host)).toContain(`${DISTRICT} commenter`);
  host.access.grant(planId(host), 'b@agency.example', 'reader');
  expect(told(succeed(host, 'share', asShown(host, ['b@agency.example'], DOCUMENT_ONLY)).results)).toEqual([
    'document b@agency.example: has-less',
  ]);
});

test.each([
  ['no address', { addresses: [] }],
  ['too many', { addresses: Array.from({ length: 21 }, (_, index) => `a${index}@b.example`) }],
  ['more than viewing', { document: { id: 'x', role: 'writer' } }],
])('a request with %s is refused', (_, wrong) => {
  const host = plannedHost();
  expect(run(host, 'share', asShown(host, [DISTRICT], wrong))).toMatchObject({
    ok: false,
    error: { code: 'bad-payload' },
  });
  expect(onSheet(host)).toEqual(START);
});
