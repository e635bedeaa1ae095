/** A plan of an agency that does not exist, as long and as uneven as real ones are. */

import type {
  IssueSection,
  ItemRow,
  MeasureGroup,
  MeasureRow,
  PlanDocument,
} from '../../../src/core/document/planDocument.ts';
import { SAMPLE_INDICATORS, SAMPLE_ITEMS } from './sampleItems.ts';
import { SAMPLE_MEASURES } from './sampleMeasures.ts';

const DIGITS = '๐๑๒๓๔๕๖๗๘๙';
const thai = (text: string | number): string => String(text).replace(/\d/g, (digit) => DIGITS[Number(digit)] ?? digit);

const ISSUES: readonly [name: string, codes: string][] = [
  ['กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ', 'i1 i2 i3 e1 e2 e3 o7 o8 o9 o10 o11 o12'],
  ['การให้บริการและระบบ E-Service', 'i1 i2 e1 e2 e9 o11 o12 o13'],
  ['ช่องทางและรูปแบบการประชาสัมพันธ์เผยแพร่ข้อมูลข่าวสารภาครัฐ', 'e4 e5 e6 o1 o2 o3 o4 o5 o6'],
  ['กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ', 'i10 i11 i12 o10 o34'],
  ['กระบวนการสร้างความโปร่งใสในการใช้งบประมาณและการจัดซื้อจัดจ้าง', 'i4 i5 i6 o8 o14 o15 o16 o17'],
  ['กระบวนการควบคุม ตรวจสอบการใช้อำนาจและการบริหารงานบุคคล', 'i7 i8 i9 o18 o19 o20 o21'],
  ['กลไกและมาตรการในการแก้ไขและป้องกันการทุจริตภายในหน่วยงาน', 'i13 i14 i15 o22 o23 o24 o26 o27 o28 o29 o30 o31 o32 o34 o35'],
];

const INSTRUMENT: Readonly<Record<string, string>> = { i: 'IIT', e: 'EIT', o: 'OIT' };

function itemRows(codes: string): ItemRow[] {
  let before = '';
  return codes.split(' ').map((code) => {
    const [topic, score] = SAMPLE_ITEMS[code] ?? ['', 0];
    const instrument = INSTRUMENT[code[0] ?? ''] ?? '';
    const shown = instrument === before ? '' : instrument;
    before = instrument;
    const weak = score < (instrument === 'OIT' ? 100 : 85);
    return {
      instrument: shown,
      code: thai(code),
      topic,
      score: thai(score.toFixed(2)),
      verdict: weak ? 'ควรปรับปรุง' : 'รักษาระดับ',
      remark: weak ? 'มาตรการที่ ๑' : '–',
    };
  });
}

function issueSection([name, codes]: readonly [string, string], index: number): IssueSection {
  const items = itemRows(codes);
  const weak = items.filter(({ verdict }) => verdict === 'ควรปรับปรุง');
  const named = weak.map(({ code, topic, score }) => `ข้อ ${code} ${topic} (${score} คะแนน)`).join(' ');
  const summary =
    `ประเด็นที่ ${thai(index + 1)} ${name} พิจารณาจากข้อคำถามและข้อมูลที่เผยแพร่ จำนวน ${thai(items.length)} ข้อ ` +
    `มีข้อที่ควรปรับปรุง จำนวน ${thai(weak.length)} ข้อ และข้อที่รักษาระดับได้ จำนวน ${thai(items.length - weak.length)} ข้อ`;
  const advice =
    `ข้อที่ควรปรับปรุง ได้แก่ ${named} หน่วยงานจึงควรกำหนดผู้รับผิดชอบ กำหนดระยะเวลา และติดตามผลการดำเนินงาน ` +
    'อย่างต่อเนื่อง พร้อมทั้งเผยแพร่ข้อมูลที่เกี่ยวข้องบนเว็บไซต์ของหน่วยงานให้ครบถ้วน ถูกต้อง และเป็นปัจจุบัน ' +
    'เพื่อให้ประชาชนและผู้มีส่วนได้ส่วนเสียสามารถเข้าถึงและตรวจสอบได้โดยสะดวก';
  const analysis = weak.length > 0 ? [summary, advice] : [summary];
  return { number: thai(index + 1), name, items, hasItems: 'ใช่', indicators: [], analysis };
}

