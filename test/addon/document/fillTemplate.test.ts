import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { fillTemplate } from '../../../src/addon/document/fillTemplate.ts';
import type { PlanDocument } from '../../../src/core/document/planDocument.ts';
import { docxOf, paragraphs, textOf, xmlOf } from './docx.ts';
import { EMPTY_PLAN, SAMPLE_PLAN } from './samplePlan.ts';

const mark = (name: string): string => `[โปรดระบุ${name}]`;

function fill(body: string, plan: PlanDocument = SAMPLE_PLAN) {
  const result = fillTemplate(docxOf(body), plan, mark);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return { text: textOf(result.bytes), xml: xmlOf(result.bytes), missing: result.missing };
}

describe('placing values', () => {
  it('takes Thai and English names, with spaces and in any typing of the same letters', () => {
    const { text } = fill(paragraphs('{{ชื่อหน่วยงาน}}|{{agency}}|{{ อำเภอ }}|{{อํา\u200Bเภอ}}|{{PlanYear}}'));
    expect(text).toContain('องค์การบริหารส่วนตำบลหนองตัวอย่าง|องค์การบริหารส่วนตำบลหนองตัวอย่าง|เมืองตัวอย่าง|เมืองตัวอย่าง|๒๕๖๘');
  });

  it('finds a tag that the word processor cut into several runs', () => {
    const runs = ['{', '{ชื่อ', 'หน่วย', 'งาน}', '}'].map((part) => `<w:r><w:t>${part}</w:t></w:r>`).join('<w:proofErr/>');
    expect(fill(`<w:p>${runs}</w:p>`).text).toContain('องค์การบริหารส่วนตำบลหนองตัวอย่าง');
  });

  it.each([
    ['replacement patterns', "$& $1 $` $' $$"],
    ['braces', '{{จังหวัด}} {{#ประเด็นทั้งหมด}} }}'],
    ['markup', '<w:p/> & </w:t> "a" \'b\' &amp;'],
    ['combining marks', 'ก่ก้ก๊ก๋ กำ ป่ๅ é e\u0301 👨‍👩‍👧'],
    ['five thousand characters', 'คุณธรรมและความโปร่งใส '.repeat(228).slice(0, 5000)],
    ['leading and trailing spaces', '  ก  '],
  ])('places %s literally', (_what, value) => {
    expect(fill(paragraphs('<{{agency}}>'.replace(/[<>]/g, '|')), { ...SAMPLE_PLAN, agency: value }).text).toBe(
      `|${value}|\n`,
    );
  });

  it('turns new lines into line breaks and drops what XML can not hold', () => {
    const { text } = fill(paragraphs('{{agency}}'), { ...SAMPLE_PLAN, agency: 'ก\nข\r\nค\tง\u0000\uD800จ' });
    expect(text).toBe('ก\nข\nค\tงจ\n');
  });

  it('repeats a table row for each entry, and paragraphs inside a cell', () => {
    const cell = (...texts: string[]) => `<w:tc><w:tcPr/>${paragraphs(...texts)}</w:tc>`;
    const { text, xml } = fill(
      `<w:tbl><w:tr>${cell('{{#measures}}{{measure}}')}${cell('{{#steps}}', '{{step}}', '{{/steps}}')}` +
        `${cell('{{agency}}{{/measures}}')}</w:tr></w:tbl>`,
    );
    expect(xml.match(/<w:tr>/g)).toHaveLength(SAMPLE_PLAN.measures.length);
    for (const { title, steps } of SAMPLE_PLAN.measures) {
      expect(text).toContain([title, ...steps, SAMPLE_PLAN.agency].join('\n'));
    }
  });

  it('reads a name from the innermost list that knows it', () => {
    const { text } = fill(paragraphs('{{#issues}}{{#items}}{{issueNumber}}:{{item}}={{score}} {{/items}}{{/issues}}'));
    expect(text).toContain('๑:i๑=๘๔.๒๔ ๑:i๒=๘๗.๒๗');
  });

  it('shows the other part of an empty list, and of a text that nobody gave', () => {
    const body = paragraphs(
      '{{#measures}}มี{{/measures}}{{^measures}}ไม่มีรายการ{{/measures}}{{#district}}อำเภอ{{/district}}',
    );
    expect(fill(body, EMPTY_PLAN).text).toBe('ไม่มีรายการ\n');
    expect(fill(body).text).toBe(`${'มี'.repeat(12)}อำเภอ\n`);
  });

  it('keeps a section that ends on the mark of a list', () => {
    const section = (width: number) => `<w:sectPr><w:pgSz w:w="${width}"/></w:sectPr>`;
    const marked = (text: string, width: number) =>
      `<w:p><w:pPr>${section(width)}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const { xml } = fill(
      marked('{{#issues}}', 1) + paragraphs('{{issueName}}') + marked('{{/issues}}', 2) + section(3),
    );
    expect(xml.match(/w:w="\d"/g)).toEqual(['w:w="1"', 'w:w="2"', 'w:w="3"']);
    expect(xml.indexOf('w:w="1"')).toBeLessThan(xml.indexOf('กระบวนการปฏิบัติงาน'));
  });

  it('gives the same bytes every time', () => {
    const template = docxOf(paragraphs('{{agency}}'));
    const first = fillTemplate(template, SAMPLE_PLAN, mark);
    onTestFinished(() => void vi.useRealTimers());
    vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09'), toFake: ['Date'] });
    expect(fillTemplate(template, SAMPLE_PLAN, mark)).toEqual(first);
  });
});

describe('a value that nobody gave', () => {
  it('is asked for on yellow, in the look of its place, and listed once', () => {
    const properties = '<w:rPr><w:rFonts w:cs="Sarabun"/><w:b/><w:szCs w:val="40"/><w:lang w:bidi="th-TH"/></w:rPr>';
    const { text, xml, missing } = fill(
      `<w:p><w:pPr><w:rPr><w:i/></w:rPr></w:pPr><w:r>${properties}<w:t>ของ {{ชื่อหน่วยงาน}} และ {{agency}} ต่อ</w:t></w:r></w:p>`,
      EMPTY_PLAN,
    );
    expect(text).toBe('ของ [โปรดระบุชื่อหน่วยงาน] และ [โปรดระบุชื่อหน่วยงาน] ต่อ\n');
    expect(missing).toEqual(['ชื่อหน่วยงาน']);
    const yellow = properties.replace('<w:lang', '<w:highlight w:val="yellow"/><w:lang');
    expect(xml).toContain(`<w:r>${yellow}<w:t xml:space="preserve">[โปรดระบุชื่อหน่วยงาน]</w:t></w:r>`);
    expect(xml).toContain(`<w:r>${properties}<w:t xml:space="preserve"> ต่อ</w:t></w:r>`);
  });

  it('replaces a highlight that is there, and leaves older properties of a tracked change alone', () => {
    const { xml } = fill(
      '<w:p><w:r><w:rPr><w:highlight w:val="cyan"/><w:rPrChange w:id="1"><w:rPr><w:b/></w:rPr></w:rPrChange></w:rPr>' +
        '<w:t>{{agency}}</w:t></w:r></w:p>',
      EMPTY_PLAN,
    );
    expect(xml).toContain(
      '<w:rPr><w:highlight w:val="yellow"/><w:rPrChange w:id="1"><w:rPr><w:b/></w:rPr></w:rPrChange></w:rPr>',
    );
  });

  it('is not the same as a value that is meant to be empty', () => {
    const { text, missing } = fill(paragraphs('{{#indicators}}[{{instrument}}]{{/indicators}}'));
    expect(text).toBe('[IIT][][][][][EIT][][][OIT][]\n');
    expect(missing).toEqual([]);
  });

  it('shows inside lists as well', () => {
    const measures = SAMPLE_PLAN.measures.map((measure) => ({ ...measure, responsible: null }));
    const { missing, xml } = fill(paragraphs('{{#measures}}{{responsible}}{{/measures}}'), {
      ...SAMPLE_PLAN,
      measures,
    });
    expect(missing).toEqual(['ผู้รับผิดชอบ']);
    expect(xml.match(/w:highlight/g)).toHaveLength(measures.length);
  });
});
