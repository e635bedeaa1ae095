import { expect, test } from 'vitest';
import { analyse } from '../../../src/core/analysis.ts';
import { measureBank } from '../../../src/core/measures/bank/index.ts';
import { NO_SETTINGS } from '../../../src/core/settings/settings.ts';
import { readMeasures } from '../../../src/core/tabs/measures/readMeasures.ts';
import { analysed } from '../../support/reading.ts';
import { drawTables, planTab, scoresTab, YEARS } from './drawnWorkbook.ts';

const AGENCIES = Number(process.env['ITA_WORKBOOKS'] ?? 25);

// The simulation of the survey lattice looks at score lists without a plan; here is all that a workbook may hold.
test.each(YEARS)('of %s, clean workbooks with their plan raise no alarm', { timeout: 900_000 }, (year) => {
  const alarms = Array.from({ length: AGENCIES }, (_, seed) => {
    const scores = scoresTab(drawTables(seed, year));
    const measures = readMeasures(planTab(scores, year));
    expect(measures.length).toBeGreaterThan(0);
    const analysis = analysed(analyse({ tabs: [scores], settings: NO_SETTINGS, measures, bank: measureBank }));
    expect(analysis.framework.fiscalYear).toBe(year);
    const alarming = analysis.findings.filter(({ severity }) => severity !== 'notice');
    return alarming.map(({ rule, item }) => `agency ${seed}: ${rule} ${item ?? ''}`);
  }).flat();
  expect(alarms).toEqual([]);
});
