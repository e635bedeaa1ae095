import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildPlanTemplate } from '../../../build/template/buildPlanTemplate.ts';
import { fillTemplate } from '../../../src/addon/document/fillTemplate.ts';
import { convert, pdfFonts, pdfPageSizes, pdfText, withOffice } from '../../support/libreOffice.ts';
import { SAMPLE_PLAN } from './samplePlan.ts';

/** Text as a reader sees it, whatever the lines and gaps of the page are. */
const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');

withOffice('the plan as LibreOffice shows it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ita-plan-test-'));
  let pdf: string;
  let pages: string[];

  beforeAll(async () => {
    const result = fillTemplate(await buildPlanTemplate(), SAMPLE_PLAN, (name) => name);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    const file = join(folder, 'plan.docx');
    writeFileSync(file, result.bytes);
    pdf = convert(file, 'pdf', folder);
    pages = pdfText(pdf);
  }, 180_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('has all measures, on more than five pages', () => {
    const text = plain(pages.join(''));
    expect(pages.length).toBeGreaterThan(5);
    for (const word of ['มาตรการส่งเสริมคุณธรรม', 'ต้องปรับปรุง', 'หนองตัวอย่าง']) expect(text).toContain(plain(word));
    const landscape = plain(pages.slice(firstLandscape()).join(''));
    for (const { steps } of SAMPLE_PLAN.measures) expect(landscape).toContain(plain((steps[0] ?? '').slice(3, 20)));
  });

  it('turns the page for the measures and repeats the header on each of their pages', () => {
    const sizes = pdfPageSizes(pdf);
    const first = firstLandscape();
    expect(first).toBeGreaterThan(2);
    expect(sizes.slice(first).every(({ width, height }) => width > height)).toBe(true);
    const withRows = pages.slice(first).filter((page) => plain(page).includes(plain('ตุลาคม')));
    expect(withRows.length).toBeGreaterThan(2);
    for (const page of withRows) expect(plain(page)).toContain(plain('มาตรการ/โครงการ/'));
  });

  it('numbers the pages after the cover', () => {
    expect(pages[0]).not.toMatch(/^\s*[1๑]\s*$/m);
    expect(pages[1]).toMatch(/^\s*[1๑]\s*$/m);
  });

  it('is set in Sarabun and nothing else', () => {
    expect(
      pdfFonts(pdf)
        .map((name) => name.replace(/^[A-Z]{6}\+/, ''))
        .sort(),
    ).toEqual(['Sarabun-Bold', 'Sarabun-Regular']);
  });

  function firstLandscape(): number {
    return pdfPageSizes(pdf).findIndex(({ width, height }) => width > height);
  }
});
