/**
 * The seven issues by which an agency analyses its result. Their names are in a published report.
 *
 * Which items belong to which issue the commission may well have said, but no source was found. So it is inferred here
 * from what the items are about, which gives each year its own numbers. The published report has other lists, which
 * partly follow the numbers of the year before (the e-service items are missing under the e-service issue).
 */

import type { Issue, Item } from '../framework.ts';
import type { TopicKey } from '../topics/index.ts';

interface IssueTopics extends Pick<Issue, 'id' | 'name'> {
  readonly topics: readonly TopicKey[];
  /** The indicators that are about it; their items belong here where nobody knows what they ask. */
  readonly indicators: readonly number[];
}

const ISSUES: readonly IssueTopics[] = [
  {
    id: 1,
    name: { th: 'กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ', en: 'Transparent and efficient work' },
    topics: [
      ...(['i-steps-and-time', 'i-equal-treatment', 'i-no-demands'] as const),
      ...(['e-steps-and-time', 'e-equal-treatment', 'e-no-demands'] as const),
      // Taking part, and improving the work, fit no issue's name. Here, since they are about how work is done, and so
      // that every item stands under an issue.
      ...(['e-participation', 'e-responsiveness', 'o-participation', 'o-hearing-channel'] as const),
      ...(['o-development-plan', 'o-work-plan', 'o-work-and-budget-plan', 'o-work-and-budget-progress'] as const),
      ...(['o-half-year-progress', 'o-annual-report', 'o-work-manual', 'o-service-manual'] as const),
      ...(['o-service-statistics', 'o-satisfaction'] as const),
    ],
    indicators: [1, 6, 8],
  },
  {
    id: 2,
    name: { th: 'การให้บริการและระบบ E-Service', en: 'Services and e-service' },
    topics: [
      ...(['i-steps-and-time', 'i-equal-treatment', 'e-steps-and-time', 'e-equal-treatment', 'e-e-service'] as const),
      ...(['o-service-manual', 'o-service-statistics', 'o-satisfaction', 'o-e-service'] as const),
    ],
    indicators: [],
  },
  {
    id: 3,
    name: {
      th: 'ช่องทางและรูปแบบการประชาสัมพันธ์เผยแพร่ข้อมูลข่าวสารภาครัฐ',
      en: 'Channels and forms of public information',
    },
    topics: [
      ...(['e-channels', 'e-public-information', 'e-clear-answers'] as const),
      ...(['o-structure', 'o-executives', 'o-duties', 'o-structure-and-duties', 'o-contact'] as const),
      ...(['o-contact-and-questions', 'o-laws', 'o-news', 'o-questions', 'o-social-network'] as const),
      ...(['o-data-protection', 'o-annual-report'] as const),
    ],
    // What the website discloses is public information, whatever else it is about.
    indicators: [7, 9],
  },
  {
    id: 4,
    name: { th: 'กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ', en: 'Supervision of the use of state property' },
    topics: ['i-borrowing', 'i-no-private-use', 'i-asset-checks', 'o-work-manual'],
    indicators: [4],
  },
  {
    id: 5,
    name: {
      th: 'กระบวนการสร้างความโปร่งใสในการใช้งบประมาณและการจัดซื้อจัดจ้าง',
      en: 'Transparent budget and procurement',
    },
    topics: [
      ...(['i-budget-value', 'i-open-budget', 'i-honest-claims'] as const),
      ...(['o-work-and-budget-plan', 'o-work-and-budget-progress'] as const),
      ...(['o-spending-plan', 'o-spending-half-year', 'o-spending-report'] as const),
      ...(['o-procurement-plan', 'o-procurement-list', 'o-procurement-list-and-progress'] as const),
      ...(['o-procurement-notices', 'o-procurement-progress', 'o-procurement-monthly'] as const),
      ...(['o-procurement-report'] as const),
    ],
    indicators: [2],
  },
  {
    id: 6,
    name: {
      th: 'กระบวนการควบคุม ตรวจสอบการใช้อำนาจและการบริหารงานบุคคล',
      en: 'Control of power and personnel matters',
    },
    topics: [
      ...(['i-fair-assignment', 'i-no-private-errands', 'i-merit'] as const),
      ...(['o-staff-policy', 'o-staff-policy-practice', 'o-staff-criteria'] as const),
      ...(['o-staff-plan', 'o-staff-report'] as const),
      ...(['o-ethics-code', 'o-ethics-practice', 'o-ethics-appraisal', 'o-ethics'] as const),
    ],
    indicators: [3],
  },
  {
    id: 7,
    name: {
      th: 'กลไกและมาตรการในการแก้ไขและป้องกันการทุจริตภายในหน่วยงาน',
      en: 'Tackling and preventing corruption',
    },
    topics: [
      ...(['i-head-resolve', 'i-measures-work', 'i-complaint-trust'] as const),
      ...(['o-complaint-procedure', 'o-complaint-channel', 'o-complaint-statistics'] as const),
      ...(['o-head-intent', 'o-head-involvement', 'o-integrity-culture'] as const),
      ...(['o-no-gift-declaration', 'o-no-gift-culture', 'o-no-gift-declaration-and-culture'] as const),
      ...(['o-no-gift-practice', 'o-no-gift-report', 'o-gift-report'] as const),
      ...(['o-corruption-risks', 'o-bribery-risks', 'o-risk-report'] as const),
      ...(['o-anti-corruption-plan', 'o-anti-corruption-half-year', 'o-anti-corruption-report'] as const),
      ...(['o-integrity-measures', 'o-integrity-report'] as const),
    ],
    indicators: [5, 10],
  },
];

/** The issues with the items of a year. */
export function issuesOf(items: readonly Item[]): readonly Issue[] {
  return ISSUES.map(({ id, name, topics, indicators }) => {
    const belongs = ({ key, indicator }: Item) =>
      key === null ? indicator !== null && indicators.includes(indicator) : topics.includes(key);
    return { id, name, indicators, items: { value: items.filter(belongs).map(({ code }) => code), mark: 'inferred' } };
  });
}

/** The topics that bear on an issue, in any year. */
export function topicsOfIssue(id: number): readonly TopicKey[] {
  return ISSUES.find((issue) => issue.id === id)?.topics ?? [];
}
