/** The words of the documents. They are official Thai whatever language the reader's interface has. */
export const documentTh = {
  'document.plan.name': 'แผนมาตรการ ITA {year} {agency}',
  'document.plan-monitored.name': 'แผนมาตรการ ITA {year} (มีตัวชี้วัดความสำเร็จ) {agency}',
  'document.followUp.name': 'รายงานผลตามมาตรการ ITA {year} {agency}',
  'document.template.name': 'แม่แบบแผนมาตรการ ITA',
  'document.missing': '[โปรดระบุ{what}]',
  'document.start': 'วันเริ่มต้น',
  'document.end': 'วันสิ้นสุด',
  'document.period': '{start}\u00A0– {end}',
  'document.instrument.IIT': 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน',
  'document.instrument.EIT': 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก',
  'document.instrument.OIT': 'แบบตรวจการเปิดเผยข้อมูลสาธารณะ',
  'document.bar': '{score} จากคะแนนเต็ม {full}',

  'document.overview.mean.above':
    'คะแนนภาพรวมสูงกว่าค่าเฉลี่ยของประเทศประจำปีงบประมาณ พ.ศ. {year} ({mean} คะแนน) อยู่ {difference} คะแนน',
  'document.overview.mean.below':
    'คะแนนภาพรวมต่ำกว่าค่าเฉลี่ยของประเทศประจำปีงบประมาณ พ.ศ. {year} ({mean} คะแนน) อยู่ {difference} คะแนน',
  'document.overview.mean.equal': 'คะแนนภาพรวมเท่ากับค่าเฉลี่ยของประเทศประจำปีงบประมาณ พ.ศ. {year} ({mean} คะแนน)',
  'document.overview.previous.rose':
    'เมื่อเทียบกับผลการประเมินปีงบประมาณ พ.ศ. {year} ซึ่งได้ {before} คะแนน คะแนนภาพรวมเพิ่มขึ้น {difference} คะแนน',
  'document.overview.previous.fell':
    'เมื่อเทียบกับผลการประเมินปีงบประมาณ พ.ศ. {year} ซึ่งได้ {before} คะแนน คะแนนภาพรวมลดลง {difference} คะแนน',
  'document.overview.previous.same': 'คะแนนภาพรวมเท่ากับผลการประเมินปีงบประมาณ พ.ศ. {year} ซึ่งได้ {before} คะแนน',
  'document.overview.extremes': 'ตัวชี้วัดที่ได้คะแนนสูงสุด คือ {highest} และตัวชี้วัดที่ได้คะแนนต่ำสุด คือ {lowest}',
  'document.overview.below': 'ตัวชี้วัดที่ต่ำกว่าเป้าหมาย {target} คะแนน มี {count} ตัวชี้วัด ได้แก่ {list}',
  'document.overview.reached': 'ตัวชี้วัดทุกตัวที่มีคะแนนถึงเป้าหมาย {target} คะแนน',
  'document.indicator': 'ตัวชี้วัดที่ {id} {name} ({score} คะแนน)',

  'document.analysis.range': 'ประเด็นนี้พิจารณาจาก {count} ข้อที่มีคะแนน ซึ่งอยู่ระหว่าง {lowest} ถึง {highest} คะแนน',
  'document.analysis.equal': 'ประเด็นนี้พิจารณาจาก {count} ข้อที่มีคะแนน ทุกข้อได้ {lowest} คะแนน',
  'document.analysis.single': 'ประเด็นนี้พิจารณาจากข้อ {item} ซึ่งได้ {lowest} คะแนน',
  'document.analysis.allGood': 'ถึงเกณฑ์ทุกข้อ',
  'document.analysis.allWeak': 'ต่ำกว่าเกณฑ์ทุกข้อ',
  'document.analysis.singleGood': 'ถึงเกณฑ์',
  'document.analysis.singleWeak': 'ต่ำกว่าเกณฑ์',
  'document.analysis.mixed': 'ถึงเกณฑ์ {good} ข้อ และต้องปรับปรุง {weak} ข้อ',
  'document.analysis.measures': 'หน่วยงานจึงกำหนดมาตรการที่ {numbers} เพื่อดำเนินการในเรื่องดังกล่าว',
  'document.analysis.none': 'ผลการประเมินไม่มีคะแนนรายข้อของประเด็นนี้',
  'document.analysis.noneBut': 'ผลการประเมินไม่มีคะแนนรายข้อของประเด็นนี้ จึงพิจารณาจากตัวชี้วัดที่เกี่ยวข้อง ได้แก่ {list}',
  'document.analysis.indicators': 'ตัวชี้วัดจากแบบสำรวจที่เกี่ยวข้อง ได้แก่ {list}',
  'document.analysis.weak.IIT': 'คะแนนจากบุคลากรของหน่วยงานชี้ว่าควรทำให้แนวปฏิบัติชัดเจนและเห็นผลจริงยิ่งขึ้นในเรื่อง {list}',
  'document.analysis.weak.EIT': 'คะแนนจากผู้รับบริการและผู้มาติดต่อชี้ว่าควรยกระดับการให้บริการและการสื่อสารในเรื่อง {list}',
  'document.analysis.weak.OIT': 'ข้อมูลบนเว็บไซต์ยังเผยแพร่ไม่ครบตามที่กำหนด จึงควรจัดทำให้ครบถ้วนและเป็นปัจจุบันในเรื่อง {list}',
  'document.analysis.item': '{topic} (ข้อ {item} ได้ {score} คะแนน)',
  'document.analysis.good': 'ทุกข้อที่มีคะแนนถึงเกณฑ์ จึงควรรักษาแนวปฏิบัติเดิมไว้และทบทวนให้เป็นปัจจุบัน',
  'document.analysis.disclosures': 'ข้อมูลที่ต้องเปิดเผยต่อสาธารณะซึ่งเกี่ยวข้องกับประเด็นนี้ ได้แก่ {list}',
  'document.analysis.disclosure': 'ข้อ {item} {topic}',
  'document.list.and': 'และ{last}',

  'document.group.other': 'มาตรการอื่น',

  'document.remark.measures': 'มาตรการที่ {numbers}',
  'document.remark.noMeasure': 'ยังไม่มีมาตรการรองรับ',
  'document.remark.rose': 'เพิ่มขึ้น {difference}',
  'document.remark.fell': 'ลดลง {difference}',
  'document.remark.same': 'เท่าปีก่อน',
  'document.remark.none': '–',

  'document.state.done': 'ดำเนินการแล้ว',
  'document.state.under-way': 'อยู่ระหว่างดำเนินการ',
  'document.state.not-begun': 'ยังไม่ได้ดำเนินการ',
} as const;
