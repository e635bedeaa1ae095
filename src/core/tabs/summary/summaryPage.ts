import { type Framework, INSTRUMENTS } from '../../framework/framework.ts';
import { indicatorsOfInstrument } from '../../framework/lookup.ts';
import { formatScore, toNumber } from '../../score/hundredths.ts';
import type { Place } from '../../table/cell.ts';
import { barFormula, choiceFormula, quoted, ref, repeatFormula } from '../formulas.ts';
import { formula, text, type ViewCell } from '../tabView.ts';
import { band, type SummaryContent, type SummaryWords } from './summaryContent.ts';
import { targetFormula } from './summaryDetails.ts';
import { levelNames, levelNeeds } from './summaryLevels.ts';
import { type Sureness, surenessOf } from './sureness.ts';

/** Blocks of a bar of 100. */
const BAR = 20;

/** The top of the page: whose result it is, score and level in words, and a bar for each instrument and indicator. */
export function summaryPage({ framework, cells, agency }: SummaryContent, words: SummaryWords, columns: number) {
  const { language, rows, say, at } = words;
  const level = at(rows.level, 'used');
  const sure = surenessOf(framework, cells, words);
  const bar = (used: Place, isSure: string, style: 'key' | 'plain') => [
    formula(repeatFormula(used), 'score', style),
    ...band(
      [formula(barFormula(used, BAR, toNumber(framework.target.value)), 'text', style === 'key' ? 'keyBar' : 'bar')],
      columns - 4,
      style,
    ),
    formula(targetFormula(used, isSure, framework, words), 'text', style),
  ];
  const bars = INSTRUMENTS.flatMap((id): ViewCell[][] => [
    [
      text(id, 'key'),
      text(say(`summary.instrument.${id}`, { weight: framework.weights.value[id] }), 'key'),
      ...bar(at(rows.instrument(id), 'used'), sure.instrument(id), 'key'),
    ],
    ...indicatorsOfInstrument(framework, id).map((indicator) => [
      text(String(indicator.id)),
      text(indicator.name[language]),
      ...bar(at(rows.indicator(indicator.id), 'used'), sure.indicator(indicator), 'plain'),
    ]),
  ]);
  return [
    [text(say('summary.title', { year: framework.fiscalYear }), 'title')],
    [text(agency)],
    band([formula(headline(at(rows.overall, 'used'), level, sure, framework, words), 'text', 'key')], columns, 'key'),
    [formula(choiceFormula(level, levelNeeds(framework, words), '""'), 'text', 'hint')],
    [
      ...band([text(say('summary.bars'), 'heading')], 2, 'heading'),
      ...band([text(say('column.score'), 'heading')], columns - 3, 'heading'),
      text(say('summary.target', { target: formatScore(framework.target.value) }), 'heading'),
    ],
    ...bars,
  ];
}

/** `คะแนนรวม 74.67   ระดับ ต้องปรับปรุง`; an estimate is called one. */
function headline(overall: Place, level: Place, sure: Sureness, framework: Framework, words: SummaryWords): string {
  const { say } = words;
  const known = choiceFormula(level, levelNames(framework, words), ref(level));
  const estimate = `IF(AND(ISNUMBER(${ref(overall)}),NOT(${sure.overall})),${quoted(`${say('summary.estimate')} `)},"")`;
  const estimatedLevel = `IF(OR(${sure.level},NOT(${sure.overall})),"",${quoted(` (${say('summary.estimate')})`)})`;
  return [
    `${estimate}&${quoted(`${say('summary.score')} `)}`,
    `IF(ISNUMBER(${ref(overall)}),FIXED(${ref(overall)},2),${quoted(say('summary.score.unknown'))})`,
    quoted(`   ${say('summary.level')} `),
    `IF(${ref(level)}="",${quoted(say('summary.level.unknown'))},${known}&${estimatedLevel})`,
  ].join('&');
}
