/** What a cell names that can have a score: an item, an indicator, an instrument, the whole. */

import type { InstrumentId } from '../../framework/framework.ts';
import { newest } from '../../framework/frameworks.ts';
import { type ParsedScore, parseScore } from '../../score/parseScore.ts';
import { comparable } from '../../text/normalise.ts';
import { toArabicDigits } from '../../text/numerals.ts';
import { mayHoldCode, readCode } from '../codeReading.ts';
import { namesIn } from '../names.ts';
import type { EitPart, Subject } from '../statement.ts';
import { partAlone, partIn, withoutPart } from './eitPart.ts';
import { type Habits, habitsOf, mayBePart, USUAL } from './habits.ts';
import { isNumber, isText, type ParsedCell } from './parsedCell.ts';

/** `total` is a bare `รวม`: of the whole or of a block, as what stands above it says. */
export type Named = Subject | { readonly kind: 'total' };

type PartSubject = Extract<Subject, { kind: 'part' }>;

export interface SubjectCell {
  readonly column: number;
  readonly named: Named;
  /** Which sub-question of the item is meant, `1` of `i1.1`; null for the item itself. */
  readonly sub: number | null;
  /** What the cell says after the name: nothing, its wording, or a number. */
  readonly rest: string;
  /** The number inside the cell, after the name. */
  readonly inside: ParsedScore | null;
}

const INSTRUMENT =
  /^(?:\d[.)])?(?:แบบวัด|แบบสำรวจ|แบบตรวจ|เครื่องมือ|คะแนน|ผลคะแนน)?[\u0E01-\u0E4E.,]{0,80}\(?(iit|eit|oit)\)?(?:\([\u0E01-\u0E4E]*\))?$/;
const ONLY_LABELLED =
  /^(?:\d[.)])?(?:แบบวัด|แบบสำรวจ|แบบตรวจ|เครื่องมือ|คะแนน|ผลคะแนน|(?:ผล)?รวม|สรุป|(?:ค่า)?เฉลี่ย|\(?(?:iit|eit|oit))/;
/** Instruments by what they ask or look at: as a name alone, and as part of a title. */
const IN_WORDS: readonly (readonly [InstrumentId, RegExp, RegExp])[] = [
  ['IIT', surveyOf('ภายใน', 'internal'), /ผู้มีส่วนได้(ส่วน)?เสียภายใน|internalstakeholder|internalintegrity/],
  ['EIT', surveyOf('ภายนอก', 'external'), /ผู้มีส่วนได้(ส่วน)?เสียภายนอก|externalstakeholder|externalintegrity/],
  [
    'OIT',
    /^(?:\d[.)])?(?:แบบ(?:วัด|สำรวจ|ตรวจ))?(?:ด้าน)?การเปิดเผยข้อมูลสาธารณะ$|^(?:public)?disclosureofpublicinformation$/,
    /การเปิดเผยข้อมูลสาธารณะ|disclosureofpublicinformation|opendataintegrity/,
  ],
];
const OVERALL =
  /^(สรุป)?(ผล)?(การประเมิน|คะแนน)+(เฉลี่ย)?(ภาพรวม|รวม|ita)|^(คะแนน)?ภาพรวม|^ค่าคะแนน(ita|รวม)|^(คะแนน|ค่า)เฉลี่ยรวม|^overall|^(grand)?total(ita)?score|^itascore|^คะแนนita/;
const TOTAL =
  /^(รวม|รวมทั้งสิ้น|รวมทั้งหมด|ผลรวม|รวมคะแนน|รวมเฉลี่ย|เฉลี่ยรวม|เฉลี่ย|คะแนนเฉลี่ย|ค่าเฉลี่ย|total|average|grandtotal|sum|mean)(คะแนน)?:?$/;
