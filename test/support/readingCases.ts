/** Sheets of the kinds that readers gave way to, with what stands in them: `test/data/reading`. */

/** What must be read of a sheet, or asked instead. */
export interface ReadingCase {
  readonly file: string;
  readonly what: string;
  /** 2567 where it is not said; null: nobody says it. */
  readonly year?: number | null;
  readonly agency?: string;
  readonly asks?: { readonly kind: 'agency' | 'year'; readonly choices?: readonly string[] };
  /** Whether it holds nothing that can be read. */
  readonly unreadable?: boolean;
  /** In scores as printed; null: the item is there and its score is unknown. */
  readonly items?: Readonly<Record<string, number | null>>;
  /** How many items there are. */
  readonly count?: number;
  readonly indicators?: Readonly<Record<number, number | null>>;
  readonly instruments?: Readonly<Record<string, number | null>>;
  readonly overall?: number | null;
  readonly level?: string | null;
  /** The heading of the column that holds the scores. */
  readonly heading?: string;
  /** What stands in the headings of numbers that are not used. */
  readonly ignored?: string;
  /** Findings by their rule, with what they must say. */
  readonly finds?: Readonly<Record<string, string>>;
  /** Items of which an error speaks. */
  readonly wrong?: readonly string[];
  /** What the document says so often at least, and what it never says. */
  readonly says?: Readonly<Record<string, number>>;
  readonly neverSays?: readonly string[];
}

const TWO = { i1: 91.2, i2: 88.4 };

export const READING_CASES: readonly ReadingCase[] = [
  {
    file: 'K1-a-three-provinces-columns.xlsx',
    what: 'three agencies in columns, none chosen',
    year: 2564,
    asks: { kind: 'agency', choices: ['ตราด', 'จันทบุรี', 'นครนายก'] },
  },
  {
    file: 'K1-b-agency-option-ignored.xlsx',
    what: 'three agencies in columns, one chosen',
    year: 2564,
    agency: 'จันทบุรี',
    overall: 80.99,
    indicators: { 1: 92.84, 10: 65.39 },
  },
  { file: 'K1-c-items-two-agencies-columns.xlsx', what: 'items of two agencies in columns', asks: { kind: 'agency' } },
  { file: 'K1-d-items-two-agencies-rows.xlsx', what: 'two agencies, a row each', asks: { kind: 'agency' } },
  {
    file: 'K1-e-two-tabs.xlsx',
    what: 'two agencies, a tab each; one chosen, not the one with more items',
    agency: 'อบต.หนองปลา',
    items: { i1: 91.2 },
  },
  {
    file: 'K2-a-national-mean-right.xlsx',
    what: 'the country’s mean right of the score',
    overall: 85.96,
    level: 'ผ่าน',
    heading: 'คะแนนหน่วยงาน',
    ignored: 'ประเทศ',
  },
  { file: 'K2-b-full-marks-left.xlsx', what: 'full marks left of the score', items: TWO },
  { file: 'K2-c-respondents-left.xlsx', what: 'number of respondents left of the score', items: TWO },
  { file: 'K2-d-weighted.xlsx', what: 'a weighted column beside the score', overall: 85.96 },
  { file: 'K2-e-hidden-draft-column.xlsx', what: 'a hidden column with a draft', items: { i1: 91.2 } },
  {
    file: 'K2-f-indicator-number-col.xlsx',
    what: 'the indicator’s number between code and score',
    items: { i1: 91.2 },
  },
  { file: 'K2-g-growth-percent.xlsx', what: 'growth in per cent', overall: 85.96 },
  { file: 'K3-a-short-years.xlsx', what: 'columns ปี 66 and ปี 67', items: { i1: 91.2 } },
  { file: 'K3-b-ce-years.xlsx', what: 'columns 2023 and 2024', items: { i1: 91.2 } },
  { file: 'K3-c-last-this-year.xlsx', what: 'last year and this year', items: { i1: 91.2 } },
  { file: 'K3-d-row-a-year.xlsx', what: 'a row a year', items: { i1: 91.2 } },
  {
    file: 'K4-a-weighted-instruments.xlsx',
    what: 'instruments out of 30, 30 and 40 beside their scores',
    instruments: { IIT: 88.59, EIT: 82.63, OIT: 86.49 },
    overall: 85.96,
  },
  { file: 'K5-a-i1.1.xlsx', what: 'one sub-question is no item', finds: { 'sub-questions-unread': 'i1' }, count: 0 },
  { file: 'K5-b-2564-subs.xlsx', what: 'sub-questions: the item is their mean', year: 2564, items: { i1: 86.67 } },
  { file: 'K6-a-link-counts.xlsx', what: 'numbers of links are no scores', unreadable: true },
  { file: 'K6-b-oit-one-zero.xlsx', what: 'disclosures as 1 and 0', finds: { 'disclosures-counted': '' } },
  { file: 'K7-a-iit-block-numbers.xlsx', what: 'numbers under a block’s heading', items: TWO },
  { file: 'K7-b-instrument-column-numbers.xlsx', what: 'numbers beside the instrument', items: TWO },
  {
    file: 'K7-c-indicators-in-columns.xlsx',
    what: 'indicators in columns',
    overall: 85.96,
    indicators: { 1: 93.2 },
  },
  { file: 'K7-d-code-at-end.xlsx', what: 'codes at the end of the wording', items: TWO },
  { file: 'K7-e-IIT1.xlsx', what: 'codes IIT1 and OIT1', items: { i1: 91.2, o1: 100 } },
  { file: 'K7-f-mixed-lost-block.xlsx', what: 'one block without letters', items: { o1: 100, o2: 0, o3: 100 } },
  {
    file: 'K7-j-instrument-merged-numbers.xlsx',
    what: 'an instrument merged down beside numbers',
    overall: 85.96,
    level: 'ผ่าน',
    count: 59,
  },
  { file: 'K8-a-ruam.xlsx', what: 'รวม is a stated total that disagrees', finds: { 'overall-differs': '91' } },
  {
    file: 'K9-a-number-forms.xlsx',
    what: 'forms of a number that leave no doubt',
    items: { i1: 91.2, i2: 88.4, i3: 100, i4: 84.8, i5: 90 },
  },
  { file: 'K10-a-unquoted-decimal-comma.csv', what: 'decimal commas that fell apart', items: { i1: 91.2 } },
  {
    file: 'K11-a-impossible-used.xlsx',
    what: 'an impossible score enters no figure',
    items: { i1: null },
    indicators: { 1: null },
    wrong: ['i1'],
    neverSays: ['๓๐๐๙'],
  },
  {
    file: 'K11-b-impossible-full.xlsx',
    what: 'one impossible score in a whole table: what depends on it is unknown, the rest stands',
    count: 59,
    items: { i2: null },
    indicators: { 1: null },
    instruments: { IIT: null },
    overall: null,
    level: null,
    wrong: ['i2'],
    neverSays: ['๒๖๐'],
  },
  { file: 'K12-a-percent-no-decimals.xlsx', what: '0.912 shown as 91%', items: { i1: 91.2 } },
  {
    file: 'K13-a-dates-in-plan.xlsx',
    what: 'dates that their pair leaves unambiguous are printed in the Buddhist era',
    says: { '๑ ตุลาคม ๒๕๖๗': 3 },
    neverSays: ['๒๐๒๔'],
  },
  { file: 'K14-a-no-year.xlsx', what: 'no year, and nothing decides it', year: null, asks: { kind: 'year' } },
];
