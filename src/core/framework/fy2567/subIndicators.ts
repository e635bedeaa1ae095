/**
 * The sub-indicators of the OIT indicators. That indicator 9 has five is published by an agency; the names are recalled
 * (the wording of 10.1 and 10.2 is known for certain only of the year after).
 */

import type { SubIndicator } from '../framework.ts';

export const subIndicators: readonly SubIndicator[] = [
  { id: '9.1', indicator: 9, name: { th: 'ข้อมูลพื้นฐาน', en: 'Basic information' }, mark: 'recalled' },
  { id: '9.2', indicator: 9, name: { th: 'การบริหารงาน', en: 'Administration' }, mark: 'recalled' },
  { id: '9.3', indicator: 9, name: { th: 'การจัดซื้อจัดจ้าง', en: 'Procurement' }, mark: 'recalled' },
  {
    id: '9.4',
    indicator: 9,
    name: { th: 'การบริหารและพัฒนาทรัพยากรบุคคล', en: 'Human resources' },
    mark: 'recalled',
  },
  { id: '9.5', indicator: 9, name: { th: 'การส่งเสริมความโปร่งใส', en: 'Promotion of transparency' }, mark: 'recalled' },
  {
    id: '10.1',
    indicator: 10,
    name: { th: 'การดำเนินการเพื่อป้องกันการทุจริตในประเด็นสินบน', en: 'Prevention of bribery' },
    mark: 'recalled',
  },
  {
    id: '10.2',
    indicator: 10,
    name: { th: 'การส่งเสริมคุณธรรมและความโปร่งใส', en: 'Promotion of integrity and transparency' },
    mark: 'recalled',
  },
];
