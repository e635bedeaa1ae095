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
import type { Subject } from '../reading/statement.ts';
import { toNumber } from '../score/hundredths.ts';
import type { Place } from '../table/cell.ts';
import {
  differenceFormula,
  levelFormula,
  meanFormula,
  preferFormula,
  repeatFormula,
  verdictFormula,
  weightedFormula,
} from './formulas.ts';
import type { SummaryContent, SummaryWords } from './summaryContent.ts';
import { formula, score, text, type ViewCell, whole } from './tabView.ts';

const NOTHING = text('');
const EMPTY_HEADING = text('', 'heading');

/** What one needs to follow each figure: as reported, as computed from those below it, used, and the difference. */
export function summaryDetails({ framework, cells }: Pick<SummaryContent, 'framework' | 'cells'>, words: SummaryWords) {
  const { language, names, rows: row, say, headings, at } = words;
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
  const instrumentPlaces = instruments.map(({ place }) => place);

  /** Reported, computed, used, difference and verdict of a figure. */
  const figure = (line: number, subject: Subject, computed: string): ViewCell[] => [
    formula(repeatFormula(cells.of(subject))),
    formula(computed),
    formula(preferFormula(at(line, 'reported'), at(line, 'computed')), 'score', 'key'),
    formula(differenceFormula(at(line, 'reported'), at(line, 'computed'))),
    formula(verdict(at(line, 'used')), 'text'),
  ];
  const verdict = (used: Place) => targetFormula(used, framework, words);
  const figureHeadings = [
    ...headings('column.reported', 'column.computed', 'column.used', 'column.difference', 'column.verdict'),
  ];

  const rows: ViewCell[][] = [
    [text(say('summary.details'), 'title')],
    [text(say('summary.how', { scores: names.scores }), 'hint')],
    [EMPTY_HEADING, ...headings('summary.overall'), EMPTY_HEADING, ...figureHeadings],
    [
      ...[NOTHING, text(say('scores.overall'), 'key'), NOTHING],
      ...figure(row.overall, { kind: 'overall' }, weightedFormula(instruments)),
    ],
    [
      ...[NOTHING, text(say('scores.level'), 'key'), NOTHING],
      formula(repeatFormula(cells.level), 'text'),
      formula(levelFormula(framework, at(row.overall, 'used'), instrumentPlaces), 'text'),
      formula(preferFormula(at(row.level, 'reported'), at(row.level, 'computed')), 'text', 'key'),
    ],
    [],
    [EMPTY_HEADING, ...headings('summary.instruments', 'column.weight'), ...figureHeadings],
    ...INSTRUMENTS.map((id) => [
      ...[NOTHING, text(id), weightCell(framework.weights.value[id])],
      ...figure(row.instrument(id), { kind: 'instrument', id }, meanFormula(partsOfInstrument(id))),
    ]),
    [],
    [EMPTY_HEADING, ...headings('summary.indicators', 'column.instrument'), ...figureHeadings],
    ...framework.indicators.map((indicator) => [
      ...[whole(indicator.id), text(indicator.name[language]), text(indicator.instrument)],
      ...figure(
        row.indicator(indicator.id),
        { kind: 'indicator', id: indicator.id },
        meanFormula(partsOfIndicator(indicator)),
      ),
    ]),
    [],
    [
      ...[EMPTY_HEADING, ...headings('summary.subIndicators')],
      ...[EMPTY_HEADING, EMPTY_HEADING],
      ...headings('column.computed'),
    ],
    ...framework.subIndicators.map(({ id, name }) => [
      ...[text(id), text(name[language]), NOTHING, NOTHING],
      formula(meanFormula(itemCells(itemsOfSubIndicator(framework, id)))),
    ]),
  ];
  return rows;
}

/** Whether a figure reaches the year's target, in words. */
export function targetFormula(used: Place, { target }: Framework, { say }: SummaryWords): string {
  return verdictFormula(used, toNumber(target.value), [say('verdict.target.met'), say('verdict.target.missed')]);
}

/** Whole in every year so far; the agency's own may have decimals. */
function weightCell(weight: number): ViewCell {
  return Number.isInteger(weight) ? whole(weight) : score(Math.round(weight * 100));
}
