import type { Texts } from '../../text.ts';

/** The tab that lists the documents. */
export const documentsTab = {
  'documents.title': { th: 'เอกสารที่จัดทำจากแผ่นงานนี้', en: 'Documents made from this spreadsheet' },
  'documents.hint': {
    th: 'แผน ITA เพิ่มแถวให้เมื่อจัดทำเอกสาร ฉบับล่าสุดอยู่ล่างสุด โปรดอย่าแก้คอลัมน์รหัส',
    en: 'ITA Plan adds a row when it makes a document, the newest last. Please leave the code columns as they are.',
  },
  'documents.when': { th: 'เมื่อ', en: 'When' },
  'documents.kind': { th: 'ชนิด', en: 'Kind' },
  'documents.number': { th: 'ฉบับที่', en: 'Version' },
  'documents.fiscalYear': { th: 'ปีผลประเมิน', en: 'Result of' },
  'documents.overall': { th: 'คะแนนรวม', en: 'Overall score' },
  'documents.measures': { th: 'จำนวนมาตรการ', en: 'Measures' },
  'documents.fingerprint': { th: 'รหัสข้อมูล', en: 'Data code' },
  'documents.link': { th: 'ลิงก์', en: 'Link' },
  'documents.state': { th: 'สถานะ', en: 'State' },
  'documents.fileId': { th: 'รหัสไฟล์', en: 'File code' },
  'documents.textHash': { th: 'รหัสเนื้อหา', en: 'Text code' },
} satisfies Texts;
