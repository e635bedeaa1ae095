import type { Texts } from '../text.ts';

/** What the command line says of its input and of what it found. */
export const cli = {
  'cli.error.no-file': { th: 'ไม่มีไฟล์ {file}', en: 'There is no file {file}' },
  'cli.error.empty': { th: 'ไฟล์ {file} ว่างเปล่า', en: 'The file {file} is empty' },
  'cli.error.not-a-workbook': {
    th: 'ไฟล์ {file} ไม่ใช่แผ่นงาน .xlsx ที่เปิดได้',
    en: 'The file {file} is not an .xlsx workbook that can be opened',
  },
  'cli.error.locked': {
    th: 'ไฟล์ {file} ใส่รหัสผ่านไว้ หรือเป็นไฟล์ .xls รุ่นเก่าที่เปลี่ยนชื่อ ให้เปิดใน Excel เอารหัสผ่านออก แล้วบันทึกเป็น .xlsx',
    en: 'The file {file} has a password, or is an old .xls under another name. Open it in Excel, take the password off and save it as .xlsx',
  },
  'cli.error.extension': {
    th: 'ไฟล์ {file} ต้องเป็น .xlsx .csv หรือ .tsv ถ้าเป็นไฟล์ .xls หรือ .ods ให้เปิดในโปรแกรมตารางงานแล้วบันทึกเป็น .xlsx ถ้าเป็น PDF หรือ Word ให้คัดลอกตารางไปวางในแผ่นงานว่าง',
    en: 'The file {file} must be .xlsx, .csv or .tsv. Open an .xls or .ods in a spreadsheet program and save it as .xlsx; copy a table in a PDF or Word file to an empty sheet',
  },
  'cli.error.decimal-commas': {
    th: 'ไฟล์ {file} มีแถวที่จำนวนช่องเกินหัวตาราง เหมือนคะแนนที่ใช้จุลภาคเป็นจุดทศนิยม (เช่น 91,20) แยกเป็นสองช่อง ให้บันทึกใหม่โดยใช้จุดทศนิยม หรือคั่นช่องด้วยเครื่องหมายอัฒภาค (;)',
    en: 'Rows of {file} have more cells than there are headings, as if scores with decimal commas (91,20) had fallen into two. Save it again with decimal points, or with semicolons between the cells',
  },
  'cli.note.decimal-commas': {
    th: 'ไฟล์ {file} ใช้จุลภาคเป็นจุดทศนิยมโดยไม่มีเครื่องหมายคำพูด คะแนน {count} ช่องจึงแยกเป็นสองช่อง แผน ITA รวมกลับให้แล้ว เช่น 91 กับ 20 เป็น 91,20',
    en: '{file} has decimal commas without quotation marks, so {count} scores had fallen into two cells. They were joined again: 91 and 20 as 91,20',
  },
  'cli.note.chart-sheets': {
    th: 'ไฟล์ {file} มีแผ่นที่เป็นกราฟทั้งแผ่น ไม่แสดงในโปรแกรมนี้ ในไฟล์ที่บันทึกยังอยู่ครบ ต่อท้ายแท็บอื่น',
    en: '{file} has sheets that are charts; they are not shown here, and stand behind the other sheets in the saved file',
  },
  'cli.note.pivot-tables': {
    th: 'ไฟล์ {file} มีตารางสรุปข้อมูล (PivotTable) ในไฟล์ที่บันทึกจะเหลือแต่ตัวเลขที่แสดงอยู่',
    en: '{file} has pivot tables; the saved file keeps only the figures that they show',
  },
  'cli.note.slicers': {
    th: 'ไฟล์ {file} มีตัวกรองข้อมูล (Slicer) ซึ่งจะไม่อยู่ในไฟล์ที่บันทึก',
    en: '{file} has slicers, which will not be in the saved file',
  },
  'cli.note.other-workbooks': {
    th: 'ไฟล์ {file} ดึงค่าจากสมุดงานหรือแหล่งข้อมูลอื่น ในไฟล์ที่บันทึกการเชื่อมโยงนั้นจะหายไป',
    en: '{file} takes values from other workbooks or sources; the saved file does not have those links',
  },
  'cli.note.comment-threads': {
    th: 'ไฟล์ {file} มีความคิดเห็นแบบโต้ตอบ ในไฟล์ที่บันทึกจะเป็นหมายเหตุธรรมดา',
    en: '{file} has threaded comments; in the saved file they are plain notes',
  },
  'cli.note.controls': {
    th: 'ไฟล์ {file} มีปุ่มหรือช่องกาเครื่องหมาย ซึ่งจะไม่อยู่ในไฟล์ที่บันทึก',
    en: '{file} has buttons or check boxes, which will not be in the saved file',
  },
  'cli.note.in-cells': {
    th: 'ไฟล์ {file} มีรูปหรือข้อมูลชนิดพิเศษอยู่ในช่อง ซึ่งจะไม่อยู่ในไฟล์ที่บันทึก',
    en: '{file} has pictures or special data in its cells, which will not be in the saved file',
  },
  'cli.note.embedded': {
    th: 'ไฟล์ {file} มีเอกสารของโปรแกรมอื่นฝังอยู่ ซึ่งจะไม่อยู่ในไฟล์ที่บันทึก',
    en: '{file} has documents of other programs in it, which will not be in the saved file',
  },
  'cli.error.no-scores': { th: '{file}: {words}', en: '{file}: {words}' },
  'cli.error.option': { th: 'ไม่รู้จักตัวเลือก {option}', en: 'Unknown option {option}' },
  'cli.error.value': { th: 'ตัวเลือก {option} ต้องมีค่าที่ถูกต้อง', en: 'The option {option} needs a valid value' },
  'cli.error.template': { th: 'ใช้แม่แบบ {file} ไม่ได้: {problems}', en: 'The template {file} cannot be used: {problems}' },
  'cli.error.refused': { th: '{words}', en: '{words}' },
  'cli.error.no-office': {
    th: 'ทำ PDF ไม่ได้เพราะไม่มี LibreOffice ติดตั้งด้วย {install}',
    en: 'No PDF without LibreOffice. Install it with {install}',
  },
  'cli.error.out': { th: 'เขียนที่โฟลเดอร์ {out} ไม่ได้', en: 'Cannot write to the folder {out}' },
  'cli.error.disk-full': {
    th: 'เขียน {file} ไม่ได้ เพราะพื้นที่ในดิสก์เต็ม ยังไม่ได้เขียนไฟล์ใด',
    en: 'Cannot write {file}: the disk is full. Nothing was written',
  },
  'cli.error.no-right': {
    th: 'เขียน {file} ไม่ได้ เพราะไม่มีสิทธิ์เขียนที่นั่น หรือไฟล์เปิดอยู่ในโปรแกรมอื่น ยังไม่ได้เขียนไฟล์ใด',
    en: 'Cannot write {file}: no right to write there, or another program has it open. Nothing was written',
  },
  'cli.error.in-use': {
    th: 'เขียน {file} ไม่ได้ เพราะโปรแกรมอื่นเปิดไฟล์อยู่ ให้ปิดก่อนแล้วสั่งใหม่ ยังไม่ได้เขียนไฟล์ใด',
    en: 'Cannot write {file}: another program has it open. Close it and run again. Nothing was written',
  },
  'cli.error.write': {
    th: 'เขียน {file} ไม่ได้ ({code}) ยังไม่ได้เขียนไฟล์ใด',
    en: 'Cannot write {file} ({code}). Nothing was written',
  },
  'cli.error.too-large': {
    th: 'ไฟล์ {file} มี {rows} แถว {columns} คอลัมน์ แผ่นงานหนึ่งมีได้ไม่เกิน 1,048,576 แถว 16,384 คอลัมน์ ให้ตัดเฉพาะตารางคะแนนมา',
    en: 'The file {file} has {rows} rows and {columns} columns; a sheet has at most 1,048,576 rows and 16,384 columns. Keep only the score table',
  },
  'cli.error.workbook-too-large': {
    th: 'ไฟล์ {file} ใหญ่เกินกว่าที่เปิดได้ หรือมีค่าอยู่ไกลจากตารางมาก ให้คัดลอกเฉพาะตารางคะแนนไปไว้ในไฟล์ใหม่',
    en: 'The file {file} is too large to open, or has a value far away from its table. Copy only the score table to a new file',
  },
  'cli.error.unexpected': {
    th: 'แผน ITA ทำต่อไม่ได้เพราะข้อผิดพลาดที่ไม่ได้คาดไว้ โปรดแจ้งผู้พัฒนาพร้อมข้อความนี้: {detail}',
    en: 'ITA Plan cannot go on because of an error that nobody foresaw. Please tell the developers: {detail}',
  },
  'cli.note.list-set-aside': {
    th: 'รายชื่อไฟล์ {name} ในโฟลเดอร์ผลลัพธ์เสียหาย เก็บไว้เป็น {under} แล้วเริ่มรายชื่อใหม่ เอกสารเดิมยังอยู่ครบ',
    en: 'The list of files {name} in the output folder is broken. It was kept as {under} and a new list begun; the documents are all there',
  },
  'cli.title': { th: 'แผน ITA · ผลการประเมินปีงบประมาณ พ.ศ. {year}', en: 'ITA Plan · result of fiscal year {year} B.E.' },
  'cli.agency': { th: 'หน่วยงาน: {agency}', en: 'Agency: {agency}' },
  'cli.source': { th: 'อ่านคะแนน {items} ข้อ จากแท็บ {tabs}', en: 'Read {items} items from the tab {tabs}' },
  'cli.read': { th: 'คะแนนอยู่ที่ {columns}', en: 'Scores stand in {columns}' },
  'cli.ignored': { th: 'ตัวเลขที่ไม่ได้ใช้: {columns}', en: 'Numbers that were not used: {columns}' },
  'cli.unread': { th: 'ไม่ได้อ่าน: {cells}', en: 'Not read: {cells}' },
  'cli.nothingElse': { th: 'ไม่มี', en: 'none' },
  'cli.result': {
    th: 'คะแนนรวม {overall}  ระดับ {level}  (IIT {iit}  EIT {eit}  OIT {oit})',
    en: 'Overall {overall}  level {level}  (IIT {iit}  EIT {eit}  OIT {oit})',
  },
  'cli.findings': {
    th: 'ตรวจพบ: ผิดพลาด {errors}  ควรตรวจ {warnings}  ข้อสังเกต {notices}',
    en: 'Found: {errors} errors  {warnings} warnings  {notices} notices',
  },
  'cli.more': { th: '… และอีก {count} รายการ ดูแท็บ {tab}', en: '… and {count} more, see the tab {tab}' },
  'cli.itemsMissing': { th: 'ไม่พบ {count} ข้อ: {items}', en: '{count} items were not found: {items}' },
  'cli.weak': { th: 'ควรปรับปรุง {count} ข้อ: {items}', en: '{count} items need improvement: {items}' },
  'cli.weak.known': {
    th: 'ควรปรับปรุงเท่าที่ทราบ {count} ข้อ (ยังมีข้อที่ไม่ทราบคะแนน): {items}',
    en: '{count} items are known to need improvement (others have no score): {items}',
  },
  'cli.weak.noneKnown': {
    th: 'ยังไม่ทราบว่ามีข้อที่ควรปรับปรุงหรือไม่ เพราะยังมีข้อที่ไม่ทราบคะแนน',
    en: 'Not known whether items need improvement: some have no score',
  },
  'cli.weakIndicators': {
    th: 'ตัวชี้วัดต่ำกว่าเป้าหมาย {count} ตัว: {indicators}',
    en: '{count} indicators are under the target: {indicators}',
  },
  'cli.eitParts': { th: 'EIT ส่วนที่ 1 {first}  ส่วนที่ 2 {second}', en: 'EIT part 1 {first}  part 2 {second}' },
  'cli.measures': {
    th: 'เสนอมาตรการ {count} รายการ ใน {issues} ประเด็น',
    en: '{count} measures proposed for {issues} issues',
  },
  'cli.answerWith': {
    th: 'ยังไม่ได้เขียนไฟล์ใด สั่งอีกครั้งโดยเพิ่ม {option}',
    en: 'Nothing was written. Run again with {option}',
  },
  'cli.missing': {
    th: 'ยังไม่มีข้อมูล (ทำเครื่องหมายไว้ในเอกสาร): {missing}',
    en: 'Not known yet (marked in the document): {missing}',
  },
  'cli.files': {
    th: 'แผ่นงานที่ตรวจแล้ว: {workbook}\nแผนมาตรการ:        {document}',
    en: 'Checked workbook: {workbook}\nMeasures plan:    {document}',
  },
  'cli.files.pdf': { th: 'แผนเป็น PDF:        {file}', en: 'Plan as a PDF:    {file}' },
  'cli.files.report': { th: 'รายงานผล:           {file}', en: 'Follow-up report: {file}' },
  'cli.unknown': { th: 'ไม่ทราบ', en: 'unknown' },
} satisfies Texts;
