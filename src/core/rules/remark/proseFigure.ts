import { type Language, message } from '../../messages/catalogue.ts';
import type { Subject } from '../../reading/statement.ts';
import { formatScore } from '../../score/hundredths.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { ownNarratives } from '../text/texts.ts';
import { type ForeignFigure, foreignFigures } from './foreignFigures.ts';
import { knownFigures } from './knownFigures.ts';

/** What is said of a figure, whether it is somebody's or nobody's. */
const SAID: Readonly<Record<Language, Readonly<Record<'of' | 'not' | 'nobody', string>>>> = {
  th: { of: 'เป็นคะแนนของ', not: ' ไม่ใช่ของ', nobody: 'ไม่ตรงกับคะแนนใดในแผ่นงาน' },
  en: { of: 'is the score of ', not: ', not of ', nobody: 'is no score in the sheet' },
};
const MOST_NAMED = 2;

/** A remark, or an analysis that staff rewrote, gives a figure that is none of what it speaks of: copied from another table, or from another year. */
export const proseFigure: Rule = {
  code: 'prose-figure',
  severity: 'notice',
  words: {
    th: {
      title: 'ตัวเลขในข้อความไม่ตรงกับคะแนน',
      finding: 'ตัวเลขในข้อความนี้น่าจะไม่ตรง: {figuresTh}',
      means: 'ข้อความมีคะแนนที่ไม่ใช่ของข้อ ตัวชี้วัด หรือประเด็นที่กำลังกล่าวถึง',
      why: 'ผู้อ่านแผนจะเข้าใจว่าเป็นคะแนนของข้อนั้น มักเกิดจากคัดลอกข้อความของประเด็นอื่นหรือปีก่อน',
      todo: 'เทียบกับตารางคะแนน แล้วแก้ตัวเลขหรือชื่อข้อให้ตรงกัน',
    },
    en: {
      title: 'A figure in the text that is not of its subject',
      finding: 'Figures of this text are probably wrong: {figuresEn}',
      means: 'The text gives a score that is not of the item, indicator or issue that it speaks of.',
      why: 'Readers will take it for the score of what is named. It comes of copying the text of another issue or year.',
      todo: 'Compare it with the score table, and correct the figure or the name.',
    },
  },
  example: {
    sheet: [
      'ปีงบประมาณ พ.ศ. 2567',
      'ข้อ\tคะแนน\tหมายเหตุ',
      'i10\t67.27\t',
      'i11\t98.79\t',
      'i12\t60.00\tข้อ i12 ได้ 67.27 คะแนน',
    ].join('\n'),
  },
  check: (checked) => {
    const { framework, sheet, narratives } = checked;
    const known = knownFigures(checked);
    const texts = [...sheet.remarks, ...ownNarratives(narratives).map((text) => ({ ...text, items: [] }))];
    return texts.flatMap((text): RuleFinding[] => {
      const found = foreignFigures(text, framework, known);
      if (found.length === 0) return [];
      const say = (language: Language) => found.map((figure) => worded(figure, language)).join(', ');
      return [{ item: null, places: [text.place], params: { figuresTh: say('th'), figuresEn: say('en') } }];
    });
  },
};

/** `67.27 เป็นคะแนนของข้อ i10 ไม่ใช่ของข้อ i12` */
function worded({ score, owners, named }: ForeignFigure, language: Language): string {
  const { of, not, nobody } = SAID[language];
  const list = (subjects: readonly Subject[]) =>
    subjects
      .slice(0, MOST_NAMED)
      .map((subject) => nameOf(subject, language))
      .join(', ');
  const otherwise = named.length > 0 ? `${not}${list(named)}` : '';
  return `${formatScore(score)} ${owners.length > 0 ? `${of}${list(owners)}${otherwise}` : nobody}`;
}

function nameOf(subject: Subject, language: Language): string {
  if (subject.kind === 'item') return language === 'th' ? `ข้อ ${subject.code}` : subject.code;
  if (subject.kind === 'instrument') return language === 'th' ? ` ${subject.id}` : subject.id;
  if (subject.kind === 'overall') return message(language, 'subject.overall');
  if (subject.kind === 'part') return message(language, 'subject.part', { part: subject.part });
  return message(language, 'subject.indicator', { id: subject.id });
}
