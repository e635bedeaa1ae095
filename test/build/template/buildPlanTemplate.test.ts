import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { buildFollowUpTemplate } from '../../../build/template/buildFollowUpTemplate.ts';
import { buildPlanTemplate } from '../../../build/template/buildPlanTemplate.ts';
import { cm, LANDSCAPE_WIDTH, PORTRAIT_WIDTH } from '../../../build/template/pageMargins.ts';
import { fillTemplate } from '../../../src/addon/document/fillTemplate.ts';
import { tagsNamed } from '../../../src/core/document/resolveTag.ts';
import { TAGS } from '../../../src/core/document/tags.ts';
import { textOf, xmlOf } from '../../addon/document/docx.ts';
import { EMPTY_PLAN, SAMPLE_PLAN } from '../../addon/document/samplePlan.ts';

let template: Uint8Array;
let filled: Uint8Array;
let others: Uint8Array[];
beforeAll(async () => {
  template = await buildPlanTemplate();
  others = [await buildPlanTemplate({ monitoring: true }), await buildFollowUpTemplate()];
  const result = fillTemplate(template, SAMPLE_PLAN, (name) => `[${name}]`);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  filled = result.bytes;
});

const all = (xml: string, pattern: RegExp): string[] => xml.match(pattern) ?? [];
const attribute = (xml: string, name: string): string => new RegExp(`${name}="([^"]*)"`).exec(xml)?.[1] ?? '';
const total = (widths: string[]): number => widths.reduce((sum, width) => sum + Number(attribute(width, 'w:w')), 0);