const OF_INDICATOR = '(?:ตัวชี้วัด(?:ที่)?|ตชว\\.?(?:ที่)?|indicators?)';
/** `ตัวชี้วัดที่ 1`, `เฉลี่ยตัวชี้วัดที่ 1`; `ตัวชี้วัดที่ 1-5` are several. */
const SEVERAL = `(?:[-–—/,]|ถึง|และ|to|and)${OF_INDICATOR}?`;
const NUMBERED = new RegExp(
  `^[•●▪◦*-]?(?:ผล|ค่า|คะแนน|รวม|เฉลี่ย|สรุป)*${OF_INDICATOR}(\\d{1,2})(?!\\d|\\.\\d|${SEVERAL}\\d)`,
);
const RANGE = new RegExp(`${OF_INDICATOR}(\\d{1,2})(${SEVERAL})(\\d{1,2})(?!\\d)`);
const BEFORE_NAME = /^[•●▪◦*-]?(?:ตัวชี้วัด(?:ที่)?|ตชว\.?(?:ที่)?|indicator)?\d{0,2}(?:\.\d{1,2})?[.:)-]?/;
/** A score inside a sentence such as `คะแนนภาพรวมของ อบต. … ๗๔.๖๗ คะแนน`; two decimals, so that no year is taken. */
const SCORE_IN_SENTENCE = /(?:^|[^\d.])(\d{1,3}\.\d{1,2})(?![\d.])/;
/** `คะแนน IIT 81.28` in one cell. */
const NAME_AND_SCORE = /^(.*[^\s\d].*?)\s+(\d{1,3}\.\d{1,2})%?(?:\s*คะแนน)?\s*$/;
/** A text this long is prose. */
const LONGEST_NAME = 120;
/** Every name of an aggregate has one of these words in it. */
const WORD_OF_AGGREGATE = new RegExp(
  [
    ...[
      '[ieo]it',
      'ผู้มีส่วนได้',
      'สาธารณะ',
      'stakeholder',
      'disclosureof',
      'ita',
      'รวม',
      'เฉลี่ย',
      'ตัวชี้วัด',
      'ตชว',
      'indicator',
      'overall',
      'total',
      'average',
      'sum',
      'mean',
    ],
    ...namesIn(newest).indicators.keys(),
  ].join('|'),
);

/** Whether it is worth the trouble to look for a name: almost no cell of a workbook has one. */
export function mayName(cell: ParsedCell): boolean {
  return isText(cell) && (mayHoldCode(cell.cell.text) || mayNameAggregate(cell));
}

function mayNameAggregate({ words }: ParsedCell): boolean {
  return words.length <= LONGEST_NAME && WORD_OF_AGGREGATE.test(words);
}

/** All names in a row: aggregates only left of the first item, since right of it they say where the item belongs. */
export function subjectsIn(cells: readonly ParsedCell[], habits: Habits = USUAL): SubjectCell[] {
  const items = cells.flatMap((cell) => itemIn(cell, habits)).filter((item) => isNoMention(item, cells));
  const once = items.filter((item, index) => !isNamedAgain(item, items[index - 1], cells));
  const end = once[0]?.column ?? Number.POSITIVE_INFINITY;
  const aggregates = cells.filter(({ column }) => column < end).flatMap((cell) => aggregateIn(cell));
  const own = aggregates.map((aggregate) => ofPartBeside(aggregate, cells));
  return [...(once.length > 0 ? lastOf(own) : own), ...once];
}

/** All names of a row that heads a table: there no number says which are meant. */
export function subjectsAcross(cells: readonly ParsedCell[]): SubjectCell[] {
  const habits = habitsOf([{ cells }]);
  return cells.flatMap((cell) => {
    const items = itemIn(cell, habits);
    return items.length > 0 ? items : aggregateIn(cell);
  });
}

/** `I1 | Question i1 | 91.20`: the same item twice before its score. */
function isNamedAgain(item: SubjectCell, before: SubjectCell | undefined, cells: readonly ParsedCell[]): boolean {
  const isSame = before?.named.kind === 'item' && item.named.kind === 'item' && before.named.code === item.named.code;
  if (!isSame || before.sub !== item.sub || before.column === item.column) return false;
  const isBetween = ({ column }: ParsedCell) => column > before.column && column < item.column;
  return before.inside === null && !cells.some((cell) => isBetween(cell) && isNumber(cell));
}

