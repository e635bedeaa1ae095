import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { TEMPLATE_TAGS_FILE, templateTagsPage } from '../../../build/docs/templateTags.ts';
import { TAGS } from '../../../src/core/document/tags.ts';

const page = templateTagsPage();

describe('docs/template-tags.md', () => {
  test('is what the catalogue of tags makes', () => {
    expect(readFileSync(TEMPLATE_TAGS_FILE, 'utf8'), 'a tag has changed: run `npm run docs`').toBe(page);
  });

  test('has a row for every tag, with both names and the list that it stands in', () => {
    const rows = page.split('\n').filter((line) => line.startsWith('| `'));
    expect(rows).toHaveLength(TAGS.length);
    expect(rows).toContain(
      '| `{{ขั้นตอน}}` | `{{step}}` | `{{#ขั้นตอนทั้งหมด}}` | ขั้นตอนหนึ่ง มีเลขข้อนำหน้า | One step, with its number |',
    );
  });
});
