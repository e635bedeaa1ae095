/**
 * The one catalogue of what a template may ask for. Filling, the built-in template's tests and the help text read it.
 *
 * A name has a Thai and an English form and both work. Thai list names end in `ทั้งหมด` ("all of them"), so a clerk sees
 * which tags open a list: `{{#มาตรการทั้งหมด}} {{มาตรการ}} {{/มาตรการทั้งหมด}}`.
 */

import type { Text } from '../messages/text.ts';
import type {
  IndicatorRow,
  InstrumentRow,
  IssueSection,
  ItemRow,
  MeasureGroup,
  MeasureRow,
  PlanDocument,
} from './planDocument.ts';

/** Where a tag stands: in the document at large, or inside a list, and what one entry of that list is. */
export interface TagScopes {
  readonly document: PlanDocument;
  readonly overview: string;
  readonly instruments: InstrumentRow;
  readonly indicators: IndicatorRow;
  readonly issues: IssueSection;
  readonly items: ItemRow;
  readonly analysis: string;
  readonly groups: MeasureGroup;
  readonly measures: MeasureRow;
  readonly steps: string;
}

export type TagScope = keyof TagScopes;

interface TagIn<S extends TagScope> {
  readonly th: string;
  readonly en: string;
  /**
   * `text` is put in its place, `bar` is a picture of a score; `list` repeats what stands between `{{#name}}` and
   * `{{/name}}`. Around a text, those two hold what is only shown where it has a value.
   */
  readonly kind: 'text' | 'bar' | 'list';
  /** The list that it must stand in; a tag of the document may stand anywhere. */
  readonly within: S;
  /** What it reads of an entry of its scope; null where the entry itself is the text. */
  readonly property: TagScopes[S] extends string ? null : keyof TagScopes[S];
  readonly meaning: Text;
}

/** A text tag, or a list tag whose English name is the scope that it opens. */
export type Tag = { readonly [S in TagScope]: TagIn<S> }[TagScope];

const text = <S extends TagScope>(
  within: S,
  th: string,
  en: string,
  property: TagIn<S>['property'],
  meaningTh: string,
  meaningEn: string,
): TagIn<S> => ({ th, en, kind: 'text', within, property, meaning: { th: meaningTh, en: meaningEn } });

const bar = <S extends TagScope>(...tag: Parameters<typeof text<S>>): TagIn<S> => ({ ...text(...tag), kind: 'bar' });

const list = <S extends TagScope>(
  within: S,
  th: string,
  opens: TagScope,
  property: TagIn<S>['property'],
  meaningTh: string,
  meaningEn: string,
): TagIn<S> => ({ th, en: opens, kind: 'list', within, property, meaning: { th: meaningTh, en: meaningEn } });

