import { type Framework, INSTRUMENTS } from '../framework/framework.ts';
import { issuesOfItem } from '../framework/lookup.ts';
import { type Language, message } from '../messages/catalogue.ts';
import type { ScoreSheet } from '../reading/scoreSheet.ts';
import { type Subject, subjectKey } from '../reading/statement.ts';
import type { Results } from '../results/results.ts';
import { toNumber } from '../score/hundredths.ts';
import { a1, address } from '../table/address.ts';
import type { Place } from '../table/cell.ts';
import { formula, rectangular, score, type TabView, text, type ViewCell } from './tabView.ts';

const COLUMNS = 9;
const SCORE_COLUMN = 2;
/** Title, hint, heading. */
const FIRST_ITEM_ROW = 4;

/** What the score tab shows: a mirror of the user's own tab, or an empty table that is itself the source. */
export type ScoresContent = { readonly sheet: ScoreSheet; readonly results: Results } | null;

/**
 * `คะแนน`: one row an item, then the reported indicators, instruments, overall score and level, all scores as numbers
 * in column B. It can be read back like any other score sheet.
 */
export function scoresTab(framework: Framework, content: ScoresContent, language: Language): TabView {
  const say = (key: Parameters<typeof message>[1], params = {}) => message(language, key, params);
  const reported = reportedFigures(content);
  const style = content ? 'plain' : 'input';
  const heading = (...keys: Parameters<typeof message>[1][]) => keys.map((key) => text(say(key), 'heading'));
  const hint = content ? say('scores.mirror', { source: content.sheet.sources.join(', ') }) : say('scores.own');
  const figureRow = (label: string, subject: Subject, ...rest: ViewCell[]) => [
    text(label),
    score(reported(subject), style),
    ...rest,
  ];
  const rows: ViewCell[][] = [
    [text(say('scores.title', { year: framework.fiscalYear }), 'title')],
    [text(hint, 'hint')],
    [
      ...heading('column.item', 'column.score', 'column.instrument', 'column.indicator', 'column.subIndicator'),
      ...heading('scores.topic', 'scores.issues', 'column.verdict', 'scores.readFrom'),
    ],
    ...framework.items.map((item, index) => [
      text(item.code),
      score(content?.results.items.get(item.code) ?? null, style),
      text(item.instrument),
      text(String(item.indicator ?? '')),
      text(item.subIndicator ?? ''),
      text(item.topic[language]),
      text(
        issuesOfItem(framework, item.code)
          .map(({ id }) => id)
          .join(', '),
      ),
      formula(verdictFormula(FIRST_ITEM_ROW + index, framework.thresholds.value[item.instrument], language), 'text'),
      text(content ? readFrom(content.sheet, item.code) : ''),
    ]),
    [],
    heading('column.indicator', 'column.score', 'column.instrument'),
    ...framework.indicators.map(({ id, name, instrument }) =>
      figureRow(say('scores.indicator', { id, name: name[language] }), { kind: 'indicator', id }, text(instrument)),
    ),
    [],
    heading('column.instrument', 'column.score'),
    ...INSTRUMENTS.map((id) => figureRow(id, { kind: 'instrument', id })),
    figureRow(say('scores.overall'), { kind: 'overall' }),
    [text(say('scores.level')), text(content?.results.level.reported ?? '', style)],
  ];
  return {
    id: 'scores',
    rows: rectangular(rows, COLUMNS),
    widths: [230, 100, 100, 100, 100, 330, 100, 100, 150],
    frozenRows: 3,
    wrapFrom: 3,
    shades: INSTRUMENTS.map((instrument) => ({
      cells: framework.items
        .filter((item) => item.instrument === instrument)
        .map(({ code }) => scoreCell(framework, { kind: 'item', code })),
      under: toNumber(framework.thresholds.value[instrument]),
    })),
  };
}

/** Where the score tab keeps a subject's score. */
export function scoreCell(framework: Framework, subject: Subject): Pick<Place, 'row' | 'column'> {
  const order = [
    ...framework.items.map(({ code }): Subject => ({ kind: 'item', code })),
    ...[null, null],
    ...framework.indicators.map(({ id }): Subject => ({ kind: 'indicator', id })),
    ...[null, null],
    ...INSTRUMENTS.map((id): Subject => ({ kind: 'instrument', id })),
    { kind: 'overall' } as const,
  ];
  const index = order.findIndex((other) => other !== null && subjectKey(other) === subjectKey(subject));
  return { row: FIRST_ITEM_ROW + index, column: SCORE_COLUMN };
}

/** Where the score tab keeps the reported level: below the overall score. */
export function levelCell(framework: Framework): Pick<Place, 'row' | 'column'> {
  return { row: scoreCell(framework, { kind: 'overall' }).row + 1, column: SCORE_COLUMN };
}

function reportedFigures(content: ScoresContent): (subject: Subject) => number | null {
  return (subject) => {
    if (!content || subject.kind === 'item') return null;
    const { indicators, instruments, overall } = content.results;
    if (subject.kind === 'overall') return overall.reported;
    if (subject.kind === 'instrument') return instruments[subject.id].reported;
    return indicators.find(({ id }) => id === subject.id)?.reported ?? null;
  };
}

function verdictFormula(row: number, threshold: number, language: Language): string {
  const cell = a1({ row, column: SCORE_COLUMN });
  const [weak, good] = [message(language, 'verdict.weak'), message(language, 'verdict.good')];
  return `IF(ISNUMBER(${cell}),IF(${cell}<${toNumber(threshold)},"${weak}","${good}"),"")`;
}

/** The cells that state an item's score; with their tab where several tabs are read. */
function readFrom(sheet: ScoreSheet, code: string): string {
  const show = sheet.sources.length === 1 ? a1 : address;
  return sheet.statements
    .filter(({ subject }) => subject.kind === 'item' && subject.code === code)
    .map(({ place }) => show(place))
    .join(', ');
}
