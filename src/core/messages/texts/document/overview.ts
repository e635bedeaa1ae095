import type { Texts } from '../../text.ts';

/** The overview of the plan. The document itself is always Thai. */
export const documentOverview = {
  'document.overview.mean.above': {
    th: 'คะแนนภาพรวมสูงกว่าค่าเฉลี่ยของประเทศประจำปีงบประมาณ พ.ศ. {year} ({mean} คะแนน) อยู่ {difference} คะแนน',
    en: 'The overall score is {difference} above the national mean of {year} ({mean})',
  },
  'document.overview.mean.below': {
    th: 'คะแนนภาพรวมต่ำกว่าค่าเฉลี่ยของประเทศประจำปีงบประมาณ พ.ศ. {year} ({mean} คะแนน) อยู่ {difference} คะแนน',
    en: 'The overall score is {difference} below the national mean of {year} ({mean})',
  },
  'document.overview.mean.equal': {
    th: 'คะแนนภาพรวมเท่ากับค่าเฉลี่ยของประเทศประจำปีงบประมาณ พ.ศ. {year} ({mean} คะแนน)',
    en: 'The overall score equals the national mean of {year} ({mean})',
  },
  'document.overview.previous.rose': {
    th: 'เมื่อเทียบกับผลการประเมินปีงบประมาณ พ.ศ. {year} ซึ่งได้ {before} คะแนน คะแนนภาพรวมเพิ่มขึ้น {difference} คะแนน',
    en: 'Against {before} in {year} the overall score rose by {difference}',
  },
  'document.overview.previous.fell': {
    th: 'เมื่อเทียบกับผลการประเมินปีงบประมาณ พ.ศ. {year} ซึ่งได้ {before} คะแนน คะแนนภาพรวมลดลง {difference} คะแนน',
    en: 'Against {before} in {year} the overall score fell by {difference}',
  },
  'document.overview.previous.same': {
    th: 'คะแนนภาพรวมเท่ากับผลการประเมินปีงบประมาณ พ.ศ. {year} ซึ่งได้ {before} คะแนน',
    en: 'The overall score is that of {year}, {before}',
  },
  'document.overview.extremes': {
    th: 'ตัวชี้วัดที่ได้คะแนนสูงสุด คือ {highest} และตัวชี้วัดที่ได้คะแนนต่ำสุด คือ {lowest}',
    en: 'The highest indicator is {highest}; the lowest is {lowest}',
  },
  'document.overview.below': {
    th: 'ตัวชี้วัดที่ต่ำกว่าเป้าหมาย {target} คะแนน มี {count} ตัวชี้วัด ได้แก่ {list}',
    en: 'Under the target of {target} are {count} indicators: {list}',
  },
  'document.overview.hiddenBelow': {
    th: 'คะแนนที่ต่ำกว่าเป้าหมาย {target} คะแนนโดยไม่ปรากฏในคะแนนตัวชี้วัด ได้แก่ {list}',
    en: 'Under the target of {target}, though no indicator shows it: {list}',
  },
  'document.overview.scored': { th: '{name} ({score} คะแนน)', en: '{name} ({score})' },
  'document.overview.reached': {
    th: 'ตัวชี้วัดทุกตัวถึงเป้าหมาย {target} คะแนน',
    en: 'Every indicator reaches the target of {target}',
  },
  'document.overview.estimate.both': {
    th: 'คะแนนภาพรวมและระดับข้างต้นยังไม่ใช่ผลที่ยืนยันแล้ว (ประมาณการหรือไม่ทราบ) เนื่องจาก{why} โปรดยืนยันกับผลที่ ป.ป.ช. ประกาศก่อนนำไปใช้',
    en: 'Overall score and level are estimates or not known, because {why}; confirm them with the published result first',
  },
  'document.overview.estimate.overall': {
    th: 'คะแนนภาพรวมข้างต้นยังไม่ใช่ผลที่ยืนยันแล้ว (ประมาณการหรือไม่ทราบ) เนื่องจาก{why} โปรดยืนยันกับผลที่ ป.ป.ช. ประกาศก่อนนำไปใช้',
    en: 'The overall score is an estimate or not known, because {why}; confirm it with the published result first',
  },
  'document.overview.estimate.level': {
    th: 'ระดับข้างต้นยังไม่ใช่ผลที่ยืนยันแล้ว (ประมาณการหรือไม่ทราบ) เนื่องจาก{why} โปรดยืนยันกับผลที่ ป.ป.ช. ประกาศก่อนนำไปใช้',
    en: 'The level is an estimate or not known, because {why}; confirm it with the published result first',
  },
  'document.overview.assumed': {
    th: 'เรื่องของข้อ {list} ปี {year} ถือตามปี {like} เพราะยังไม่มีรายการข้อของปี {year} โปรดตรวจกับคู่มือการประเมิน',
    en: 'What the {list} items of {year} ask is taken from {like}, since the items of {year} are not known; check the handbook',
  },
  'document.lacking.indicators': {
    th: 'ยังไม่มีคะแนนที่ประกาศของตัวชี้วัดที่ {numbers}',
    en: 'the published scores of indicators {numbers} are not there',
  },
  'document.lacking.parts': {
    th: 'ยังไม่มีคะแนน EIT ส่วนที่ {numbers} ซึ่งระดับขึ้นอยู่ด้วย',
    en: 'the scores of EIT part {numbers}, on which the level depends, are not there',
  },
  'document.lacking.rules': {
    th: 'ยังไม่ได้ตรวจวิธีคิดคะแนนของปีนี้กับคู่มือการประเมิน',
    en: 'how this year’s scores are composed is not yet checked against the handbook',
  },
  'document.overview.unplaced': {
    th: 'มีข้อที่ต้องปรับปรุงอีก {count} ข้อซึ่งยังไม่ทราบว่าอยู่ในประเด็นใด ได้แก่ {list}',
    en: '{count} more items need improvement, of which the issue is not known: {list}',
  },
  'document.unknownIndicators': {
    th: 'ยังไม่ทราบคะแนนของตัวชี้วัดที่ {numbers}',
    en: 'The scores of indicators {numbers} are not known',
  },
  'document.indicator': { th: 'ตัวชี้วัดที่ {id} {name} ({score} คะแนน)', en: 'indicator {id} {name} ({score})' },
} satisfies Texts;
