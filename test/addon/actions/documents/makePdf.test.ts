import { describe, expect, test } from 'vitest';
import { hostOf, run, sampleHost, succeed } from '../../../support/addonHost.ts';
import { withOffice } from '../../../support/libreOffice.ts';
import { plannedSample } from '../../../support/plannedSample.ts';
import { documentsOn, edited, lastDocument } from './documentsOn.ts';

withOffice('the PDF of the plan', () => {
  test('lies beside the document; again it is the same file, unless the document says something else', async () => {
    const { host, first: plan } = await plannedSample();
    const first = succeed(host, 'makePdf');
    expect(Buffer.from(lastDocument(host)).subarray(0, 5).toString()).toBe('%PDF-');
    expect(host.drive.find('owner', first.document.id)?.name).toMatch(/^แผนมาตรการ ITA .*\.pdf$/);
    expect(succeed(host, 'makePdf')).toMatchObject({ making: 'updated', document: first.document });
    edited(host, plan.document.id, 'แก้ก่อนเผยแพร่');
    expect(succeed(host, 'makePdf')).toMatchObject({ making: 'first', number: 2 });
    expect(documentsOn(host).filter(({ kind }) => kind === 'pdf')).toMatchObject([
      { number: 1, state: 'superseded' },
      { number: 2, state: 'latest' },
    ]);
  }, 120_000);
});

describe('without a PDF', () => {
  test('there is a clear line: no plan yet', async () => {
    const host = await sampleHost();
    expect(run(host, 'makePdf')).toMatchObject({ ok: false, error: { code: 'no-plan' } });
    expect(host.counts.drive).toBe(0);
  });

  test('there is a clear line: Google cannot convert it', async () => {
    const { host } = await plannedSample();
    host.faults.failOn('Drive.Files.export', { when: 'before' });
    expect(run(host, 'makePdf')).toMatchObject({ ok: false, error: { code: 'pdf' } });
    expect(documentsOn(host)).toHaveLength(1);
    expect(host.drive.list()).toHaveLength(1);
  });

  test('there is a clear line: the plan is a colleague’s', async () => {
    const { host: owner } = await plannedSample();
    const colleague = hostOf(owner.workbook, { drive: owner.drive, user: 'colleague' });
    expect(run(colleague, 'makePdf')).toMatchObject({ ok: false, error: { code: 'plan-gone' } });
  });
});
