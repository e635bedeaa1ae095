import type { documentTh } from './documentTh.ts';

/** What the documents say, for readers of the catalogue: the documents themselves are always Thai. */
export const documentEn: Readonly<Record<keyof typeof documentTh, string>> = {
  'document.plan.name': 'ITA measures plan {year} {agency}',
  'document.plan-monitored.name': 'ITA measures plan {year} (with indicators of success) {agency}',
  'document.followUp.name': 'Report on the ITA measures {year} {agency}',
  'document.template.name': 'Template of the ITA measures plan',
  'document.missing': '[please state: {what}]',
  'document.start': 'start',
  'document.end': 'end',
  'document.period': '{start} – {end}',
  'document.instrument.IIT': 'Internal Integrity and Transparency survey',
  'document.instrument.EIT': 'External Integrity and Transparency survey',
  'document.instrument.OIT': 'Open Data Integrity and Transparency check',
  'document.bar': '{score} of {full}',

  'document.overview.mean.above': 'The overall score is {difference} above the national mean of {year} ({mean})',
  'document.overview.mean.below': 'The overall score is {difference} below the national mean of {year} ({mean})',
  'document.overview.mean.equal': 'The overall score equals the national mean of {year} ({mean})',
  'document.overview.previous.rose': 'Against {before} in {year} the overall score rose by {difference}',
  'document.overview.previous.fell': 'Against {before} in {year} the overall score fell by {difference}',
  'document.overview.previous.same': 'The overall score is that of {year}, {before}',
  'document.overview.extremes': 'The highest indicator is {highest}; the lowest is {lowest}',
  'document.overview.below': 'Under the target of {target} are {count} indicators: {list}',
  'document.overview.reached': 'Every indicator with a score reaches the target of {target}',
  'document.indicator': 'indicator {id} {name} ({score})',

  'document.analysis.range': 'This issue is judged by {count} items with a score, between {lowest} and {highest}',
  'document.analysis.equal': 'This issue is judged by {count} items with a score, all {lowest}',
  'document.analysis.single': 'This issue is judged by {item}, with {lowest}',
  'document.analysis.allGood': 'all meet the threshold',
  'document.analysis.allWeak': 'none meets the threshold',
  'document.analysis.singleGood': 'it meets the threshold',
  'document.analysis.singleWeak': 'it does not meet the threshold',
  'document.analysis.mixed': '{good} meet the threshold and {weak} need improvement',
  'document.analysis.measures': 'Measures {numbers} answer this',
  'document.analysis.none': 'The result has no item scores for this issue',
  'document.analysis.noneBut': 'The result has no item scores for this issue; the indicators concerned are {list}',
  'document.analysis.indicators': 'The survey indicators concerned are {list}',
  'document.analysis.weak.IIT':
    'By the scores of its staff, practice should become clearer and take visible effect in {list}',
  'document.analysis.weak.EIT': 'By the scores of the public, service and communication should improve in {list}',
  'document.analysis.weak.OIT':
    'The website does not yet disclose all that it must; it should be completed and kept up to date in {list}',
  'document.analysis.item': '{topic} ({item}: {score})',
  'document.analysis.good': 'Every item with a score meets the threshold; practice should be kept up and reviewed',
  'document.analysis.disclosures': 'The public disclosures that concern this issue are {list}',
  'document.analysis.disclosure': '{item} {topic}',
  'document.list.and': 'and {last}',

  'document.group.other': 'other measures',

  'document.remark.measures': 'see measure {numbers}',
  'document.remark.noMeasure': 'no measure yet',
  'document.remark.rose': 'rose by {difference}',
  'document.remark.fell': 'fell by {difference}',
  'document.remark.same': 'as last year',
  'document.remark.none': '–',

  'document.state.done': 'done',
  'document.state.under-way': 'under way',
  'document.state.not-begun': 'not begun',
};