function measureRows(): MeasureRow[] {
  let before = 0;
  return SAMPLE_MEASURES.map(({ issue, title, steps, responsible, period }, at) => {
    const first = issue !== before;
    before = issue;
    return {
      number: thai(at + 1),
      issueNumber: thai(issue),
      issueName: first ? (ISSUES[issue - 1]?.[0] ?? '') : '',
      title,
      steps: steps.map((step, index) => `${thai(index + 1)}. ${step}`),
      responsible,
      period,
      success: `ดำเนินการครบตามมาตรการที่ ${thai(at + 1)}`,
      items: 'i๑, o๑๐',
      state: 'ดำเนินการแล้ว',
      done: 'จัดทำแล้วเสร็จ',
      result: 'ประชาชนเข้าถึงข้อมูล',
      evidence: 'https://example.go.th/1',
      doneDate: '๑ มีนาคม ๒๕๖๘',
    };
  });
}

function groups(): MeasureGroup[] {
  const rows = measureRows();
  return ISSUES.map(([name], index) => {
    const number = thai(index + 1);
    return { number, name, measures: rows.filter(({ issueNumber }) => issueNumber === number) };
  });
}

export const SAMPLE_PLAN: PlanDocument = {
  agency: 'องค์การบริหารส่วนตำบลหนองตัวอย่าง',
  district: 'เมืองตัวอย่าง',
  province: 'สมมติบุรี',
  hasDistrict: 'ใช่',
  hasProvince: 'ใช่',
  resultYear: '๒๕๖๗',
  planYear: '๒๕๖๘',
  overall: '๗๔.๖๗',
  level: 'ต้องปรับปรุง',
  previousYear: '๒๕๖๖',
  previousOverall: '๗๐.๐๐',
  overallChange: '+๔.๖๗',
  overview: ['คะแนนภาพรวมเพิ่มขึ้นจากปีก่อน', 'ตัวชี้วัดที่ต่ำกว่าเป้าหมายมี ๔ ตัวชี้วัด'],
  instruments: [
    {
      id: 'IIT',
      name: 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน',
      weight: '๓๐',
      score: '๘๘.๖๕',
      previous: '๘๐.๐๐',
      change: '+๑.๐๐',
    },
    {
      id: 'EIT',
      name: 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก',
      weight: '๓๐',
      score: '๘๖.๐๒',
      previous: '๘๐.๐๐',
      change: '+๑.๐๐',
    },
    {
      id: 'OIT',
      name: 'แบบตรวจการเปิดเผยข้อมูลสาธารณะ',
      weight: '๔๐',
      score: '๕๕.๖๖',
      previous: '๘๐.๐๐',
      change: '+๑.๐๐',
    },
  ],
  indicators: SAMPLE_INDICATORS.map(([instrument, name, score], index) => ({
    instrument,
    number: thai(index + 1),
    name,
    score: thai(score.toFixed(2)),
    previous: '๘๐.๐๐',
    change: '−๑.๐๐',
    verdict: score < 85 ? 'ต่ำกว่าเป้าหมาย' : 'บรรลุเป้าหมาย',
    bar: { share: score / 100, reaches: score >= 85 ? 'met' : 'missed', words: `${thai(score.toFixed(2))} จาก ๑๐๐` },
  })),
  issues: ISSUES.map(issueSection),
  unplaced: [],
  hasUnplaced: '',
  measures: measureRows(),
  groups: groups(),
  measureCount: thai(SAMPLE_MEASURES.length),
  doneCount: thai(SAMPLE_MEASURES.length),
  underWayCount: '๐',
  notBegunCount: '๐',
  otherCount: '๐',
};

/** The same plan where nothing is known and nothing is planned. */
export const EMPTY_PLAN: PlanDocument = {
  agency: null,
  district: null,
  province: null,
  hasDistrict: 'ใช่',
  hasProvince: 'ใช่',
  resultYear: null,
  planYear: null,
  overall: null,
  level: null,
  previousYear: '',
  previousOverall: '–',
  overallChange: '–',
  overview: [],
  instruments: [],
  indicators: [],
  issues: [],
  unplaced: [],
  hasUnplaced: '',
  measures: [],
  groups: [],
  measureCount: '๐',
  doneCount: '๐',
  underWayCount: '๐',
  notBegunCount: '๐',
  otherCount: '๐',
};
