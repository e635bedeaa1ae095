import { addressHas } from '../agency/address.ts';
import type { Analysis } from '../analysis.ts';
import type { Measure } from '../measures/measure.ts';
import { type MeasureState, measureState } from '../plan/measureState.ts';
import { toThaiDigits } from '../text/numerals.ts';
import { thaiProse } from '../text/thaiProse.ts';
import { issueSections, itemRows } from './issueSections.ts';
import { measureGroups, measureRows } from './measureRows.ts';
import { numberMeasures } from './numberedMeasures.ts';
import { overview } from './overview.ts';
import { type PlanDocument, YES } from './planDocument.ts';
import { indicatorRows, instrumentRows } from './resultRows.ts';
import { statedBefore, statedChange, statedScore, statedText } from './statedFigure.ts';
import { unplacedItems } from './unplacedItems.ts';

/** The analysis and the plan as the text that the documents show. `measures` are those on the measures tab. */
export function makePlanDocument(analysis: Analysis, measures: readonly Measure[]): PlanDocument {
  const { agency, framework, results, previous, yearKnown } = analysis;
  const year = (value: number) => (yearKnown ? toThaiDigits(String(value)) : null);
  const numbered = numberMeasures(measures);
  const unplaced = unplacedItems(results);
  return {
    agency: agency.name ? thaiProse(agency.name) : null,
    district: bareName(agency.district, /^(อำเภอ|อ\.)\s*/),
    province: bareName(agency.province, /^(จังหวัด|จ\.)\s*/),
    hasDistrict: addressHas(agency, 'district') ? YES : '',
    hasProvince: addressHas(agency, 'province') ? YES : '',
    resultYear: year(framework.fiscalYear),
    planYear: year(framework.fiscalYear + 1),
    previousYear: previous ? toThaiDigits(String(previous.framework.fiscalYear)) : '',
    overall: statedScore(results.overall),
    previousOverall: statedBefore(previous?.overall),
    overallChange: statedChange(results.overall, previous?.overall),
    level: statedText(results.level),
    overview: overview(analysis),
    instruments: instrumentRows(analysis),
    indicators: indicatorRows(analysis),
    issues: issueSections(analysis, numbered),
    unplaced: itemRows(analysis, unplaced, numbered),
    hasUnplaced: unplaced.length > 0 ? YES : '',
    measures: measureRows(analysis, numbered),
    groups: measureGroups(analysis, numbered),
    measureCount: toThaiDigits(String(measures.length)),
    doneCount: countOf(measures, 'done'),
    underWayCount: countOf(measures, 'under-way'),
    notBegunCount: countOf(measures, 'not-begun'),
    otherCount: countOf(measures, null),
  };
}

function countOf(measures: readonly Measure[], state: MeasureState | null): string {
  return toThaiDigits(String(measures.filter((measure) => measureState(measure.state) === state).length));
}

/** The template writes the word before the name; staff often write it too. */
function bareName(name: string | null, word: RegExp): string | null {
  return name?.replace(word, '').trim() || null;
}
