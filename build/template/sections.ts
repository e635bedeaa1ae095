/** The headings of the plan: the contents list and the sections themselves say the same. */
export const SECTIONS = {
  overall: '๑. ผลการประเมินในภาพรวม',
  indicators: '๒. ผลการประเมินรายตัวชี้วัด',
  issues: '๓. การวิเคราะห์ผลการประเมินรายประเด็น',
  measures: '๔. มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
} as const;
