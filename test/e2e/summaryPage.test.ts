import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fy2567 } from '../../src/core/framework/fy2567/index.ts';
import { type Language, message } from '../../src/core/messages/catalogue.ts';
import { pageRows } from '../../src/core/tabs/summary/summaryLayout.ts';
import type { Host } from '../../src/host/index.ts';
import { hostWith, sheetNamed, succeed } from '../support/addonHost.ts';
import { pdfFonts, pdfPageSizes, pdfText, withOffice, wordBoxes } from '../support/libreOffice.ts';
import { printedSummary } from '../support/printedSummary.ts';

const SEED = readFileSync('test/data/nongson-2567.tsv', 'utf8');
const allItems = (score: (index: number) => number) =>
  ['ปี 2567', 'ข้อ\tคะแนน', ...fy2567.items.map(({ code }, index) => `${code}\t${score(index)}`)].join('\n');

/** PDFs tear Thai marks from their letters: texts are compared by what stands on the line. */
const letters = (text: string) => text.replace(/[\s\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/g, '');

/** All texts on the page of the summary. */
function textsOf(host: Host, language: Language): string[] {
  const { cells } = sheetNamed(host, message(language, 'tab.summary'));
  return [...cells].flatMap(([key, { value }]) =>
    Number(key.split(',')[0]) <= pageRows(fy2567) && typeof value === 'string' && value !== '' ? [value] : [],
  );
}

withOffice('printed, the summary is one page of A4', () => {
  test.each<[string, string, Language]>([
    ['of the seed agency', SEED, 'th'],
    ['with nothing weak', allItems(() => 100), 'th'],
    ['with everything weak', allItems((index) => index / 2), 'th'],
    ['without an overall score', 'ปี 2567\nข้อ\tคะแนน\ni1\t80\ne2\t84.5', 'th'],
    ['in English', SEED, 'en'],
  ])(
    '%s',
    async (_, scores, locale) => {
      const host = hostWith({ ผลคะแนน: scores }, { locale });
      succeed(host, 'makePlan');
      const pdf = await printedSummary(host, locale);
      const [page = '', next = '', ...others] = pdfText(pdf).map(letters);
      const details = letters(message(locale, 'summary.details'));
      expect(textsOf(host, locale).filter((text) => !page.includes(letters(text)))).toEqual([]);
      expect([page.includes(details), next.includes(details), others]).toEqual([false, true, []]);

      const [size = { width: 0, height: 0 }] = pdfPageSizes(pdf);
      expect([Math.round(size.width), Math.round(size.height)]).toEqual([595, 842]);
      expect(pdfFonts(pdf).filter((name) => !/Sarabun|DejaVu|Symbol/.test(name))).toEqual([]);
      // No text runs out at the right, where it would be cut or printed on a page of its own.
      expect(Math.max(...wordBoxes(pdf, 1).map(({ right }) => right))).toBeLessThan(size.width - 50);
    },
    60_000,
  );
});
