import { type Framework, INSTRUMENTS, type Item } from '../../framework/framework.ts';
import { issuesOfItem } from '../../framework/lookup.ts';
import { type Language, type MessageKey, message } from '../../messages/catalogue.ts';
import type { ScoreSheet } from '../../reading/scoreSheet.ts';
import type { Subject } from '../../reading/statement.ts';
import { partFigure } from '../../results/eitParts.ts';
import type { Results } from '../../results/results.ts';
import { toNumber } from '../../score/hundredths.ts';
import { a1, address } from '../../table/address.ts';
import { formula, rectangular, score, type TabView, text, type ViewCell } from '../tabView.ts';
import { partName } from './partName.ts';
import { HEADING_ROW, SCORE_COLUMNS, type ScoreLine, scoreCell, scoreLines } from './scoresLayout.ts';

/** What the score tab shows: a mirror of the user's own tab, or an empty table that is itself the source. */
export type ScoresContent = { readonly sheet: ScoreSheet; readonly results: Results } | null;

/**
 * `คะแนน`: one row an item, then the reported indicators, instruments, overall score and level, all scores as numbers
 * in column B. It can be read back like any other score sheet.
 */
export function scoresTab(framework: Framework, content: ScoresContent, language: Language): TabView {
  const rows = scoreLines(framework).map((line) => cellsOf(line, framework, content, language));
  return {
    id: 'scores',
    rows: rectangular(rows, SCORE_COLUMNS.length),
    widths: SCORE_COLUMNS.map(({ width }) => width),
    frozenRows: HEADING_ROW,
    wrapFrom: HEADING_ROW,
    shades: INSTRUMENTS.map((instrument) => ({
      cells: framework.items
        .filter((item) => item.instrument === instrument)
        .map(({ code }) => scoreCell(framework, { kind: 'item', code })),
      under: toNumber(framework.thresholds.value[instrument]),
    })),
  };
}

function cellsOf(line: ScoreLine, framework: Framework, content: ScoresContent, language: Language): ViewCell[] {
  const say = (key: MessageKey, params = {}) => message(language, key, params);
  const style = content ? 'plain' : 'input';
  switch (line.is) {
    case 'title':
      return [text(say('scores.title', { year: framework.fiscalYear }), 'title')];
    case 'hint':
      return [
        text(content ? say('scores.mirror', { source: content.sheet.sources.join(', ') }) : say('scores.own'), 'hint'),
      ];
    case 'space':
      return [];
    case 'headings':
      return line.keys.map((key) => text(say(key), 'heading'));
    case 'item':
      return itemCells(line.item, framework, content, language);
    case 'figure':
      return figureCells(line.subject, framework, content, language);
    case 'level':
      return [text(say('scores.level')), text(content?.results.level.reported ?? '', style)];
  }
}

function itemCells(item: Item, framework: Framework, content: ScoresContent, language: Language): ViewCell[] {
  const place = scoreCell(framework, { kind: 'item', code: item.code });
  const issues = issuesOfItem(framework, item.code).map(({ id }) => id);
  return [
    text(item.code),
    score(content?.results.items.get(item.code) ?? null, content ? 'plain' : 'input'),
    text(item.instrument),
    text(String(item.indicator ?? '')),
    text(item.subIndicator ?? ''),
    text(item.topic[language]),
    text(issues.join(', ')),
    formula(verdictFormula(a1(place), framework.thresholds.value[item.instrument], language), 'text'),
    text(content ? readFrom(content.sheet, item.code) : ''),
  ];
}

function figureCells(subject: Subject, framework: Framework, content: ScoresContent, language: Language): ViewCell[] {
  const value = score(reported(subject, content), content ? 'plain' : 'input');
  if (subject.kind === 'overall') return [text(message(language, 'scores.overall')), value];
  if (subject.kind === 'instrument') return [text(subject.id), value];
  if (subject.kind === 'part') return [text(partName(subject, language)), value];
  const indicator = framework.indicators.find(({ id }) => subject.kind === 'indicator' && id === subject.id);
  if (!indicator) return [];
  const { id, name, instrument } = indicator;
  return [text(message(language, 'scores.indicator', { id, name: name[language] })), value, text(instrument)];
}

function reported(subject: Subject, content: ScoresContent): number | null {
  if (!content || subject.kind === 'item') return null;
  const { indicators, instruments, overall } = content.results;
  if (subject.kind === 'overall') return overall.reported;
  if (subject.kind === 'instrument') return instruments[subject.id].reported;
  if (subject.kind === 'part') return partFigure(content.results, subject)?.reported ?? null;
  return indicators.find(({ id }) => id === subject.id)?.reported ?? null;
}

function verdictFormula(cell: string, threshold: number, language: Language): string {
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
