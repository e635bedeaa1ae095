import { type NumberedMeasure, numberMeasures } from '../../document/numberedMeasures.ts';
import type { WeakItem } from '../../results/weakItems.ts';
import { formatScore, toNumber } from '../../score/hundredths.ts';
import { shortened } from '../../text/shortened.ts';
import { quoted, ref, repeatFormula } from '../formulas.ts';
import { formula, text, type ViewCell } from '../tabView.ts';
import { band, type SummaryContent, type SummaryWords } from './summaryContent.ts';
import { SHOWN_ITEMS } from './summaryLayout.ts';

/** Letters that have room in a line of the page; what staff write may be of any length. */
const TOPIC = 82;
const MEASURE = 92;

/** The rest of the page: the weak items with the measures for them, the lowest scores first, and the page's own words. */
export function summaryWeak(content: SummaryContent, words: SummaryWords, columns: number): ViewCell[][] {
  const { say, names } = words;
  const { weak, framework, checked } = content;
  // Without what tells Google only whence one came.
  const link = content.document?.replace(/\?.*$/, '');
  const measures = numberMeasures(content.measures);
  const sorted = [...weak].sort((a, b) => a.score - b.score);
  const rest = sorted.length - SHOWN_ITEMS;
  const title = weakTitle(content, say);
  const { IIT, EIT, OIT } = framework.thresholds.value;
  const thresholds = { IIT: formatScore(IIT), EIT: formatScore(EIT), OIT: formatScore(OIT) };
  return [
    [
      ...band([text(title, 'heading')], columns - 1, 'heading'),
      text(weak.length === 0 ? '' : say('column.score'), 'heading'),
    ],
    ...sorted.slice(0, SHOWN_ITEMS).flatMap((item) => itemRows(item, content, measures, words, columns)),
    ...(rest > 0 ? [[text(''), text(say('summary.weak.rest', { ...names, count: rest }), 'strong')]] : []),
    [],
    [text(say('summary.threshold', { ...thresholds, when: checked }), 'hint')],
    [text(say('summary.document', { link: link ?? say('summary.document.none') }), 'hint')],
    [text(say('summary.made', { scores: names.scores }), 'hint')],
  ];
}

function itemRows(
  { item, issues }: WeakItem,
  { cells, framework }: SummaryContent,
  measures: readonly NumberedMeasure[],
  { say, language }: SummaryWords,
  columns: number,
): ViewCell[][] {
  const place = cells.of({ kind: 'item', code: item.code });
  const topic = item.topic[language];
  const about = issues.length === 0 ? topic : say('summary.weak.topic', { topic, issues: issues.join(', ') });
  const threshold = toNumber(framework.thresholds.value[item.instrument]);
  const over = `IF(AND(ISNUMBER(${ref(place)}),${ref(place)}>=${threshold}),${quoted(`${say('summary.weak.over')}  `)},"")`;
  const answer = answerOf(
    measures.filter(({ measure }) => measure.items.includes(item.code)),
    say,
  );
  return [
    [
      ...band([text(item.code, 'strong'), text(shortened(about, TOPIC), 'strong')], columns - 1, 'plain'),
      formula(repeatFormula(place), 'score', 'strong'),
    ],
    [text(''), formula(`${over}&${quoted(answer)}`, 'text')],
  ];
}

/** Nothing is said of what has no score. */
function weakTitle({ weak, itemsMissing }: SummaryContent, say: SummaryWords['say']): string {
  if (itemsMissing === 0)
    return weak.length === 0 ? say('summary.weak.none') : say('summary.weak', { count: weak.length });
  const rest =
    itemsMissing === null ? say('summary.weak.noItems') : say('summary.weak.missing', { count: itemsMissing });
  return weak.length === 0
    ? say('summary.weak.noneKnown', { rest })
    : say('summary.weak.known', { count: weak.length, rest });
}

/** The first measure in words, the others by their numbers in the document. */
function answerOf(measures: readonly NumberedMeasure[], say: SummaryWords['say']): string {
  const [first, ...others] = measures;
  if (!first) return say('summary.weak.unanswered');
  const params = { number: first.number, title: first.measure.title.replace(/\s+/g, ' ') };
  const numbers = others.map(({ number }) => number).join(', ');
  const more = numbers === '' ? '' : say('summary.weak.others', { numbers });
  const words = say('summary.weak.measure', params);
  return `${shortened(words, MEASURE - more.length)}${more}`;
}