/** Every tag, grouped by where it may stand. The same name may stand in several lists. */
export const TAGS: readonly Tag[] = [
  text('document', 'ชื่อหน่วยงาน', 'agency', 'agency', 'ชื่อเต็มของหน่วยงาน', 'Full name of the agency'),
  text('document', 'อำเภอ', 'district', 'district', 'ชื่ออำเภอ ไม่มีคำว่า “อำเภอ”', 'District, without อำเภอ'),
  text('document', 'จังหวัด', 'province', 'province', 'ชื่อจังหวัด ไม่มีคำว่า “จังหวัด”', 'Province, without จังหวัด'),
  text(
    'document',
    'มีอำเภอ',
    'hasDistrict',
    'hasDistrict',
    'ครอบสิ่งที่ไม่แสดงเมื่อหน่วยงานชนิดนี้ไม่มีอำเภอ',
    'Around what only agencies with a district show',
  ),
  text(
    'document',
    'มีจังหวัด',
    'hasProvince',
    'hasProvince',
    'ครอบสิ่งที่ไม่แสดงเมื่อหน่วยงานชนิดนี้ไม่อยู่ในจังหวัดใด',
    'Around what only agencies of a province show',
  ),
  text('document', 'ปีผลประเมิน', 'resultYear', 'resultYear', 'ปีงบประมาณของผลการประเมิน', 'Fiscal year of the result'),
  text('document', 'ปีแผน', 'planYear', 'planYear', 'ปีงบประมาณของแผน', 'Fiscal year that the plan is for'),
  text('document', 'คะแนนรวม', 'overall', 'overall', 'คะแนนภาพรวมของหน่วยงาน', 'Overall score of the agency'),
  text('document', 'ระดับ', 'level', 'level', 'ระดับผลการประเมิน', 'Level that the result reached'),
  text('document', 'ปีก่อน', 'previousYear', 'previousYear', 'ปีก่อนปีผลประเมิน ถ้ามีคะแนน', 'The year before, if known'),
  text('document', 'คะแนนรวมปีก่อน', 'previousOverall', 'previousOverall', 'คะแนนภาพรวมปีก่อน', 'Overall score then'),
  text('document', 'ผลต่างรวม', 'overallChange', 'overallChange', 'ผลต่างของคะแนนภาพรวม', 'Change of the overall score'),

  list('document', 'สรุปผลทั้งหมด', 'overview', 'overview', 'ข้อสรุปผลในภาพรวม', 'What stands out, by paragraph'),
  text('overview', 'สรุปผล', 'conclusion', null, 'ข้อความของข้อสรุป', 'Text of one such paragraph'),

  list('document', 'เครื่องมือทั้งหมด', 'instruments', 'instruments', 'เครื่องมือการประเมินทั้งสาม', 'The three instruments'),
  text('instruments', 'เครื่องมือ', 'instrument', 'id', 'ชื่อย่อ เช่น IIT', 'Short name, such as IIT'),
  text('instruments', 'ชื่อเครื่องมือ', 'instrumentName', 'name', 'ชื่อเต็มของเครื่องมือ', 'Full name of the instrument'),
  text('instruments', 'น้ำหนัก', 'weight', 'weight', 'น้ำหนักเป็นร้อยละ', 'Weight in per cent'),
  text('instruments', 'คะแนน', 'score', 'score', 'คะแนนของเครื่องมือ', 'Score of the instrument'),
  text('instruments', 'คะแนนปีก่อน', 'previousScore', 'previous', 'คะแนนปีก่อน', 'Score of the year before'),
  text('instruments', 'ผลต่าง', 'change', 'change', 'ผลต่างจากปีก่อน', 'Change since the year before'),

  list('document', 'ตัวชี้วัดทั้งหมด', 'indicators', 'indicators', 'ตัวชี้วัดทั้งสิบ', 'The ten indicators'),
  text('indicators', 'เครื่องมือ', 'instrument', 'instrument', 'ชื่อย่อ เฉพาะแถวแรก', 'Short name, on its first row'),
  text('indicators', 'ตัวชี้วัดที่', 'indicatorNumber', 'number', 'เลขที่ของตัวชี้วัด', 'Number of the indicator'),
  text('indicators', 'ชื่อตัวชี้วัด', 'indicatorName', 'name', 'ชื่อตัวชี้วัด', 'Name of the indicator'),
  text('indicators', 'คะแนน', 'score', 'score', 'คะแนนของตัวชี้วัด', 'Score of the indicator'),
  text('indicators', 'คะแนนปีก่อน', 'previousScore', 'previous', 'คะแนนปีก่อน', 'Score of the year before'),
  text('indicators', 'ผลต่าง', 'change', 'change', 'ผลต่างจากปีก่อน', 'Change since the year before'),
  text('indicators', 'ผล', 'verdict', 'verdict', 'ผลเทียบกับเป้าหมาย', 'Against the target, in words'),
  bar('indicators', 'แถบคะแนน', 'bar', 'bar', 'ภาพแถบแสดงคะแนน', 'The score as a bar'),

  list('document', 'ประเด็นทั้งหมด', 'issues', 'issues', 'ประเด็นการวิเคราะห์ทั้งเจ็ด', 'The seven issues'),
  text('issues', 'ประเด็นที่', 'issueNumber', 'number', 'เลขที่ของประเด็น', 'Number of the issue'),
  text('issues', 'ชื่อประเด็น', 'issueName', 'name', 'ชื่อประเด็น', 'Name of the issue'),

  list('issues', 'ข้อทั้งหมด', 'items', 'items', 'ข้อที่ประเมินในประเด็น', 'The items of the issue'),
  text('items', 'เครื่องมือ', 'instrument', 'instrument', 'ชื่อย่อ เฉพาะแถวแรก', 'Short name, on its first row'),
  text('items', 'ข้อ', 'item', 'code', 'รหัสข้อ เช่น i๑๒', 'Code of the item, such as i๑๒'),
  text('items', 'เรื่อง', 'topic', 'topic', 'เรื่องที่ประเมินในข้อนั้น', 'What the item is about'),
  text('items', 'คะแนน', 'score', 'score', 'คะแนนของข้อ', 'Score of the item'),
  text('items', 'ผล', 'verdict', 'verdict', 'ผลเทียบกับเกณฑ์', 'Against the threshold, in words'),
  text('items', 'หมายเหตุ', 'remark', 'remark', 'มาตรการที่รองรับ หรือผลต่างจากปีก่อน', 'Its measures, or its change'),

  text(
    'issues',
    'มีรายข้อ',
    'hasItems',
    'hasItems',
    'ครอบสิ่งที่แสดงเมื่อประเด็นมีข้อที่มีคะแนน',
    'Around what an issue with scored items shows',
  ),
  list(
    'issues',
    'ตัวชี้วัดทั้งหมด',
    'indicators',
    'indicators',
    'ตัวชี้วัดของประเด็น เมื่อไม่มีรายข้อ',
    'Its indicators, without items',
  ),

  list('issues', 'บทวิเคราะห์ทั้งหมด', 'analysis', 'analysis', 'ย่อหน้าวิเคราะห์ของประเด็น', 'Its analysis, by paragraph'),
  text('analysis', 'บทวิเคราะห์', 'paragraph', null, 'ข้อความของย่อหน้าวิเคราะห์', 'Text of one such paragraph'),

  text(
    'document',
    'มีข้อนอกประเด็น',
    'hasUnplaced',
    'hasUnplaced',
    'ครอบสิ่งที่แสดงเมื่อมีข้อที่ยังไม่ทราบประเด็น',
    'Around what is shown of items under no known issue',
  ),
  list('document', 'ข้อนอกประเด็นทั้งหมด', 'items', 'unplaced', 'ข้อที่ยังไม่ทราบประเด็น', 'Items under no known issue'),

  list('document', 'กลุ่มมาตรการทั้งหมด', 'groups', 'groups', 'มาตรการแยกตามประเด็น', 'The measures, issue by issue'),
  text('groups', 'ประเด็นที่', 'issueNumber', 'number', 'เลขที่ของประเด็น', 'Number of the issue'),
  text('groups', 'ชื่อประเด็น', 'issueName', 'name', 'ชื่อประเด็น', 'Name of the issue'),
  list('groups', 'มาตรการทั้งหมด', 'measures', 'measures', 'มาตรการของประเด็น', 'The measures of the issue'),
  list('document', 'มาตรการทั้งหมด', 'measures', 'measures', 'มาตรการในแผน', 'The measures of the plan'),
  text('measures', 'มาตรการที่', 'measureNumber', 'number', 'เลขที่ของมาตรการ', 'Number of the measure'),
  text('measures', 'ประเด็นที่', 'issueNumber', 'issueNumber', 'เลขที่ เฉพาะมาตรการแรก', 'Number, on its first measure'),
  text('measures', 'ชื่อประเด็น', 'issueName', 'issueName', 'ชื่อประเด็น เฉพาะมาตรการแรก', 'Name, on its first measure'),
  text('measures', 'มาตรการ', 'measure', 'title', 'ชื่อมาตรการ โครงการ หรือกิจกรรม', 'Title of the measure'),
  text('measures', 'ผู้รับผิดชอบ', 'responsible', 'responsible', 'หน่วยหรือผู้รับผิดชอบ', 'Who is responsible'),
  text('measures', 'ระยะเวลา', 'period', 'period', 'วันเริ่มต้นและสิ้นสุด', 'From when to when'),
  text('measures', 'ข้อที่ปรับปรุง', 'improves', 'items', 'ข้อที่มาตรการรองรับ', 'The items that it answers'),
  text('measures', 'ตัวชี้วัดความสำเร็จ', 'success', 'success', 'ตัวชี้วัดความสำเร็จ', 'How one sees that it worked'),
  text('measures', 'สถานะ', 'state', 'state', 'สถานะการดำเนินการ', 'How far it has got'),
  text('measures', 'สิ่งที่ดำเนินการ', 'done', 'done', 'สิ่งที่ได้ดำเนินการ', 'What was done'),
  text('measures', 'ผลที่เกิดขึ้น', 'result', 'result', 'ผลที่เกิดขึ้น', 'What came of it'),
  text('measures', 'หลักฐาน', 'evidence', 'evidence', 'ลิงก์หลักฐาน', 'Where it is to be seen'),
  text('measures', 'วันที่ดำเนินการ', 'doneDate', 'doneDate', 'วันที่ดำเนินการ', 'When it was done'),

  list('measures', 'ขั้นตอนทั้งหมด', 'steps', 'steps', 'ขั้นตอนของมาตรการ', 'The steps of the measure'),
  text('steps', 'ขั้นตอน', 'step', null, 'ขั้นตอนหนึ่ง มีเลขข้อนำหน้า', 'One step, with its number'),

  text('document', 'จำนวนมาตรการ', 'measureCount', 'measureCount', 'จำนวนมาตรการในแผน', 'How many measures there are'),
  text('document', 'จำนวนที่แล้ว', 'doneCount', 'doneCount', 'จำนวนที่ดำเนินการแล้ว', 'How many are done'),
  text(
    'document',
    'จำนวนที่กำลังทำ',
    'underWayCount',
    'underWayCount',
    'จำนวนที่อยู่ระหว่างดำเนินการ',
    'How many are under way',
  ),
  text('document', 'จำนวนสถานะอื่น', 'otherCount', 'otherCount', 'จำนวนที่มีสถานะอื่น เช่น ยกเลิก', 'How many in another state'),
  text('document', 'จำนวนที่ยังไม่ทำ', 'notBegunCount', 'notBegunCount', 'จำนวนที่ยังไม่ได้ดำเนินการ', 'How many are not begun'),
];
