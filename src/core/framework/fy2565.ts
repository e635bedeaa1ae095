/**
 * The assessment of fiscal year 2565: the disclosures of 2564 under the same numbers and headings, as a state agency's
 * website lists them for 2565, but for a few words. That the surveys are those of 2564 is recalled.
 */

import type { Framework, Item } from './framework.ts';
import { oitItems } from './fy2564/oit.ts';
import { subIndicators2564 } from './fy2564/subIndicators.ts';
import { surveyItems } from './fy2564/surveys.ts';
import { indicators } from './shared/indicators.ts';
import { issuesOf } from './shared/issues.ts';
import { levels2562 } from './shared/levels2562.ts';
import { noAnswerSteps, standards, weights } from './shared/standards.ts';
import { topics } from './topics/index.ts';

/** The head's declaration has become the No Gift Policy. */
const in2565 = (item: Item): Item => {
  const confirmed: Item = { ...item, grouping: 'confirmed' };
  if (item.key !== 'o-head-intent') return confirmed;
  const key = 'o-no-gift-declaration';
  return { ...confirmed, key, topic: { ...topics[key], th: 'นโยบายไม่รับของขวัญ (No Gift Policy)' } };
};

const items = [...surveyItems, ...oitItems.map(in2565)];

export const fy2565: Framework = {
  fiscalYear: 2565,
  ...standards,
  items,
  subIndicators: subIndicators2564,
  indicators: indicators({
    IIT: { value: 'items', mark: 'inferred' },
    EIT: { value: 'items', mark: 'inferred' },
    OIT: { value: 'sub-indicators', mark: 'inferred' },
  }),
  answerSteps: noAnswerSteps,
  weights: weights('inferred'),
  eitVisible: { value: 100, mark: 'inferred' },
  levels: levels2562,
  issues: issuesOf(items),
  planItem: { value: 'o42', mark: 'confirmed' },
  reportItem: { value: 'o43', mark: 'confirmed' },
};
