import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { fillTemplate } from '../../../src/addon/document/fillTemplate.ts';
import { docxOf, paragraphs } from './docx.ts';
import { SAMPLE_PLAN } from './samplePlan.ts';

function problemsOf(template: Uint8Array) {
  const result = fillTemplate(template, SAMPLE_PLAN, (name) => name);
  return result.ok ? [] : result.problems;
}

const found = (...texts: string[]): string[] =>
  problemsOf(docxOf(paragraphs(...texts))).map(({ code, tag }) => `${code} ${tag}`);

describe('a template that can not be filled', () => {
  it.each([
    ['an unknown name', ['{{ชื่อโครงการ}}'], ['tag-unknown ชื่อโครงการ']],
    ['an unknown list', ['{{#โครงการ}}ก{{/โครงการ}}'], ['tag-unknown โครงการ']],
    ['raw XML', ['{{@ชื่อหน่วยงาน}}'], ['tag-unknown @ชื่อหน่วยงาน']],
    ['other delimiters', ['{{=[[ ]]=}}'], ['tag-unknown =[[ ]]=']],
    ['a tag outside its list', ['{{ขั้นตอน}}'], ['tag-outside-its-list ขั้นตอน']],
    [
      'a tag in the other part of its list',
      ['{{^measures}}{{measure}}{{/measures}}'],
      ['tag-outside-its-list measure'],
    ],
    ['a list used as text', ['{{มาตรการทั้งหมด}}'], ['list-used-as-text มาตรการทั้งหมด']],
    ['a list without an end', ['{{#มาตรการทั้งหมด}}', '{{มาตรการ}}'], ['list-not-closed มาตรการทั้งหมด']],
    ['a list without a start', ['{{/มาตรการทั้งหมด}}'], ['list-not-opened มาตรการทั้งหมด']],
    ['a list closed by another', ['{{#measures}}', '{{/issues}}'], ['list-closed-by-another measures']],
    ['a tag without an end', ['{{ชื่อหน่วยงาน ต่อ'], ['tag-not-closed ชื่อหน่วยงาน']],
    ['a third brace', ['ของ {{{agency}}} ปี'], ['braces-too-many']],
    ['a fourth brace', ['{{{{agency}}}}'], ['braces-too-many']],
    ['an empty tag', ['ชื่อ {{ }} ต่อ'], ['tag-empty']],
    ['an end without a tag', ['ก }} ข'], ['tag-not-opened']],
  ])('names %s', (_what, texts, expected) => {
    expect(found(...texts).map((problem) => problem.trim())).toEqual(expected);
  });

  it('names everything at once', () => {
    expect(found('{{ก}}', '{{#measures}}', '{{ข}}', '{{measure}}', '{{#issues}}', '{{/issues}}')).toEqual([
      'list-not-closed measures',
      'tag-unknown ก',
      'tag-unknown ข',
    ]);
  });

  it('shows the text around the tag', () => {
    const [problem] = problemsOf(docxOf(paragraphs('แผนของ', 'หน่วยงาน A &amp; B ชื่อ {{ชื่อผิด}} ต่อไป')));
    expect(problem?.context).toContain('หน่วยงาน A & B ชื่อ {{ชื่อผิด}} ต่อไป');
  });

  it.each([
    [
      'entities are read before they are cut',
      'A &amp; B &amp; &quot;C&quot; {{ดี}} {{@bar}}',
      'A & B & "C" {{ดี}} {{@bar}}',
    ],
    [
      'a long text is cut at its spaces',
      'องค์การบริหารส่วนตำบล ขอรายงานผล ตามที่ {{@bar}} และจะดำเนินการ ตามมาตรการต่อไปในปีงบประมาณถัดไปทั้งหมด',
      'ขอรายงานผล ตามที่ {{@bar}} และจะดำเนินการ',
    ],
    ['a word without spaces starts with a whole letter', `${'กี่'.repeat(20)}{{@bar}}`, `${'กี่'.repeat(10)}{{@bar}}`],
    ['a vowel in front stays with its letter', `${'เก้'.repeat(20)}ก{{@bar}}`, `${'เก้'.repeat(10)}ก{{@bar}}`],
    ['a text ends with a whole letter', `{{@bar}}${'ไม่'.repeat(30)}`, `{{@bar}}${'ไม่'.repeat(14)}`],
  ])('%s', (_what, text, context) => {
    const problems = problemsOf(docxOf(paragraphs(text)));
    expect(problems.find(({ tag }) => tag === '@bar')?.context).toBe(context);
  });

  it('says that a list can not start in a table and end outside', () => {
    const table = `<w:tbl><w:tr><w:tc>${paragraphs('{{#measures}}')}</w:tc></w:tr></w:tbl>`;
    expect(problemsOf(docxOf(table + paragraphs('{{/measures}}')))[0]).toMatchObject({
      code: 'list-misplaced',
      tag: 'measures',
    });
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['something else', new Uint8Array([37, 80, 68, 70, 45, 49])],
    ['half a document', docxOf(paragraphs('ก')).slice(0, 300)],
    ['an empty zip', new PizZip().generate({ type: 'uint8array' })],
    ['broken XML', docxOf('<w:p><w:r><w:t>{{agency}}</w:p')],
    ['a presentation', presentation()],
  ])('refuses %s', (_what, bytes) => {
    expect(problemsOf(bytes)).toMatchObject([{ code: 'not-a-document' }]);
  });
});

function presentation(): Uint8Array {
  const zip = new PizZip(docxOf(''));
  const types = zip.file('[Content_Types].xml')?.asText() ?? '';
  zip.file('[Content_Types].xml', types.replace('wordprocessingml.document', 'presentationml.presentation'));
  return zip.generate({ type: 'uint8array' });
}
