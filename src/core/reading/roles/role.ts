/**
 * What kind of number a column (or, where what is scored stands across, a row) holds, as far as its heading says.
 * Data: a wording is added by adding it to its role; the order decides where a heading has the words of several.
 */

export type Role =
  | 'score'
  | 'share'
  | 'draft'
  | 'weight'
  | 'weighted'
  | 'full'
  | 'target'
  | 'others'
  | 'spread'
  | 'rank'
  | 'change'
  | 'respondents'
  | 'count'
  | 'budget'
  | 'date'
  | 'part-1'
  | 'part-2'
  | 'item'
  | 'indicator'
  | 'sub-indicator'
  | 'instrument'
  | 'issue'
  | 'wording'
  | 'remark'
  | 'level'
  | 'agency'
  | 'year'
  | 'number';

/** All are matched on comparable words: no spaces, small letters, Arabic digits. */
const WORDINGS: readonly (readonly [Role, RegExp])[] = [
  [
    'remark',
    /^(ข้อบกพร่อง|ข้อแก้ไข|หมายเหตุ|ข้อเสนอแนะ|ข้อสังเกต|ผลการวิเคราะห์|การวิเคราะห์|แนวทาง(การ)?(แก้ไข|ปรับปรุง|พัฒนา)|remark|comment|note)/,
  ],
  ['part-1', /(eit|ส่วน|ตอน|part).{0,8}(ส่วนที่|ตอนที่|part|ส่วน)?[( ]?(1|i)\)?$|^eit[-_ ]?1$|ส่วนที่?1|part1/],
  ['part-2', /(eit|ส่วน|ตอน|part).{0,8}(ส่วนที่|ตอนที่|part|ส่วน)?[( ]?(2|ii)\)?$|^eit[-_ ]?2$|ส่วนที่?2|part2/],
  [
    'draft',
    /ก่อน(การ)?(ยื่น)?(อุทธรณ์|ทบทวน|แก้ไข|ปรับ)|before|ร่าง|draft|ชั่วคราว|ประเมินตนเอง|คาดว่า|ประมาณการ|เบื้องต้น|selfassess|preliminary/,
  ],
  [
    'respondents',
    /ผู้ตอบ|กลุ่มตัวอย่าง|จำนวน.{0,6}(คน|ราย|ตัวอย่าง|ชุด|แบบ(สำรวจ|สอบถาม))|^n$|^n=|^คน$|ราย$|respondent|sample|people/,
  ],
  ['count', /ลิงก์|ลิงค์|ลิ้งค์|จำนวน|links?\b|url|ครั้ง$|^(มี|ไม่มี|มี\/ไม่มี)$|count|^no\.of/],
  ['rank', /อันดับ|ลำดับ(ที่)?(ใน|ของ|ระดับ)|ลำดับที่ได้|rank|ที่โหล่/],
  [
    'change',
    /ที่ขาด|คะแนนหัก|หักคะแนน|เพิ่ม|ลดลง|ลด$|\/ลด|เปลี่ยนแปลง|ต่าง|พัฒนาการ|เติบโต|ขยายตัว|growth|change|diff|delta|Δ|±|^\+\/?-/,
  ],
  ['spread', /เบี่ยงเบน|s\.?d\.?$|stdev|variance|แปรปรวน/],
  ['weight', /^(ค่า)?(ถ่วง)?น้ำหนัก(คะแนน)?(ร้อยละ|\(?%\)?|\([^)]*\))?$|^weight(s|\(%\))?$/],
  ['weighted', /ถ่วง|น้ำหนัก|weight|\d\d\/\d\d\/\d\d|ทอนค่า/],
  ['full', /เต็ม|full|maxim|outof/],
  ['target', /เป้า|เกณฑ์|(ควร|พึง|ต้อง)ได้|target|ขั้นต่ำ|คาดหวัง|goal|threshold|ตัวชี้วัดแผน|kpi/],
  [
    'others',
    /ประเทศ|ระดับ(จังหวัด|อำเภอ|ภาค|ประเทศ|ตำบล)|ทั้ง(จังหวัด|อำเภอ|ประเทศ|หมด)|ทุกหน่วยงาน|หน่วยงานอื่น|(จังหวัด|อำเภอ|ภาค|กลุ่ม|กระทรวง|ประเภท|อปท\.?)(เฉลี่ย|รวม)|เฉลี่ย.*(จังหวัด|อำเภอ|กลุ่ม|ประเภท|อปท|ภาค|กระทรวง|ตำบล|เทศบาล)|คู่เทียบ|สูงสุด|ต่ำสุด|มัธยฐาน|national|country|province|district|peer|median|average|mean|others?$|benchmark/,
  ],
  ['budget', /(?<!ปี)งบประมาณ|บาท|เงิน|budget|baht/],
  ['date', /วันที่|ว\/ด\/ป|date|เวลา|ระยะ/],
  ['sub-indicator', /ตัวชี้วัดย่อย|sub-?indicator/],
  ['indicator', /^(ที่|ลำดับ|เลข|รหัส|หมายเลข)?ตัวชี้วัด(ที่)?(ita)?$|^ตชว\.?(ที่)?$|^indicator(s|no\.?|number)?$/],
  ['instrument', /^(เครื่องมือ|แบบสำรวจ|แบบวัด|เครื่องมือประเมิน|เครื่องมือการประเมิน|instrument|แบบ|ชุดคำถาม)$/],
  ['issue', /^ประเด็นที่$|^หัวข้อ$/],
  [
    'item',
    /^(ข้อ|ข้อที่|ข้อคำถาม|ข้อคำถามที่|ข้อความ|รายการ|รายการประเมิน|ประเด็นการประเมิน|คำถาม|คำถามที่|รหัส|รหัสข้อ|เลขข้อ|items?|codes?|question|q)$/,
  ],
  ['number', /^(ที่|ลำดับ|ลำดับที่|no\.?|#|order|เลขที่)$/],
  ['level', /^(ระดับ|ผลระดับ|level|grade|สถานะ|ผลการพิจารณา|แปลผล|ความหมาย)/],
  ['agency', /^(ชื่อ)?(หน่วยงาน|อปท\.?|องค์กรปกครองส่วนท้องถิ่น|agency|organi[sz]ation)(ภาครัฐ|ที่รับการประเมิน|ที่ประเมิน)?$|^จังหวัด$/],
  ['year', /^(ปี|ปีงบประมาณ|ปีงบฯ?|ปีพ\.?ศ\.?|พ\.?ศ\.?|fiscalyear|year|fy)$/],
  ['share', /^(คะแนน)?(คิดเป็น)?ร้อยละ(ที่ได้)?$|^(คะแนน)?\(?%\)?$|^percent$/],
  [
    'wording',
    /^(ประเด็น|ประเด็นคำถาม|เรื่อง|หัวข้อประเมิน|รายละเอียด(?!.*ผลการประเมิน)|ชื่อ|topic|wording|description|ชื่อตัวชี้วัด|รายละเอียดตัวชี้วัด)/,
  ],
  [
    'score',
    /^(ผล)?จริง|หลัง(การ)?(ยื่น)?(อุทธรณ์|ทบทวน)|^(after|final|actual|agency|ours?)(?![a-z])|^(ผล|ค่า|ข้อมูล)?(ของ)?(หน่วยงาน)?(ของ)?(เรา|ตน)$|^(ผล|ค่า|ข้อมูล)?ของหน่วยงาน$|คะแนน|ผลการประเมิน|ผลประเมิน|^(ผล|ค่า)?ที่ได้|ค่าเฉลี่ย|score|result|^ita$|^points?$/,
  ],
];

/**
 * A heading of scores and of nothing else: whose words are all of these. Any other word may say that the scores are
 * somebody else's, an earlier draft's, or what is lacking.
 */
const ONLY_SCORE =
  /^(?:ผล|ค่า|คะแนน|(?:การ)?ประเมิน|ที่?ได้(?:รับ)?|เฉลี่ย|ราย|ข้อ|ตัวชี้วัด|เครื่องมือ|รวม|ภาพรวม|สุทธิ|จริง|ร้อยละ|คิดเป็น|ของ|หน่วยงาน|ตน|เรา|ประจำ|ปี|งบประมาณ|พ\.?ศ\.?|นี้|ล่าสุด|ita|iit|eit|oit|scores?|results?|points?|percent|average|obtained|our|agency|fy|\d+|\([^)]*\)|[-–—/:.,%*"“”'])+$/;

/** Whether comparable words head scores without saying anything more of them. */
export function isOnlyScore(words: string): boolean {
  return ONLY_SCORE.test(words);
}

/** The role that a heading's comparable words give; null where they give none that is known. */
export function roleOf(words: string): Role | null {
  if (words === '') return null;
  return WORDINGS.find(([, wording]) => wording.test(words))?.[0] ?? null;
}

/** `คะแนนปี2566` is a score of that year; `2566` alone has no role. */
export function withoutYear(words: string): string {
  const rest = words.replace(
    /(ประจำ)?(ปี)?(งบประมาณ)?(พ\.?ศ\.?)?(ค\.?ศ\.?)?(fy)?'?(?<!\d)(2[45]\d\d|20[0-4]\d|[5-7]\d)(?!\d)/,
    '',
  );
  return rest === '' ? '' : rest;
}

/** The role of numbers that such words head: `หน่วยงาน` over names is the agencies', over numbers it is what they got. */
export function roleOfNumbers(words: string): Role | null {
  if (/^(คะแนน|ผล|ค่า)?(จังหวัด|อำเภอ|ตำบล|ภาค|กลุ่ม)$/.test(words)) return 'others';
  const role = roleOf(withoutYear(words));
  return role === 'agency' ? 'score' : role;
}