describe('the built-in templates', () => {
  it('are the same bytes every time', async () => {
    onTestFinished(() => void vi.useRealTimers());
    vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09'), toFake: ['Date'] });
    expect(Buffer.from(await buildPlanTemplate()).equals(Buffer.from(template))).toBe(true);
  });

  it('use every tag of the catalogue, by its Thai name', () => {
    const texts = [template, ...others].map(textOf).join('\n');
    const used = new Set(all(texts, /\{\{[^}]*\}\}/g).map((tag) => tag.replace(/[{}#^/]/g, '')));
    expect([...used].filter((name) => tagsNamed(name).length === 0)).toEqual([]);
    expect(TAGS.filter(({ th }) => !used.has(th))).toEqual([]);
  });

  it('have Thai digits in all fixed text', () => {
    for (const each of [template, ...others]) expect(textOf(each)).not.toMatch(/[0-9]/);
  });

  it('have tables as wide as their page between its margins', () => {
    const widths = [PORTRAIT_WIDTH, LANDSCAPE_WIDTH].map(cm);
    for (const each of [template, ...others]) {
      const tables = all(xmlOf(each), /<w:tblW\b[^>]*>/g).map((tag) => Number(attribute(tag, 'w:w')));
      expect(tables.length).toBeGreaterThan(1);
      // Each column is rounded to a twentieth of a point.
      for (const width of tables) expect(widths.some((page) => Math.abs(page - width) < 10)).toBe(true);
    }
  });

  it('ask for every missing value and says where a list is empty', () => {
    const result = fillTemplate(template, EMPTY_PLAN, (name) => `[${name}]`);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    expect(result.missing).toEqual(['ปีผลประเมิน', 'ปีแผน', 'ชื่อหน่วยงาน', 'อำเภอ', 'จังหวัด', 'คะแนนรวม', 'ระดับ']);
    const text = textOf(result.bytes);
    expect(all(text, /ไม่มีรายการ/g)).toHaveLength(5);
    expect(text).not.toContain('{{');
  });

  it.each([0, 1])('fill without a problem, the monitored plan and the report alike (%i)', (index) => {
    const result = fillTemplate(others[index] as Uint8Array, SAMPLE_PLAN, (name) => `[${name}]`);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    const told = SAMPLE_PLAN.measures.map(({ success, done }) => (index === 0 ? success : done));
    for (const words of told) expect(textOf(result.bytes)).toContain(words);
  });
});

describe('the filled plan', () => {
  it('says everything that the plan says', () => {
    const text = textOf(filled);
    const lines = new Set(text.split('\n'));
    expect(text).not.toMatch(/\{\{|\}\}|ไม่มีรายการ|undefined|null/);
    expect(text).toContain('องค์การบริหารส่วนตำบลหนองตัวอย่าง ได้คะแนนภาพรวม ๗๔.๖๗ คะแนน อยู่ในระดับ “ต้องปรับปรุง”');
    for (const { name } of SAMPLE_PLAN.indicators) expect(text).toContain(`${name}\n`);
    for (const { previous, score, change, verdict } of SAMPLE_PLAN.indicators) {
      expect(text).toContain([previous, score, change, verdict].join('\n'));
    }
    for (const { number, name, items, analysis } of SAMPLE_PLAN.issues) {
      expect(lines).toContain(`ประเด็นที่ ${number} ${name}`);
      for (const { code, topic, score, verdict, remark } of items)
        expect(text).toContain([code, topic, score, verdict, remark].join('\n'));
      for (const paragraph of analysis) expect(lines).toContain(paragraph);
    }
    for (const { number, title, items, steps, responsible, period } of SAMPLE_PLAN.measures) {
      expect(text).toContain([number, title, `ข้อที่ปรับปรุง: ${items}`, ...steps, responsible, period].join('\n'));
    }
    for (const line of SAMPLE_PLAN.overview) expect(lines).toContain(line);
  });

  it('names the Thai font and sizes on every run', () => {
    for (const run of all(xmlOf(filled), /<w:r>.*?<\/w:r>/gs).filter((xml) => xml.includes('<w:t'))) {
      for (const script of ['ascii', 'hAnsi', 'cs', 'eastAsia']) expect(attribute(run, `w:${script}`)).toBe('Sarabun');
      expect(attribute(run, '<w:szCs w:val')).toBe(attribute(run, '<w:sz w:val'));
      expect(run.includes('<w:b/>')).toBe(run.includes('<w:bCs/>'));
    }
  });

  it('has real headings in Sarabun, black, that stay with what follows', () => {
    const headings = all(xmlOf(filled), /<w:pStyle w:val="Heading\d"\/>/g);
    expect(headings.filter((xml) => xml.includes('Heading1'))).toHaveLength(4);
    expect(headings.filter((xml) => xml.includes('Heading2'))).toHaveLength(SAMPLE_PLAN.issues.length);
    for (const level of [1, 2, 3]) {
      const style =
        all(
          xmlOf(filled, 'word/styles.xml'),
          new RegExp(`<w:style [^>]*w:styleId="Heading${level}".*?</w:style>`, 's'),
        )[0] ?? '';
      expect(style).toMatch(/<w:keepNext\/>.*w:cs="Sarabun".*<w:bCs\/>.*w:val="000000".*<w:szCs /s);
    }
    expect(xmlOf(filled, 'word/styles.xml')).toContain('w:bidi="th-TH"');
  });

  it('has tables that Google Docs can read: fixed widths in DXA everywhere, borders on the cells', () => {
    const tables = all(xmlOf(filled), /<w:tbl>.*?<\/w:tbl>/gs);
    // The last one is not of a list: it holds the lines to sign on.
    expect(tables).toHaveLength(5 + SAMPLE_PLAN.issues.length);
    for (const table of tables.slice(0, -1)) {
      const width = Number(attribute(table, '<w:tblW w:type="dxa" w:w'));
      expect(table).toContain('<w:tblLayout w:type="fixed"/>');
      expect(total(all(table, /<w:gridCol [^>]*>/g))).toBe(width);
      const rows = all(table, /<w:tr>.*?<\/w:tr>/gs);
      expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual(rows.map((_row, index) => index === 0));
      for (const row of rows) {
        expect(row).toContain('<w:cantSplit/>');
        expect(Math.abs(total(all(row, /<w:tcW w:type="dxa"[^>]*>/g)) - width)).toBeLessThanOrEqual(2);
        for (const cell of all(row, /<w:tc>.*?<\/w:tc>/gs)) {
          expect(cell).toMatch(/<\/w:p><\/w:tc>$/);
          expect(cell).toMatch(/<w:tcBorders><w:top .*<w:left .*<w:bottom .*<w:right .*<\/w:tcBorders>/s);
          expect(cell).not.toMatch(/<w:(start|end) /);
        }
      }
    }
  });

  it('has a cover without a number, portrait pages, and the measures across', () => {
    const sections = all(xmlOf(filled), /<w:sectPr>.*?<\/w:sectPr>/gs);
    expect(sections.map((xml) => attribute(xml, 'w:orient'))).toEqual(['portrait', 'portrait', 'landscape']);
    expect(sections.map((xml) => xml.includes('<w:footerReference'))).toEqual([false, true, true]);
    expect(sections[1]).toMatch(/w:top="1417" w:right="1134" w:bottom="1134" w:left="1701"/);
    expect(xmlOf(filled, 'word/footer1.xml')).toContain('PAGE');
  });

  it('has no id twice and nothing of the list marks left', () => {
    const ids = all(xmlOf(filled), /(?:<wp:docPr id| w:id| w14:paraId)="[^"]*"/g);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
    expect(all(xmlOf(filled), /<w:p>(?:<w:pPr>.{0,80}<\/w:pPr>)?<\/w:p>/g)).toEqual([]);
  });
});
