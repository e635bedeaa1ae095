import { TAGS, type Tag, type TagScope } from '../../src/core/document/tags.ts';
import { code, plain, table } from './markdown.ts';

export const TEMPLATE_TAGS_FILE = 'docs/template-tags.md';

const HEADINGS = ['แท็ก', 'Tag', 'วางได้ที่ · Where', 'ความหมาย', 'Meaning'];

const INTRODUCTION = [
  '# แท็กของแม่แบบ (Template tags)',
  'แม่แบบคือเอกสาร Word หรือ Google เอกสารที่มีแท็กในวงเล็บปีกกาคู่ แผน ITA แทนแท็กด้วยข้อมูลของหน่วยงาน ใช้ชื่อไทยหรือชื่ออังกฤษก็ได้ ' +
    'แท็กที่เป็นรายการมีแท็กเปิด `{{#…}}` และแท็กปิด `{{/…}}` สิ่งที่อยู่ระหว่างนั้นจะซ้ำตามจำนวนข้อมูล ถ้าอยู่ในแถวของตาราง แถวนั้นจะซ้ำ ' +
    'ข้อความระหว่าง `{{^…}}` กับ `{{/…}}` จะแสดงเมื่อรายการว่าง ข้อมูลที่ยังไม่มีจะทำเครื่องหมายสีเหลืองไว้ในเอกสาร',
  'A template is a Word document or a Google Doc with tags in double braces; ITA Plan puts the agency’s data in their ' +
    'place. Thai and English names mean the same. A list has an opening tag `{{#…}}` and a closing tag `{{/…}}`, and what ' +
    'stands between them is repeated; in a row of a table, the row is. What stands between `{{^…}}` and `{{/…}}` shows ' +
    'where the list is empty. A value that nobody gave is marked yellow in the document.',
];

/** The table of all tags, from the catalogue itself, so that it can't be out of date. */
export function templateTagsPage(): string {
  return `${[...INTRODUCTION, table(HEADINGS, TAGS.map(row))].join('\n\n')}\n`;
}

function row({ th, en, kind, within, meaning }: Tag): string[] {
  const written = (name: string) => code(kind === 'list' ? `{{#${name}}} … {{/${name}}}` : `{{${name}}}`);
  return [written(th), written(en), placeOf(within), plain(meaning.th), plain(meaning.en)];
}

/** A tag of the document may stand anywhere; every other only inside the list of its scope. */
function placeOf(scope: TagScope): string {
  const names = [...new Set(TAGS.filter(({ kind, en }) => kind === 'list' && en === scope).map(({ th }) => th))];
  return scope === 'document' ? 'ทุกที่ · anywhere' : names.map((name) => code(`{{#${name}}}`)).join(' ');
}
