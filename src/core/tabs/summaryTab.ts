import {
  type Framework,
  INSTRUMENTS,
  type Indicator,
  type InstrumentId,
  type ItemCode,
} from '../framework/framework.ts';
import {
  indicatorsOfInstrument,
  itemsOfIndicator,
  itemsOfSubIndicator,
  subIndicatorsOfIndicator,
} from '../framework/lookup.ts';
import { type Language, type MessageKey, message, type Params } from '../messages/catalogue.ts';
import type { Subject } from '../reading/statement.ts';
import { toNumber } from '../score/hundredths.ts';
import type { Place } from '../table/cell.ts';
import {
  differenceFormula,
  levelFormula,
  meanFormula,
  preferFormula,
  ref,
  repeatFormula,
  weightedFormula,
} from './formulas.ts';
import { SUMMARY_COLUMNS, summaryRows } from './summaryLayout.ts';
import { formula, rectangular, type TabNames, type TabView, text, type ViewCell, whole } from './tabView.ts';

const COLUMNS = 8;
const NOTHING = text('');
const EMPTY_HEADING = text('', 'heading');

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
  const say = (key: MessageKey, params: Params = {}) => message(language, key, params);
  const at = (row: number, column: keyof typeof SUMMARY_COLUMNS): Place => ({
    ...{ tab: names.summary, row },
    column: SUMMARY_COLUMNS[column],
  });
  const row = summaryRows(framework);
  const itemCells = (codes: readonly { readonly code: ItemCode }[]) =>
    codes.map(({ code }) => cells.of({ kind: 'item', code }));

  const partsOfIndicator = ({ id, from }: Indicator): Place[] =>
    from.value === 'sub-indicators'
      ? subIndicatorsOfIndicator(framework, id).map((sub) => at(row.subIndicator(sub.id), 'computed'))
      : itemCells(itemsOfIndicator(framework, id));
  const partsOfInstrument = (id: InstrumentId): Place[] =>
    indicatorsOfInstrument(framework, id).map((indicator) => at(row.indicator(indicator.id), 'used'));
  const instruments = INSTRUMENTS.map((id) => ({
    place: at(row.instrument(id), 'used'),
    weight: framework.weights.value[id],
  }));

  /** Reported, computed, used, difference and verdict of a figure. */
  const figure = (line: number, subject: Subject, computed: string): ViewCell[] => [
    formula(repeatFormula(cells.of(subject))),
    formula(computed),
    formula(preferFormula(at(line, 'reported'), at(line, 'computed')), 'score', 'key'),
    formula(differenceFormula(at(line, 'reported'), at(line, 'computed'))),
    formula(targetFormula(at(line, 'used'), framework, language), 'text'),
  ];
  const headings = (...keys: MessageKey[]) => keys.map((key) => text(say(key), 'heading'));
  const figureHeadings = [
    ...headings('column.reported', 'column.computed', 'column.used', 'column.difference', 'column.verdict'),
  ];

  const rows: ViewCell[][] = [
    [text(say('summary.title', { year: framework.fiscalYear }), 'title')],
    [text(agencyLine)],
    [text(say('summary.how', { scores: names.scores }), 'hint')],
    [...headings('summary.overall'), EMPTY_HEADING, EMPTY_HEADING, ...figureHeadings],
    [
      text(say('scores.overall'), 'key'),
      ...[NOTHING, NOTHING],
      ...figure(row.overall, { kind: 'overall' }, weightedFormula(instruments)),
    ],
    [
      text(say('scores.level'), 'key'),
      ...[NOTHING, NOTHING],
      formula(repeatFormula(cells.level), 'text'),
      formula(
        levelFormula(
          framework,
          at(row.overall, 'used'),
          instruments.map(({ place }) => place),
        ),
        'text',
      ),
      formula(preferFormula(at(row.level, 'reported'), at(row.level, 'computed')), 'text', 'key'),
    ],
    [],
    [...headings('summary.instruments', 'column.weight'), EMPTY_HEADING, ...figureHeadings],
    ...INSTRUMENTS.map((id) => [
      text(id),
      whole(framework.weights.value[id]),
      NOTHING,
      ...figure(row.instrument(id), { kind: 'instrument', id }, meanFormula(partsOfInstrument(id))),
    ]),
    [],
    [...headings('summary.indicators', 'column.indicator', 'column.instrument'), ...figureHeadings],
    ...framework.indicators.map((indicator) => [
      whole(indicator.id),
      text(indicator.name[language]),
      text(indicator.instrument),
      ...figure(
        row.indicator(indicator.id),
        { kind: 'indicator', id: indicator.id },
        meanFormula(partsOfIndicator(indicator)),
      ),
    ]),
    [],
    [
      ...headings('summary.subIndicators', 'column.subIndicator'),
      ...[EMPTY_HEADING, EMPTY_HEADING],
      ...headings('column.computed'),
    ],
    ...framework.subIndicators.map(({ id, name }) => [
      text(id),
      text(name[language]),
      ...[NOTHING, NOTHING],
      formula(meanFormula(itemCells(itemsOfSubIndicator(framework, id)))),
    ]),
  ];
  return {
    id: 'summary',
    rows: rectangular(rows, COLUMNS),
    widths: [190, 300, 110, 110, 110, 110, 110, 110],
    frozenRows: 0,
    wrapFrom: 4,
    shades: [],
  };
}

function targetFormula(used: Place, framework: Framework, language: Language): string {
  const [met, missed] = [message(language, 'verdict.target.met'), message(language, 'verdict.target.missed')];
  return `IF(ISNUMBER(${ref(used)}),IF(${ref(used)}>=${toNumber(framework.target.value)},"${met}","${missed}"),"")`;
}
