/** The words of drawn sheets. Written anew, not taken from the reader; some it knows, some it can't. */

/** What a column beside the names of items, indicators and instruments may hold. */
export type Role =
  | 'score'
  | 'mean'
  | 'full'
  | 'respondents'
  | 'rank'
  | 'last-year'
  | 'weighted'
  | 'weight'
  | 'change'
  | 'draft'
  | 'target'
  | 'indicator'
  | 'number'
  | 'budget'
  | 'links'
  | 'verdict'
  | 'remark'
  | 'topic';

/** Headings that say what stands below them. */
export const HEADINGS: Readonly<Record<Role, readonly string[]>> = {
  score: [
    'คะแนน',
    'คะแนนที่ได้',
    'ผลคะแนน',
    'คะแนนหน่วยงาน',
    'คะแนนของหน่วยงาน',
    'ผลการประเมิน',
    'คะแนน ITA',
    'ค่าคะแนน',
    'คะแนนที่ได้ (ร้อยละ)',
    'คะแนน (เต็ม 100)',
    'Score',
  ],
  mean: ['ค่าเฉลี่ยประเทศ', 'คะแนนเฉลี่ยระดับประเทศ', 'ค่าเฉลี่ย อปท. ทั้งจังหวัด', 'ค่าเฉลี่ยของ อบต. ทั้งหมด', 'National average'],
  full: ['คะแนนเต็ม', 'เต็ม', 'คะแนนเต็ม (100)', 'Full marks'],
  respondents: ['จำนวนผู้ตอบ', 'ผู้ตอบแบบสอบถาม (คน)', 'จำนวนผู้ตอบแบบวัด', 'Respondents'],
  rank: ['ลำดับที่ในจังหวัด', 'อันดับ', 'อันดับในอำเภอ', 'Rank'],
  'last-year': ['คะแนนปีก่อน', 'คะแนนปีที่แล้ว', 'ผลปี 2566', 'คะแนนปี 66', 'Last year'],
  weighted: ['คะแนนถ่วงน้ำหนัก', 'ถ่วงน้ำหนักแล้ว', 'คะแนนหลังถ่วงน้ำหนัก'],
  weight: ['น้ำหนัก', 'ค่าน้ำหนัก', 'น้ำหนัก (ร้อยละ)'],
  change: ['เพิ่ม/ลด', 'ผลต่าง', 'เปลี่ยนแปลงจากปีก่อน', 'Change'],
  draft: ['ประเมินตนเอง', 'ร่างคะแนน', 'ก่อนอุทธรณ์', 'คะแนนก่อนอุทธรณ์', 'Self-assessment', 'Before appeal'],
  target: ['เป้าหมาย', 'ค่าเป้าหมาย', 'Target'],
  indicator: ['ตัวชี้วัดที่', 'ตชว.'],
  number: ['ลำดับ', 'ที่', 'No.'],
  budget: ['งบประมาณ (บาท)', 'งบประมาณที่ใช้'],
  links: ['จำนวนลิงก์', 'จำนวนไฟล์', 'จำนวน URL'],
  verdict: ['สถานะ', 'ผ่าน/ไม่ผ่าน'],
  remark: ['หมายเหตุ', 'ข้อเสนอแนะ'],
  topic: ['ประเด็น', 'เรื่อง', 'รายละเอียด'],
};

/** Headings that say nothing. */
export const STRANGE = [
  'ก',
  'ข',
  'ค่าที่ 1',
  'ค่าที่ 2',
  'ชุดที่หนึ่ง',
  'ชุดที่สอง',
  'จากระบบ',
  'ฝ่ายแผนกรอก',
  'col1',
  'A',
  'B',
  'ตัวเลข',
  'สำเนา',
  'กองคลัง',
  'ข้อมูลที่ได้รับ',
  'x',
  'ดึงมา',
  'ไฟล์เดิม',
] as const;

