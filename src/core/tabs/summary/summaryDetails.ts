import {
  type Framework,
  INSTRUMENTS,
  type Indicator,
  type InstrumentId,
  type ItemCode,
} from '../../framework/framework.ts';
import {
  indicatorsOfInstrument,
  itemsOfIndicator,
  itemsOfSubIndicator,
  subIndicatorsOfIndicator,
} from '../../framework/lookup.ts';
import type { Subject } from '../../reading/statement.ts';
import { toNumber } from '../../score/hundredths.ts';
import type { Place } from '../../table/cell.ts';
import {
  differenceFormula,
  levelFormula,
  meanFormula,
  preferFormula,
  repeatFormula,
  verdictFormula,
  weightedFormula,
} from '../formulas.ts';
import { formula, score, text, type ViewCell, whole } from '../tabView.ts';
import type { SummaryContent, SummaryWords } from './summaryContent.ts';
import { type DetailLine, detailLines, type HeadingsOf } from './summaryLines.ts';

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
  const figureHeadings = () =>
    headings('column.reported', 'column.computed', 'column.used', 'column.difference', 'column.verdict');

  const headingCells: Readonly<Record<HeadingsOf, () => ViewCell[]>> = {
    overall: () => [EMPTY_HEADING, ...headings('summary.overall'), EMPTY_HEADING, ...figureHeadings()],
    instruments: () => [EMPTY_HEADING, ...headings('summary.instruments', 'column.weight'), ...figureHeadings()],
    indicators: () => [EMPTY_HEADING, ...headings('summary.indicators', 'column.instrument'), ...figureHeadings()],
    subIndicators: () => [
      EMPTY_HEADING,
      ...headings('summary.subIndicators'),
      EMPTY_HEADING,
      EMPTY_HEADING,
      ...headings('column.computed'),
    ],
  };

  const cellsOf = (line: DetailLine): ViewCell[] => {
    switch (line.is) {
      case 'title':
        return [text(say('summary.details'), 'title')];
      case 'hint':
        return [text(say('summary.how', { scores: names.scores }), 'hint')];
      case 'space':
        return [];
      case 'headings':
        return headingCells[line.of]();
      case 'overall':
        return [
          NOTHING,
          text(say('scores.overall'), 'key'),
          NOTHING,
          ...figure(row.overall, { kind: 'overall' }, weightedFormula(instruments)),
        ];
      case 'level':
        return [
          NOTHING,
          text(say('scores.level'), 'key'),
          NOTHING,
          formula(repeatFormula(cells.level), 'text'),
          formula(levelFormula(framework, at(row.overall, 'used'), instrumentPlaces), 'text'),
          formula(preferFormula(at(row.level, 'reported'), at(row.level, 'computed')), 'text', 'key'),
        ];
      case 'instrument':
        return [
          NOTHING,
          text(line.id),
          weightCell(framework.weights.value[line.id]),
          ...figure(
            row.instrument(line.id),
            { kind: 'instrument', id: line.id },
            meanFormula(partsOfInstrument(line.id)),
          ),
        ];
      case 'indicator': {
        const { id, name, instrument } = line.indicator;
        const computed = meanFormula(partsOfIndicator(line.indicator));
        return [
          whole(id),
          text(name[language]),
          text(instrument),
          ...figure(row.indicator(id), { kind: 'indicator', id }, computed),
        ];
      }
      case 'subIndicator': {
        const { id, name } = line.sub;
        const mean = meanFormula(itemCells(itemsOfSubIndicator(framework, id)));
        return [text(id), text(name[language]), NOTHING, NOTHING, formula(mean)];
      }
    }
  };
  return detailLines(framework).map(cellsOf);
}

/** Whether a figure reaches the year's target, in words. */
export function targetFormula(used: Place, { target }: Framework, { say }: SummaryWords): string {
  return verdictFormula(used, toNumber(target.value), [say('verdict.target.met'), say('verdict.target.missed')]);
}

/** Whole in every year so far; the agency's own may have decimals. */
function weightCell(weight: number): ViewCell {
  return Number.isInteger(weight) ? whole(weight) : score(Math.round(weight * 100));
}
