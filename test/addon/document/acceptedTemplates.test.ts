import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkTemplateBytes, fillTemplate } from '../../../src/addon/document/fillTemplate.ts';
import { docxOf, paragraphs, xmlOf } from './docx.ts';
import { SAMPLE_PLAN } from './samplePlan.ts';

const cell = (text: string) => `<w:tc><w:tcPr><w:tcW w:w="900"/></w:tcPr>${paragraphs(text)}</w:tc>`;
const BODY = [
  paragraphs('แผนของ {{ชื่อหน่วยงาน}}', 'ปี {{ปีแผน}}'),
  `<w:tbl><w:tr>${cell('มาตรการ')}${cell('ผู้รับผิดชอบ')}</w:tr>`,
  `<w:tr>${cell('{{#มาตรการทั้งหมด}}{{มาตรการ}}')}${cell('{{ผู้รับผิดชอบ}}{{/มาตรการทั้งหมด}}')}</w:tr></w:tbl>`,
  paragraphs('{{#มาตรการทั้งหมด}}', '{{มาตรการ}}', '{{/มาตรการทั้งหมด}}'),
].join('');

/** Things that a word processor, a hurried hand or a bad disk put into a template, or take out of it. */
const BITS = [
  '&',
  '<',
  '\u0001',
  '&#0;',
  '&amp;',
  '<w:p/>',
  '<w:br/>',
  '</w:p>',
  '<w:tbl>',
  '<!-- -->',
  '</w:t></w:r><w:r><w:t>',
  '{{agency}}',
  '{{#measures}}',
  '{{/measures}}',
  '{{measure}}',
  '"',
];
const slips = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(...BITS, null)), {
  minLength: 1,
  maxLength: 3,
});

const damaged = (drawn: readonly (readonly [number, string | null])[]): string =>
  drawn.reduce((xml, [where, bit]) => {
    const at = Math.floor(where * xml.length);
    // Nothing to put in: the next tag of XML goes.
    return bit === null
      ? xml.slice(0, at) + xml.slice(at).replace(/<[^>]+>/, '')
      : xml.slice(0, at) + bit + xml.slice(at);
  }, BODY);

function isXml(text: string): boolean {
  const onError = (level: string, words: string) => {
    if (level !== 'warning') throw new Error(words);
  };
  try {
    new DOMParser({ onError }).parseFromString(text, 'text/xml');
    return true;
  } catch {
    return false;
  }
}

describe('a template that is accepted', () => {
  test('is filled, and what comes of it can be read', () => {
    let accepted = 0;
    fc.assert(
      fc.property(slips, (drawn) => {
        const template = docxOf(damaged(drawn));
        const { problems, tags } = checkTemplateBytes(template);
        if (problems.length > 0 || tags === 0) return;
        accepted += 1;
        const filled = fillTemplate(template, SAMPLE_PLAN, (name) => name);
        expect(filled.ok && isXml(xmlOf(filled.bytes))).toBe(true);
      }),
      { numRuns: 150 },
    );
    expect(accepted).toBeGreaterThan(10);
  });

  test.each(['&', '</w:p>', '<w:tbl>', '\u0001', '&#x0;', '<w:p a="1" a="2"/>'])(
    'is none in which %j stands where it breaks the file',
    (bit) => {
      expect(checkTemplateBytes(docxOf(`${BODY}<w:p><w:r><w:t>ก${bit}</w:t></w:r></w:p>`)).problems).toMatchObject([
        { code: 'not-a-document' },
      ]);
    },
  );
});