/** A text with a code is an item's wording where a number stands to its right; else it speaks of the item. */
function isNoMention({ rest, inside, sub, column }: SubjectCell, cells: readonly ParsedCell[]): boolean {
  if (rest === '' || inside !== null || sub !== null) return true;
  return cells.some((cell) => cell.column > column && cell.parsed.kind === 'number');
}

/** Of several aggregates left of an item the nearest may have a score between; those before it say where it belongs. */
function lastOf(aggregates: readonly SubjectCell[]): SubjectCell[] {
  return aggregates.slice(-1);
}

function itemIn(parsedCell: ParsedCell, { eitIsLetter, partsAfterSign }: Habits): SubjectCell[] {
  const { cell, column } = parsedCell;
  if (typeof cell.value !== 'string' || isFraction(cell.value)) return [];
  const found = readCode(cell.value, partsAfterSign);
  if (!found || !(found.certain || (eitIsLetter && mayBePart(parsedCell.words)))) return [];
  const parsed = found.rest === '' || found.sub !== null ? null : parseScore({ value: found.rest, text: found.rest });
  const inside = parsed?.kind === 'number' ? parsed : null;
  const rest = found.rest || found.before;
  const sub = found.sub === null ? null : numberOfPart(found.sub);
  return found.codes.map((code) => ({ column, named: { kind: 'item', code }, sub, rest, inside }));
}

/** `ก`, `ข` … count as `1`, `2` …. */
function numberOfPart(part: string): number {
  return Number(part) || 'กขคงจฉ'.indexOf(part) + 1 || part.toLowerCase().charCodeAt(0) - 96;
}

/** `06.42` is 96.42 with a digit mistyped, and not o6 with the score 42. */
function isFraction(text: string): boolean {
  return /^\s*0\d{1,2}\.\d{1,2}%?\s*$/.test(toArabicDigits(text));
}

function aggregateIn(parsedCell: ParsedCell): SubjectCell[] {
  if (!isText(parsedCell) || !mayNameAggregate(parsedCell)) return [];
  const { cell, words, column } = parsedCell;
  const [, name = '', score] = NAME_AND_SCORE.exec(toArabicDigits(cell.text)) ?? [];
  const before = score === undefined ? null : aggregateNamed(comparable(name));
  const named = before ?? aggregateNamed(words);
  if (named === null) return [];
  const inSentence = named.kind === 'instrument' ? undefined : SCORE_IN_SENTENCE.exec(toArabicDigits(cell.text))?.[1];
  const text = before === null ? inSentence : score;
  const inside = text === undefined ? null : parseScore({ value: text, text });
  return [{ column, named, sub: null, rest: text ?? '', inside }];
}

/** `EIT | ส่วนที่ 1 | 83.00`: the part stands in a cell of its own. */
function ofPartBeside(aggregate: SubjectCell, cells: readonly ParsedCell[]): SubjectCell {
  const parts = cells.flatMap((cell) =>
    cell.column > aggregate.column && isText(cell) ? (partAlone(cell.words) ?? []) : [],
  );
  const [part, ...more] = parts;
  if (part === undefined || more.length > 0) return aggregate;
  return { ...aggregate, named: asPart(aggregate.named, part) };
}

/** What is said of EIT or one of its indicators is of the part; all else is what it is. */
export function asPart<T extends Named>(named: T, part: EitPart): T | PartSubject {
  if (named.kind === 'instrument' && named.id === 'EIT') return { kind: 'part', part, indicator: null };
  const indicator = named.kind === 'indicator' ? newest.indicators.find(({ id }) => id === named.id) : undefined;
  return indicator?.instrument === 'EIT' ? { kind: 'part', part, indicator: indicator.id } : named;
}

/** Whether words are on EIT, and on no other instrument, whatever they say of a part. */
export function isOfEit(words: string): boolean {
  return instrumentMentioned(withoutPart(words).replace(/eit[12](?!\d)/, 'eit')) === 'EIT';
}

