import type { Framework, InstrumentId } from '../framework/framework.ts';
import { parseScore } from '../score/parseScore.ts';
import { type Cell, cellAt, type Tab } from '../table/cell.ts';

import { toArabicDigits } from '../text/numerals.ts';
import type { Header } from './header.ts';
import { namesIn } from './names.ts';
import type { Statement, Subject } from './statement.ts';
import { wordsOf } from './wordsOf.ts';

type AggregateStatement = Omit<Statement, 'issue'>;

const INSTRUMENT = /^(?:แบบวัด|แบบสำรวจ|เครื่องมือ|คะแนน)?(iit|eit|oit)$/;
const OVERALL = /^(ผล)?(การประเมิน|คะแนน)+(เฉลี่ย)?(ภาพรวม|รวม|ita)|^(คะแนน)?ภาพรวม|^overall/;
/** A score inside a sentence such as `คะแนนภาพรวมของ อบต. … ๗๔.๖๗ คะแนน`; two decimals, so that no year is taken. */
const SCORE_IN_SENTENCE = /(?:^|[^\d.])(\d{1,3}\.\d{1,2})(?![\d.])/;

/** The figure of an indicator, an instrument or the whole that a row states left of column `end`, or null. */
export function readAggregate(
  tab: Tab,
  row: number,
  header: Header | null,
  end: number,
  framework: Framework,
): AggregateStatement | null {
  const cells = (tab.rows[row - 1] ?? []).slice(0, Math.min(end - 1, 1_000));
  for (const name of [indicatorName, indicatorNumber, instrumentName, overallName]) {
    const named = name(cells, header, framework);
    if (named) return withScore(tab, row, named.column, named.subject, header, cells.length);
  }
  return null;
}

/** The instrument that a cell names and nothing else, or null. */
export function instrumentNamed(cell: Cell): InstrumentId | null {
  const name = INSTRUMENT.exec(wordsOf(cell))?.[1];
  return name === undefined ? null : (name.toUpperCase() as InstrumentId);
}

type Named = { readonly subject: Subject; readonly column: number } | null;

function indicatorName(cells: readonly Cell[], _header: Header | null, framework: Framework): Named {
  for (const [index, cell] of cells.entries()) {
    const text = wordsOf(cell).replace(/^(ตัวชี้วัด(ที่)?)?\d{0,2}[.:)]?/, '');
    const id = namesIn(framework).indicators.get(text);
    if (id !== undefined) return { subject: { kind: 'indicator', id }, column: index + 1 };
  }
  return null;
}

/** An indicator by its number alone, where its name is spelled in a way not known: under a heading, or `ตัวชี้วัดที่ 4 …`. */
function indicatorNumber(cells: readonly Cell[], header: Header | null, framework: Framework): Named {
  for (const [index, cell] of cells.entries()) {
    const inColumn = header?.indicator === index + 1 ? /^(\d{1,2})\b/ : /^(?:ตัวชี้วัด(?:ที่)?|indicator)(\d{1,2})(?!\d)/;
    const id = Number(inColumn.exec(wordsOf(cell))?.[1]);
    if (framework.indicators.some((indicator) => indicator.id === id)) {
      return { subject: { kind: 'indicator', id }, column: index + 1 };
    }
  }
  return null;
}

function instrumentName(cells: readonly Cell[]): Named {
  for (const [index, cell] of cells.entries()) {
    const id = instrumentNamed(cell);
    if (id) return { subject: { kind: 'instrument', id }, column: index + 1 };
  }
  return null;
}

function overallName(cells: readonly Cell[]): Named {
  const index = cells.findIndex((cell) => OVERALL.test(wordsOf(cell)));
  return index < 0 ? null : { subject: { kind: 'overall' }, column: index + 1 };
}

/** The score beside the name: in the score column, else the last number to the right (weights stand before it), else inside the cell. */
function withScore(
  tab: Tab,
  row: number,
  column: number,
  subject: Subject,
  header: Header | null,
  last: number,
): AggregateStatement | null {
  const columns = Array.from({ length: Math.max(0, last - column) }, (_, index) => last - index).filter(
    // The number of an indicator is no score, wherever its column stands.
    (candidate) =>
      !(subject.kind === 'indicator' && candidate === header?.indicator) && !header?.otherYears.includes(candidate),
  );
  if (header !== null && header.score > column && header.score <= last) columns.unshift(header.score);
  for (const candidate of columns) {
    const cell = cellAt(tab, row, candidate);
    const parsed = parseScore(cell);
    if (parsed.kind === 'number' || (candidate === header?.score && cell.text !== '')) {
      return { subject, parsed, text: cell.text, place: { tab: tab.name, row, column: candidate } };
    }
  }
  const text = SCORE_IN_SENTENCE.exec(toArabicDigits(cellAt(tab, row, column).text))?.[1];
  if (text === undefined || subject.kind !== 'overall') return null;
  return { subject, parsed: parseScore({ value: text, text }), text, place: { tab: tab.name, row, column } };
}
