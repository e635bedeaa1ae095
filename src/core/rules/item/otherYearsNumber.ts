import type { CarriedOver } from '../../framework/otherNumbering.ts';
import type { Language } from '../../messages/catalogue.ts';
import type { Rule } from '../rule.ts';
import { disclosuresIn, numberingOf } from './disclosures.ts';

/**
 * Disclosures under an issue that they are not about this year, but are about under another year's numbers: these were
 * carried over. Silent where the year itself was only assumed.
 */
export const otherYearsNumber: Rule = {
  code: 'other-years-number',
  severity: 'notice',
  words: {
    th: {
      title: 'เลขข้อ OIT ของปีอื่น',
      finding: 'ประเด็นที่ {issue} น่าจะใช้เลขข้อของปี {otherYear} ซึ่งในปี {year} เป็นเรื่องอื่น: {itemsTh}',
      means: 'ข้อ OIT เปลี่ยนเลขเกือบทุกปี ข้อเหล่านี้ไม่ใช่เรื่องของประเด็นนี้ในปีที่ประเมิน แต่เข้ากับประเด็นนี้พอดีถ้านับเลขตามปีอื่น',
      why: 'ถ้าเลขข้อเป็นของปีอื่น แผนจะวิเคราะห์คะแนนผิดเรื่อง และเสนอมาตรการไม่ตรงกับที่ต้องแก้',
      todo: 'เทียบเลขข้อกับคู่มือการประเมินของปีนั้น ถ้าเป็นเลขของปีอื่น ให้แก้เลขข้อและคะแนนให้ตรงกัน',
    },
    en: {
      title: 'OIT numbers of another year',
      finding:
        'Issue {issue} seems to use the numbers of {otherYear}, which in {year} are about something else: {itemsEn}',
      means:
        'OIT items are numbered anew most years. These do not belong to this issue in the year assessed, but do by the numbers of another year.',
      why: 'If so, the plan analyses scores of something else, and its measures miss the point.',
      todo: 'Compare the numbers with the handbook of the year. If they are another year’s, correct the numbers and their scores.',
    },
  },
  example: {
    sheet: [
      'ปีงบประมาณ พ.ศ. 2567',
      'หัวข้อ\tข้อ\tคะแนน',
      'การให้บริการและระบบ E-Service\to15\t100',
      '\to16\t50',
      '\to17\t0',
      '\to18\t100',
    ].join('\n'),
  },
  check: ({ framework, yearKnown, sheet }) => {
    const cells = disclosuresIn(sheet);
    const found = yearKnown ? numberingOf(cells, framework) : null;
    if (found === null) return [];
    return found.issues.map(({ issue, carriedOver }) => ({
      item: null,
      places: cells
        .filter((cell) => cell.issue === issue.id && carriedOver.some(({ item }) => item.code === cell.code))
        .map(({ place }) => place),
      params: {
        issue: String(issue.id),
        year: String(framework.fiscalYear),
        otherYear: String(found.fiscalYear),
        itemsTh: carriedOver.map(WORDINGS.th).join('; '),
        itemsEn: carriedOver.map(WORDINGS.en).join('; '),
      },
    }));
  },
};

/** What a number is, what it was taken for, and under which number that stands. */
const WORDINGS: Readonly<Record<Language, (one: CarriedOver) => string>> = {
  th: ({ item, meant, now }) =>
    `${item.code} คือ "${item.topic.th}" ไม่ใช่ "${meant.topic.th}" (${now ? `ซึ่งเป็น ${now.code}` : 'ซึ่งปีนั้นไม่มี'})`,
  en: ({ item, meant, now }) =>
    `${item.code} is “${item.topic.en}”, not “${meant.topic.en}” (${now ? `which is ${now.code}` : 'not asked that year'})`,
};
