import { expect, test } from 'vitest';
import { frameworks } from '../../../../src/core/framework/frameworks.ts';
import { pageBands, pageRows, SUMMARY_WIDTHS } from '../../../../src/core/tabs/summary/summaryLayout.ts';
import { detailsRow } from '../../../../src/core/tabs/summary/summaryLines.ts';

/** A4 with margins of 2 cm, in pixels of 1/96 inch. */
const ROOM = { width: ((21 - 4) / 2.54) * 96, height: ((29.7 - 4) / 2.54) * 96 };

test.each(frameworks)('the page of $fiscalYear fits A4, and the details begin on the next one', (framework) => {
  const width = SUMMARY_WIDTHS.reduce((sum, one) => sum + one);
  const height = pageBands(framework).reduce((sum, band) => sum + band.rows * band.height, 0);
  expect(width).toBeLessThanOrEqual(ROOM.width);
  // Google may enlarge it to the width of the paper.
  expect((height * 659) / width).toBeLessThanOrEqual(978);
  const empty = detailsRow(framework) - 1 - pageRows(framework);
  expect(height + empty * 21).toBeGreaterThan(978);
});
