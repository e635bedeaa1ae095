import { describe, expect, test } from 'vitest';
import { hostWith, run, sampleHost, sheetNamed, succeed } from '../../../support/addonHost.ts';
import { lookOf } from '../../../support/sheetView.ts';

const SOURCE = 'ผลคะแนน ITA 2567';

describe('the state of the raw sample', () => {
  test('says whose result it is, and that the sheet says so', async () => {
    const { agency } = succeed(await sampleHost(), 'state');
    expect(agency).toEqual({
      kind: 'subdistrict',
      fields: {
        name: { value: 'องค์การบริหารส่วนตำบลหนองซอน', from: 'sheet' },
        district: { value: 'เชียงยืน', from: 'sheet' },
        province: { value: 'มหาสารคาม', from: 'sheet' },
        fiscalYear: { value: 2567, from: 'sheet' },
      },
    });
  });

  test('names the source, the results, and all that is proposed', async () => {
    const { tabs, scores, document, tabsWritten } = succeed(await sampleHost(), 'state');
    expect(tabs).toEqual([{ name: SOURCE, holdsScores: true, isSource: true }]);
    expect(scores?.results.overall.used).toBe(74.67);
    expect(scores?.results.indicators).toHaveLength(10);
    expect(scores?.plan.measures.every(({ cell }) => cell === null)).toBe(true);
    expect([scores?.plan.issuesWithout, scores?.plan.itemsWithout, scores?.essentials]).toEqual([[], [], []]);
    expect([document, tabsWritten, scores?.highlight.on]).toEqual([null, false, false]);
  });

  test('gives every finding an id of its own, the same at the next check', async () => {
    const host = await sampleHost();
    const ids = () => succeed(host, 'state').scores?.findings.map(({ id }) => id) ?? [];
    expect(new Set(ids()).size).toBe(ids().length);
    expect(ids()).toEqual(ids());
  });

  test('is read in few calls, and nothing is written', async () => {
    const host = await sampleHost();
    const before = host.workbook.sheets.map(lookOf);
    succeed(host, 'state');
    expect(host.counts).toMatchObject({ writes: 0, drive: 0 });
    expect(host.counts.reads).toBeLessThanOrEqual(5);
    expect(host.workbook.sheets.map(lookOf)).toEqual(before);
  });

  test('speaks English to those who do', async () => {
    const { language, scores } = succeed(await sampleHost({ locale: 'en' }), 'state');
    expect(language).toBe('en');
    expect(scores?.results.level.used).toBe('Needs improvement');
  });
});

describe('after the plan was made', () => {
  test('the document, the colours and the measures on their tab are there', async () => {
    const host = await sampleHost();
    const { document } = succeed(host, 'makePlan');
    const state = succeed(host, 'state');
    expect(state.document).toEqual(document);
    expect([state.tabsWritten, state.scores?.highlight.on]).toEqual([true, true]);
    expect(state.scores?.plan.measures[0]?.cell).toBe('มาตรการ!C4');
    expect(host.counts.reads).toBeLessThanOrEqual(33);
  });

  test('what staff emptied is missing', async () => {
    const host = await sampleHost();
    succeed(host, 'update');
    sheetNamed(host, 'มาตรการ').cells.delete('4,5');
    const [first] = succeed(host, 'state').scores?.plan.measures ?? [];
    expect(succeed(host, 'state').scores?.essentials).toEqual([{ what: 'responsible', measures: [first?.id] }]);
  });
});

describe('a workbook without scores', () => {
  test('has a state, which has nothing to show', () => {
    const state = succeed(hostWith({ แผ่น1: 'สวัสดี' }), 'state');
    expect(state).toMatchObject({ scores: null, emptyTable: null, document: null });
    expect(state.tabs).toEqual([{ name: 'แผ่น1', holdsScores: false, isSource: false }]);
  });

  test('knows of the empty table that waits to be filled in', () => {
    const host = hostWith({ แผ่น1: '' });
    succeed(host, 'startEmpty');
    expect(succeed(host, 'state').emptyTable).toEqual({ name: 'คะแนน', firstCell: 'คะแนน!B4' });
  });
});

describe('permissions', () => {
  const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;

  test('that are lacking for documents are named, with the way to grant them', async () => {
    const host = await sampleHost({ scopes: [scope('spreadsheets.currentonly')] });
    expect(succeed(host, 'state').permissions).toEqual({ document: false, url: expect.stringContaining('https://') });
  });

  test.each(['state', 'update', 'applyFix', 'makePlan'] as const)(
    'that are lacking stop %s before anything is read or written, in Thai, with the way to grant them',
    async (action) => {
      const host = await sampleHost({ scopes: [] });
      const payload = action === 'applyFix' ? { cell: `'${SOURCE}'!A6`, from: 'EIT', to: 'IIT' } : {};
      const answer = run(host, action, payload);
      expect(answer).toMatchObject({
        ok: false,
        error: { code: 'permission', url: expect.stringContaining('https://') },
      });
      expect(JSON.stringify(answer)).toContain('ให้สิทธิ์');
      expect(host.counts).toEqual({ reads: 0, writes: 0, drive: 0 });
    },
  );
});

test('a failure of Google is worded, never passed on', async () => {
  const host = await sampleHost();
  host.faults.failOn('Range.getValues', { when: 'before', error: new Error('Service Spreadsheets failed while…') });
  const answer = run(host, 'state');
  expect(answer).toMatchObject({ ok: false, error: { code: 'service' } });
  expect(JSON.stringify(answer)).not.toContain('Spreadsheets failed');
  expect(host.logged.join()).toContain('Spreadsheets failed');
});
