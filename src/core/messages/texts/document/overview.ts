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
  'document.overview.reached': {
    th: 'ตัวชี้วัดทุกตัวที่มีคะแนนถึงเป้าหมาย {target} คะแนน',
    en: 'Every indicator with a score reaches the target of {target}',
  },
  'document.indicator': { th: 'ตัวชี้วัดที่ {id} {name} ({score} คะแนน)', en: 'indicator {id} {name} ({score})' },
} satisfies Texts;
