import { type Framework, INSTRUMENTS } from '../../framework/framework.ts';
import { indicatorsOfInstrument } from '../../framework/lookup.ts';
import { formatScore } from '../../score/hundredths.ts';
import type { Place } from '../../table/cell.ts';
import { barFormula, choiceFormula, quoted, ref, repeatFormula } from '../formulas.ts';
import { formula, text, type ViewCell } from '../tabView.ts';
import { band, type SummaryContent, type SummaryWords } from './summaryContent.ts';
import { targetFormula } from './summaryDetails.ts';
import { levelNames, levelNeeds } from './summaryLevels.ts';

/** Blocks of a bar of 100. */
const BAR = 20;

/** The top of the page: whose result it is, score and level in words, and a bar for each instrument and indicator. */
export function summaryPage({ framework, agency }: SummaryContent, words: SummaryWords, columns: number) {
  const { language, rows, say, at } = words;
  const level = at(rows.level, 'used');
  const bar = (used: Place, style: 'key' | 'plain') => [
    formula(repeatFormula(used), 'score', style),
    ...band([formula(barFormula(used, BAR), 'text', style === 'key' ? 'keyBar' : 'bar')], columns - 4, style),
    formula(targetFormula(used, framework, words), 'text', style),
  ];
  const bars = INSTRUMENTS.flatMap((id): ViewCell[][] => [
    [
      text(id, 'key'),
      text(say(`summary.instrument.${id}`, { weight: framework.weights.value[id] }), 'key'),
      ...bar(at(rows.instrument(id), 'used'), 'key'),
    ],
    ...indicatorsOfInstrument(framework, id).map((indicator) => [
      text(String(indicator.id)),
      text(indicator.name[language]),
      ...bar(at(rows.indicator(indicator.id), 'used'), 'plain'),
    ]),
  ]);
  return [
    [text(say('summary.title', { year: framework.fiscalYear }), 'title')],
    [text(agency)],
    band([formula(headline(at(rows.overall, 'used'), level, framework, words), 'text', 'key')], columns, 'key'),
    [formula(choiceFormula(level, levelNeeds(framework, words), '""'), 'text', 'hint')],
    [
      ...band([text(say('summary.bars'), 'heading')], 2, 'heading'),
      ...band([text(say('column.score'), 'heading')], columns - 3, 'heading'),
      text(say('summary.target', { target: formatScore(framework.target.value) }), 'heading'),
    ],
    ...bars,
  ];
}

/** `คะแนนรวม 74.67   ระดับ ต้องปรับปรุง` */
function headline(overall: Place, level: Place, framework: Framework, words: SummaryWords): string {
  const { say } = words;
  const known = choiceFormula(level, levelNames(framework, words), ref(level));
  return [
    `${quoted(`${say('summary.score')} `)}&IF(ISNUMBER(${ref(overall)}),FIXED(${ref(overall)},2),"–")`,
    `${quoted(`   ${say('summary.level')} `)}&IF(${ref(level)}="",${quoted(say('summary.level.unknown'))},${known})`,
  ].join('&');
}
