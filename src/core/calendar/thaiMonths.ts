export const MONTHS = [
  ...['มกราคม', 'กุมภาพันธ์', 'มีนาคม', 'เมษายน', 'พฤษภาคม', 'มิถุนายน'],
  ...['กรกฎาคม', 'สิงหาคม', 'กันยายน', 'ตุลาคม', 'พฤศจิกายน', 'ธันวาคม'],
] as const;

const ABBREVIATIONS = [
  ...['ม.ค.', 'ก.พ.', 'มี.ค.', 'เม.ย.', 'พ.ค.', 'มิ.ย.'],
  ...['ก.ค.', 'ส.ค.', 'ก.ย.', 'ต.ค.', 'พ.ย.', 'ธ.ค.'],
];

const names = [...MONTHS, ...ABBREVIATIONS].map(withoutDots);

/** Any month's name, in full or short, as a part of a regular expression. */
export const monthPattern = [...MONTHS, ...ABBREVIATIONS.map((name) => name.replace(/\./g, '\\.?'))].join('|');

/** 1 to 12, for a name in full or short, with its dots or without, `กรกฏาคม` too; 0 where it names no month. */
export function monthNamed(name: string): number {
  return 1 + (names.indexOf(withoutDots(name).replace('ฏ', 'ฎ')) % MONTHS.length);
}

function withoutDots(name: string): string {
  return name.replace(/\./g, '');
}
