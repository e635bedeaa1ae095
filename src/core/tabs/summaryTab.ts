import { type Framework, INSTRUMENTS } from '../framework/framework.ts';
import {
  indicatorsOfInstrument,
  itemsOfIndicator,
  itemsOfSubIndicator,
  subIndicatorsOfIndicator,
} from '../framework/lookup.ts';
import { type Language, type MessageKey, message } from '../messages/catalogue.ts';
import type { Subject } from '../reading/statement.ts';
import { toNumber } from '../score/hundredths.ts';
import type { Place } from '../table/cell.ts';
import { levelFormula, meanFormula, preferFormula, ref, weightedFormula } from './formulas.ts';
import { formula, rectangular, type TabNames, type TabView, text, type ViewCell, whole } from './tabView.ts';

const COLUMNS = 8;
const [REPORTED, COMPUTED, USED] = [4, 5, 6];

/** Where the score tab holds the figures that the summary builds on. */
export interface ScoreCells {
  readonly of: (subject: Subject) => Place;
  readonly level: Place;
}

/**
 * `สรุปผล`: overall, level, instruments, indicators and sub-indicators, every figure a live formula on the score tab,
 * so that anyone can follow it and correct a score without the add-on.
 */
export function summaryTab(
  framework: Framework,
  cells: ScoreCells,
  names: TabNames,
  agencyLine: string,
  language: Language,
): TabView {
  const say = (key: MessageKey, params = {}) => message(language, key, params);
  const at = (row: number, column: number): Place => ({ tab: names.summary, row, column });
  const row = summaryRows(framework);
  const threeForms = (line: number, reported: Place, computed: string): ViewCell[] => [
    formula(`IF(${ref(reported)}<>"",${ref(reported)},"")`),
    formula(computed),
    formula(preferFormula(at(line, REPORTED), at(line, COMPUTED)), 'score', 'key'),
    formula(differenceFormula(at(line, REPORTED), at(line, COMPUTED))),
  ];
  const headings = (...keys: MessageKey[]) => keys.map((key) => text(say(key), 'heading'));
  const figures = () => headings('column.reported', 'column.computed', 'column.used', 'column.difference');
  const verdict = (line: number) => formula(targetFormula(at(line, USED), framework, language), 'text');
  const instrumentCells = INSTRUMENTS.map((id) => at(row.instrument(id), USED));

  const rows: ViewCell[][] = [
    [text(say('summary.title', { year: framework.fiscalYear }), 'title')],
    [text(agencyLine)],
    [text(say('summary.how', { scores: names.scores }), 'hint')],
    [...headings('summary.overall'), text('', 'heading'), text('', 'heading'), ...figures(), text('', 'heading')],
    [
      text(say('scores.overall'), 'key'),
      ...[text(''), text('')],
      ...threeForms(
        row.overall,
        cells.of({ kind: 'overall' }),
        weightedFormula(
          INSTRUMENTS.map((id) => ({ place: at(row.instrument(id), USED), weight: framework.weights.value[id] })),
        ),
      ),
      verdict(row.overall),
    ],
    [
      text(say('scores.level'), 'key'),
      ...[text(''), text('')],
      formula(`IF(${ref(cells.level)}<>"",${ref(cells.level)},"")`, 'text'),
      formula(levelFormula(framework, at(row.overall, USED), instrumentCells), 'text'),
      formula(preferFormula(at(row.level, REPORTED), at(row.level, COMPUTED)), 'text', 'key'),
    ],
    [],
    [
      ...headings('summary.instruments', 'column.weight'),
      text('', 'heading'),
      ...figures(),
      ...headings('column.verdict'),
    ],
    ...INSTRUMENTS.map((id) => [
      text(id),
      whole(framework.weights.value[id]),
      text(''),
      ...threeForms(
        row.instrument(id),
        cells.of({ kind: 'instrument', id }),
        meanFormula(indicatorsOfInstrument(framework, id).map((indicator) => at(row.indicator(indicator.id), USED))),
      ),
      verdict(row.instrument(id)),
    ]),
    [],
    [
      ...headings('summary.indicators', 'column.indicator', 'column.instrument'),
      ...figures(),
      ...headings('column.verdict'),
    ],
    ...framework.indicators.map(({ id, name, instrument, from }) => [
      whole(id),
      text(name[language]),
      text(instrument),
      ...threeForms(
        row.indicator(id),
        cells.of({ kind: 'indicator', id }),
        meanFormula(
          from.value === 'sub-indicators'
            ? subIndicatorsOfIndicator(framework, id).map((sub) => at(row.subIndicator(sub.id), COMPUTED))
            : itemsOfIndicator(framework, id).map(({ code }) => cells.of({ kind: 'item', code })),
        ),
      ),
      verdict(row.indicator(id)),
    ]),
    [],
    [
      ...headings('summary.subIndicators', 'column.subIndicator', 'column.instrument'),
      text('', 'heading'),
      ...headings('column.computed'),
    ],
    ...framework.subIndicators.map(({ id, name, indicator }) => [
      text(id),
      text(name[language]),
      text(framework.indicators.find((other) => other.id === indicator)?.instrument ?? ''),
      text(''),
      formula(meanFormula(itemsOfSubIndicator(framework, id).map(({ code }) => cells.of({ kind: 'item', code })))),
    ]),
  ];
  return {
    id: 'summary',
    rows: rectangular(rows, COLUMNS),
    widths: [190, 300, 90, 110, 110, 130, 90, 120],
    frozenRows: 0,
    shades: [],
  };
}

/** The rows of the summary, from the lengths of the blocks above them. */
export function summaryRows(framework: Framework) {
  const overall = 5;
  const firstInstrument = overall + 4;
  const firstIndicator = firstInstrument + INSTRUMENTS.length + 2;
  const firstSubIndicator = firstIndicator + framework.indicators.length + 2;
  return {
    overall,
    level: overall + 1,
    instrument: (id: (typeof INSTRUMENTS)[number]) => firstInstrument + INSTRUMENTS.indexOf(id),
    indicator: (id: number) => firstIndicator + framework.indicators.findIndex((indicator) => indicator.id === id),
    subIndicator: (id: string) => firstSubIndicator + framework.subIndicators.findIndex((sub) => sub.id === id),
  };
}

function differenceFormula(reported: Place, computed: Place): string {
  const [a, b] = [ref(reported), ref(computed)];
  return `IF(AND(ISNUMBER(${a}),ISNUMBER(${b})),ROUND(${a}-${b},2),"")`;
}

function targetFormula(used: Place, framework: Framework, language: Language): string {
  const [met, missed] = [message(language, 'verdict.target.met'), message(language, 'verdict.target.missed')];
  return `IF(ISNUMBER(${ref(used)}),IF(${ref(used)}>=${toNumber(framework.target.value)},"${met}","${missed}"),"")`;
}
