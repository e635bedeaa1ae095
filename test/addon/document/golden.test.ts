/**
 * Whole documents against files that a person has read: their text first, their structure second. After a change that
 * is meant, `npx vitest run test/addon/document/golden --update` writes them anew; read the difference before committing.
 */

import { beforeAll, describe, expect, test } from 'vitest';
import { buildFollowUpTemplate } from '../../../build/template/buildFollowUpTemplate.ts';
import { buildPlanTemplate } from '../../../build/template/buildPlanTemplate.ts';
import { fillTemplate } from '../../../src/addon/document/fillTemplate.ts';
import { makePlanDocument } from '../../../src/core/document/makePlanDocument.ts';
import type { PlanDocument } from '../../../src/core/document/planDocument.ts';
import { analysisOf } from '../../support/checking.ts';
import { measureOf } from '../../support/measures.ts';
import { itemScores, itemTab } from '../../support/sheets.ts';
import { seedTab, tabOf } from '../../support/tabs.ts';
import { textOf } from './docx.ts';
import { ownTemplate } from './ownTemplate.ts';
import { structureOf } from './structure.ts';
import { faultsOf } from './validity.ts';

const proposed = (analysis: ReturnType<typeof analysisOf>): PlanDocument =>
  makePlanDocument(analysis, analysis.proposals);
const seed = analysisOf(seedTab());
const perfect = analysisOf(itemTab(itemScores(10_000)));
const hopeless = analysisOf(itemTab(itemScores(0)));
const many = Array.from({ length: 200 }, (_, index) =>
  measureOf({
    id: `m${index}`,
    issue: 1 + (index % 7),
    title: `มาตรการทดสอบที่ ${index + 1}`,
    steps: ['เริ่ม', 'ทำ', 'ปิด'],
  }),
);
const reported = seed.proposals.map((measure, index) =>
  index % 2 === 0
    ? {
        ...measure,
        state: 'ดำเนินการแล้ว',
        done: 'ทำครบทุกขั้นตอน',
        result: 'ดีขึ้น',
        evidence: 'https://example.go.th/9',
        doneDate: '1 มีนาคม 2568',
      }
    : { ...measure, state: 'กำลังดำเนินการ' },
);

let plan: Uint8Array;
let monitored: Uint8Array;
let followUp: Uint8Array;
beforeAll(async () => {
  plan = await buildPlanTemplate();
  monitored = await buildPlanTemplate({ monitoring: true });
  followUp = await buildFollowUpTemplate();
});

describe('the document of', () => {
  test.each<[string, () => Uint8Array, () => PlanDocument]>([
    ['the seed agency', () => plan, () => proposed(seed)],
    ['the seed agency, with success to be monitored', () => monitored, () => proposed(seed)],
    ['an agency with nothing weak', () => plan, () => proposed(perfect)],
    ['an agency with everything weak', () => plan, () => proposed(hopeless)],
    ['two hundred measures', () => plan, () => makePlanDocument(seed, many)],
    ['one score and no measure', () => plan, () => makePlanDocument(analysisOf(tabOf('ปี 2567\ni1\t90')), [])],
    ['an own template with torn runs, header and emblem', ownTemplate, () => proposed(seed)],
    ['the report on the measures', () => followUp, () => makePlanDocument(seed, reported)],
  ])('%s', async (name, template, view) => {
    const filled = fillTemplate(template(), view(), (what) => `[โปรดระบุ${what}]`);
    if (!filled.ok) throw new Error(JSON.stringify(filled.problems));
    const file = `golden/${name.replace(/[ ,]+/g, '-')}`;
    await expect(textOf(filled.bytes)).toMatchFileSnapshot(`${file}.txt`);
    await expect(structureOf(filled.bytes)).toMatchFileSnapshot(`${file}.structure.txt`);
    expect(faultsOf(filled.bytes)).toEqual([]);
  });
});
