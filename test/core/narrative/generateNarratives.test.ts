import { expect, test } from 'vitest';
import { numberMeasures } from '../../../src/core/document/numberedMeasures.ts';
import { generateNarratives } from '../../../src/core/narrative/generateNarratives.ts';
import { analysisOf } from '../../support/checking.ts';
import { measureOf } from '../../support/measures.ts';
import { itemScores, itemTab } from '../../support/sheets.ts';

const analysis = () => analysisOf(itemTab(itemScores(10_000, { i10: 6000 })));

test('every issue has a text, a paragraph a line, and the figures that it rests on', () => {
  const all = generateNarratives(analysis(), numberMeasures([measureOf({ issue: 4, items: ['i10'] })]));
  expect(all.map(({ issue }) => issue)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  const { text, figures } = all[3] ?? { text: '', figures: '' };
  expect(figures).toBe('i10 6000 8500, i11 10000 8500, i12 10000 8500, o10 10000 10000');
  expect(text.split('\n')).toEqual([
    expect.stringContaining('ต้องปรับปรุง ๑ ข้อ'),
    expect.stringMatching(/i๑๐.*มาตรการที่ ๑ /),
    expect.stringMatching(/ข้อ o๑๐ /),
  ]);
});

test('the figures stay the same when a measure comes or goes', () => {
  const figuresWith = (...issues: number[]) =>
    generateNarratives(analysis(), numberMeasures(issues.map((issue) => measureOf({ issue })))).map(
      ({ figures }) => figures,
    );
  expect(figuresWith(1, 4)).toEqual(figuresWith());
});