/** Headings of the column that names what is scored. */
export const LABEL_HEADINGS = ['ข้อ', 'รายการ', 'ข้อคำถาม', 'รหัส', 'ประเด็นการประเมิน', 'Item'] as const;
export const INSTRUMENT_HEADINGS = ['เครื่องมือ', 'แบบวัด', 'แบบสำรวจ', 'เครื่องมือประเมิน'] as const;
export const NUMBER_HEADINGS = ['ข้อ', 'ข้อที่', 'ข้อคำถาม'] as const;

export const INDICATOR_NAMES = [
  'การปฏิบัติหน้าที่',
  'การใช้งบประมาณ',
  'การใช้อำนาจ',
  'การใช้ทรัพย์สินของราชการ',
  'การแก้ไขปัญหาการทุจริต',
  'คุณภาพการดำเนินงาน',
  'ประสิทธิภาพการสื่อสาร',
  'การปรับปรุงการทำงาน',
  'การเปิดเผยข้อมูล',
  'การป้องกันการทุจริต',
] as const;

/** Headings of the column that says what each row is. */
export const ROW_HEADINGS = ['รายการ', 'ประเภท', 'ระดับ', 'ชนิดคะแนน', 'ข้อมูล', 'Type', ''] as const;

/** What rows, tabs and tables of an agency's own scores are called. */
export const OURS = ['หน่วยงาน', 'คะแนนหน่วยงาน', 'ของเรา', 'ผลของหน่วยงาน', 'Agency', 'Our score'] as const;

/** Figures that are not the agency's result, as they are called on a tab or over a table. */
export const NOT_OURS: readonly { readonly tab: string; readonly title: string }[] = [
  { tab: 'ค่าเฉลี่ยประเทศ', title: 'ค่าเฉลี่ยระดับประเทศ' },
  { tab: 'ระดับประเทศ', title: 'ตารางที่ 1 ค่าเฉลี่ยระดับประเทศ' },
  { tab: 'เฉลี่ยจังหวัด', title: 'ค่าเฉลี่ยของจังหวัดชัยนาท' },
  { tab: 'ภาพรวมจังหวัด', title: 'ผลคะแนนเฉลี่ยของ อปท. ทั้งจังหวัด' },
  { tab: 'เป้าหมาย', title: 'ค่าเป้าหมาย' },
  { tab: 'เป้าหมายปีหน้า', title: 'คะแนนเป้าหมายที่ตั้งไว้' },
  { tab: 'ร่าง', title: 'ร่างคะแนน' },
  { tab: 'ประเมินตนเอง', title: 'คะแนนจากการประเมินตนเอง' },
  { tab: 'ก่อนอุทธรณ์', title: 'คะแนนก่อนอุทธรณ์' },
  { tab: 'ปีก่อน', title: 'ผลคะแนนปีที่แล้ว' },
  { tab: 'National average', title: 'National average' },
  { tab: 'Draft', title: 'Draft scores' },
];

/** Names of tabs and titles of tables that say nothing of the kind. */
export const OF_NO_KIND: readonly { readonly tab: string; readonly title: string }[] = [
  { tab: 'Sheet1', title: 'ตารางที่ 1' },
  { tab: 'Sheet2', title: 'ตารางที่ 2' },
  { tab: 'ชีต3', title: 'ข้อมูลจากระบบ' },
  { tab: 'กองคลัง', title: 'ข้อมูลของกองคลัง' },
  { tab: 'สำเนา', title: 'ตามหนังสือแจ้ง' },
  { tab: 'ฉบับสมบูรณ์', title: 'คะแนนรายข้อ' },
];

/** What stands before the overall score. */
export const TOTALS = [
  'คะแนนรวม',
  'รวม',
  'รวมทั้งสิ้น',
  'คะแนนเฉลี่ยรวม',
  'ค่าคะแนน ITA',
  'คะแนน ITA',
  'ผลคะแนนรวม',
  'Total',
] as const;
