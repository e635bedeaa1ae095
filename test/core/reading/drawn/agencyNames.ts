export const AGENCIES = [
  'องค์การบริหารส่วนตำบลทุ่งหว้า',
  'องค์การบริหารส่วนตำบลป่าแดง',
  'เทศบาลตำบลบ้านกลาง',
  'เทศบาลเมืองท่าช้าง',
  'องค์การบริหารส่วนตำบลหัวนา',
  'องค์การบริหารส่วนจังหวัดน่าน',
  'เทศบาลนครแม่สอด',
  'เทศบาลตำบลเวียงเหนือ',
] as const;

const SHORT: readonly (readonly [string, string])[] = [
  ['องค์การบริหารส่วนตำบล', 'อบต.'],
  ['องค์การบริหารส่วนจังหวัด', 'อบจ.'],
  ['เทศบาลตำบล', 'ทต.'],
  ['เทศบาลเมือง', 'ทม.'],
  ['เทศบาลนคร', 'ทน.'],
];

/** `อบต.ทุ่งหว้า` for `องค์การบริหารส่วนตำบลทุ่งหว้า`. */
export function shortForm(agency: string): string {
  const [long, short] = SHORT.find(([start]) => agency.startsWith(start)) ?? ['', ''];
  return short + agency.slice(long.length);
}

/** The name without its kind. */
export function properName(agency: string): string {
  return agency.slice((SHORT.find(([start]) => agency.startsWith(start))?.[0] ?? '').length);
}