/** `EIT ส่วนที่ 1`, `ตัวชี้วัดที่ 6 EIT ส่วนที่ 1`. */
function partNamed(words: string): Named | null {
  const part = partIn(words);
  if (part === null) return null;
  const indicator = indicatorIn(withoutPart(words).replace(/\(?eit\)?/g, ''));
  if (indicator !== null) return asPart(indicator, part);
  return isOfEit(words) ? { kind: 'part', part, indicator: null } : null;
}

function aggregateNamed(words: string): Named | null {
  return partNamed(words) ?? indicatorIn(words) ?? instrumentIn(words) ?? wholeIn(words);
}

function indicatorIn(words: string): Named | null {
  const id = indicatorNamed(words);
  return id === null ? null : { kind: 'indicator', id };
}

/** The indicator that comparable words name, or null. */
export function indicatorNamed(words: string): number | null {
  const { indicators } = namesIn(newest);
  const exact = indicators.get(words.replace(BEFORE_NAME, ''));
  if (exact !== undefined) return exact;
  const number = Number(NUMBERED.exec(words)?.[1]);
  return newest.indicators.some(({ id }) => id === number) ? (named(words) ?? number) : null;
}

/** `ตัวชี้วัดที่ 9 การใช้อำนาจ 97.78`: the name counts before the number, since it is read by people. */
function named(words: string): number | null {
  const rest = words.replace(NUMBERED, '').replace(/^[.:)-]/, '');
  for (const [name, id] of namesIn(newest).indicators) {
    if (rest.startsWith(name) && /^(\(|\d|คะแนน|$|[:=-])/.test(rest.slice(name.length))) return id;
  }
  return null;
}

function instrumentIn(words: string): Named | null {
  const id = instrumentNamed(words) ?? instrumentOfRange(words);
  return id && { kind: 'instrument', id };
}

/** `ตัวชี้วัดที่ 1 – 5`: all that an instrument has are the instrument; others together are nothing that has a name. */
function instrumentOfRange(words: string): InstrumentId | null {
  const [, first, sign = '', last] = RANGE.exec(words) ?? [];
  if (/[/,]|และ|and/.test(sign) && Number(last) !== Number(first) + 1) return null;
  const within = newest.indicators.filter(({ id }) => id >= Number(first) && id <= Number(last));
  const [of] = within;
  const all = newest.indicators.filter(({ instrument }) => instrument === of?.instrument);
  return of && within.length === all.length && within.every((one) => all.includes(one)) ? of.instrument : null;
}

/** The instrument that comparable words name and nothing else, or null. */
export function instrumentNamed(words: string): InstrumentId | null {
  if (!/[ieo]it/.test(words)) return IN_WORDS.find(([, whole]) => whole.test(words))?.[0] ?? null;
  if (!ONLY_LABELLED.test(words)) return null;
  const name = INSTRUMENT.exec(words)?.[1];
  return name === undefined ? null : (name.toUpperCase() as InstrumentId);
}

/** The one instrument that words speak of, whatever else they say: a block's heading. */
export function instrumentMentioned(words: string): InstrumentId | null {
  const letters = (words.match(/(?<![a-z])[ieo]it(?![a-z])/g) ?? []).map((name) => name.toUpperCase() as InstrumentId);
  const all = new Set(
    letters.length > 0 ? letters : IN_WORDS.flatMap(([id, , part]) => (part.test(words) ? [id] : [])),
  );
  const [only] = all;
  return all.size === 1 ? (only ?? null) : null;
}

function wholeIn(words: string): Named | null {
  if (TOTAL.test(words)) return { kind: 'total' };
  return OVERALL.test(words) ? { kind: 'overall' } : null;
}

function surveyOf(thai: string, english: string): RegExp {
  return new RegExp(
    `^(?:\\d[.)])?(?:แบบ(?:วัด|สำรวจ))?(?:ความคิดเห็น|การรับรู้)?(?:ของ)?ผู้มีส่วนได้(?:ส่วน)?เสีย${thai}$|^${english}stakeholders?$`,
  );
}
