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
import { EIT_PARTS, type EitPart, type Subject } from '../../reading/statement.ts';
import { hasParts, type PartSubject, shareOfPart } from '../../results/eitParts.ts';
import { toNumber } from '../../score/hundredths.ts';
import type { Place } from '../../table/cell.ts';
import {
  differenceFormula,
  elseFormula,
  levelFormula,
  meanFormula,
  preferFormula,
  ref,
  repeatFormula,
  verdictFormula,
  weightedFormula,
  weightedValuesFormula,
} from '../formulas.ts';
import { partName } from '../scores/partName.ts';
import { formula, score, text, type ViewCell, whole } from '../tabView.ts';
import type { SummaryContent, SummaryWords } from './summaryContent.ts';
import { type DetailLine, detailLines, type HeadingsOf } from './summaryLines.ts';
import { surenessOf } from './sureness.ts';

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
  const sure = surenessOf(framework, cells, words);
  const eit = hasParts(framework) ? indicatorsOfInstrument(framework, 'EIT').map(({ id }) => id) : [];
  const visible = (id: number) => meanFormula(itemCells(itemsOfIndicator(framework, id)));
  /** A part of an indicator: as stated, else, of the first, what the items give that the agency sees. */
  const partOf = (part: EitPart, id: number) => {
    const stated = ref(cells.of({ kind: 'part', part, indicator: id }));
    return `IF(${stated}<>"",${stated},${part === 1 ? visible(id) : '""'})`;
  };
  const ofParts = (value: (part: EitPart) => string) =>
    weightedValuesFormula(EIT_PARTS.map((part) => ({ value: value(part), weight: shareOfPart(framework, part) })));
  const partPlace = (part: EitPart) => at(row.part({ kind: 'part', part, indicator: null }), 'used');
  const computedPart = ({ part }: PartSubject) =>
    weightedValuesFormula(eit.map((id) => ({ value: partOf(part, id), weight: 1 })));
  const computedInstrument = (id: InstrumentId) => {
    const mean = meanFormula(partsOfInstrument(id));
    return id === 'EIT' && eit.length > 0
      ? elseFormula(
          mean,
          ofParts((part) => ref(partPlace(part))),
        )
      : mean;
  };
  const computedIndicator = (indicator: Indicator) => {
    const mean = meanFormula(partsOfIndicator(indicator));
    if (!eit.includes(indicator.id)) return mean;
    return `IF(ISNUMBER(${partOf(2, indicator.id)}),${ofParts((part) => partOf(part, indicator.id))},${mean})`;
  };

  /** Reported, computed, used, difference and verdict of a figure. */
  const figure = (line: number, subject: Subject, computed: string, isSure: string): ViewCell[] => [
    formula(repeatFormula(cells.of(subject))),
    formula(computed),
    formula(preferFormula(at(line, 'reported'), at(line, 'computed')), 'score', 'key'),
    formula(differenceFormula(at(line, 'reported'), at(line, 'computed'))),
    formula(targetFormula(at(line, 'used'), isSure, framework, words), 'text'),
  ];
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
          ...figure(row.overall, { kind: 'overall' }, weightedFormula(instruments), sure.overall),
        ];
      case 'level':
        return [
          NOTHING,
          text(say('scores.level'), 'key'),
          NOTHING,
          formula(repeatFormula(cells.level), 'text'),
          formula(
            levelFormula(
              framework,
              at(row.overall, 'used'),
              instrumentPlaces,
              eit.length > 0 ? EIT_PARTS.map(partPlace) : [],
            ),
            'text',
          ),
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
            computedInstrument(line.id),
            sure.instrument(line.id),
          ),
        ];
      case 'indicator': {
        const { id, name, instrument } = line.indicator;
        return [
          whole(id),
          text(name[language]),
          text(instrument),
          ...figure(
            row.indicator(id),
            { kind: 'indicator', id },
            computedIndicator(line.indicator),
            sure.indicator(line.indicator),
          ),
        ];
      }
      case 'part':
        return [
          NOTHING,
          text(partName(line.subject, language)),
          NOTHING,
          ...figure(row.part(line.subject), line.subject, computedPart(line.subject), sure.part(line.subject)),
        ];
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
export function targetFormula(used: Place, isSure: string, { target }: Framework, { say }: SummaryWords): string {
  return verdictFormula(used, toNumber(target.value), isSure, {
    met: say('verdict.target.met'),
    missed: say('verdict.target.missed'),
    maybeMet: say('verdict.target.maybeMet'),
    maybeMissed: say('summary.maybeMissed'),
    unknown: say('verdict.unknown'),
  });
}

/** Whole in every year so far; the agency's own may have decimals. */
function weightCell(weight: number): ViewCell {
  return Number.isInteger(weight) ? whole(weight) : score(Math.round(weight * 100));
}
