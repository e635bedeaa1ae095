import type { Language } from '../../messages/catalogue.ts';
import { toNumber } from '../../score/hundredths.ts';
import { rectangular, type TabNames, type TabView } from '../tabView.ts';
import { type SummaryContent, summaryWords } from './summaryContent.ts';
import { summaryDetails } from './summaryDetails.ts';
import { barScores, numberHeadings, PAGE_COLUMNS, pageBands, SUMMARY_WIDTHS } from './summaryLayout.ts';
import { detailsRow } from './summaryLines.ts';
import { summaryPage } from './summaryPage.ts';
import { summaryWeak } from './summaryWeak.ts';

/**
 * `สรุปผล`: a page to read and print, and below it the details for whoever wants to follow a figure. Every figure is a
 * live formula on the score tab, so that anyone can correct a score without the add-on; which items are weak and what
 * the measures are called is as of the last check, since rows of the measures tab come and go.
 */
export function summaryTab(content: SummaryContent, names: TabNames, language: Language): TabView {
  const { framework } = content;
  const words = summaryWords(framework, names, language);
  const columns = SUMMARY_WIDTHS.length;
  const page = [...summaryPage(content, words, columns), ...summaryWeak(content, words, columns)];
  const space = Array.from({ length: detailsRow(framework) - 1 - page.length }, () => []);
  return {
    id: 'summary',
    rows: rectangular([...page, ...space, ...summaryDetails(content, words)], columns),
    widths: SUMMARY_WIDTHS,
    frozenRows: 0,
    // Below title and hint of the details.
    wrapFrom: detailsRow(framework) + 2,
    shades: [
      {
        cells: barScores(framework),
        under: toNumber(framework.target.value),
        bars: PAGE_COLUMNS.bar,
      },
    ],
    page: { font: 'Sarabun', bands: pageBands(framework), restSize: 9, right: numberHeadings(framework) },
  };
}
