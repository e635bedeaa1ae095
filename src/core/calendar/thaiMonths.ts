export const MONTHS = [
  ...['มกราคม', 'กุมภาพันธ์', 'มีนาคม', 'เมษายน', 'พฤษภาคม', 'มิถุนายน'],
  ...['กรกฎาคม', 'สิงหาคม', 'กันยายน', 'ตุลาคม', 'พฤศจิกายน', 'ธันวาคม'],
] as const;

const ABBREVIATIONS = [
  ...['ม.ค.', 'ก.พ.', 'มี.ค.', 'เม.ย.', 'พ.ค.', 'มิ.ย.'],
  ...['ก.ค.', 'ส.ค.', 'ก.ย.', 'ต.ค.', 'พ.ย.', 'ธ.ค.'],
];

/** Spreadsheets in English show dates so; the first three letters tell them. */
const ENGLISH = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ENGLISH_NAME =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;

const names = [...MONTHS, ...ABBREVIATIONS].map(withoutDots);

/** Any month's Thai name, in full or short, as a part of a regular expression. */
export const monthPattern = [...MONTHS, ...ABBREVIATIONS.map((name) => name.replace(/\./g, '\\.?'))].join('|');

/** 1 to 12, for a name in full or short, with its dots or without, `กรกฏาคม` and `oct` too; 0 where it names no month. */
export function monthNamed(name: string): number {
  const plain = withoutDots(name).replace('ฏ', 'ฎ');
  if (ENGLISH_NAME.test(plain)) return 1 + ENGLISH.indexOf(plain.slice(0, 3));
  return 1 + (names.indexOf(plain) % MONTHS.length);
}

function withoutDots(name: string): string {
  return name.replace(/\./g, '');
}
