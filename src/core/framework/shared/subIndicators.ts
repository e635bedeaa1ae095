/** The sub-indicators of the OIT indicators: their names change with what a year lays weight on. */

import type { Text } from '../../messages/text.ts';
import type { Mark, SubIndicator } from '../framework.ts';

const names = {
  basics: { th: 'ข้อมูลพื้นฐาน', en: 'Basic information' },
  administration: { th: 'การบริหารงาน', en: 'Administration' },
  budget: { th: 'การบริหารเงินงบประมาณ', en: 'Management of the budget' },
  procurement: { th: 'การจัดซื้อจัดจ้าง', en: 'Procurement' },
  staff: { th: 'การบริหารและพัฒนาทรัพยากรบุคคล', en: 'Human resources' },
  openness: { th: 'การส่งเสริมความโปร่งใส', en: 'Promotion of transparency' },
  prevention: { th: 'การดำเนินการเพื่อป้องกันการทุจริต', en: 'Prevention of corruption' },
  bribery: { th: 'การดำเนินการเพื่อป้องกันการทุจริตในประเด็นสินบน', en: 'Prevention of bribery' },
  internalMeasures: { th: 'มาตรการภายในเพื่อป้องกันการทุจริต', en: 'Internal measures against corruption' },
  integrityMeasures: {
    th: 'มาตรการส่งเสริมคุณธรรมและความโปร่งใส',
    en: 'Measures for integrity and transparency',
  },
  integrity: { th: 'การส่งเสริมคุณธรรมและความโปร่งใส', en: 'Promotion of integrity and transparency' },
} as const satisfies Record<string, Text>;

type Row = readonly [id: `${9 | 10}.${number}`, name: keyof typeof names, mark: Mark];

export function subIndicators(rows: readonly Row[]): readonly SubIndicator[] {
  return rows.map(([id, name, mark]) => ({ id, indicator: Number.parseInt(id, 10), name: names[name], mark }));
}
