/** Whole runs on sheets that state only a part of a result, or more than one: what is known, what is not, and what is said of it. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { PlanReport } from '../../src/core/outcome/printedSchema.ts';
import { toThaiDigits } from '../../src/core/text/numerals.ts';
import { docxText } from '../../src/host/drive/docxText.ts';
import { falseClaims, leftOut, measuresWithoutReason } from '../support/claims/falseClaims.ts';
import { truthOf } from '../support/claims/truth.ts';
import { newFolder, reportOf } from '../support/commandLine.ts';

interface Whole {
  readonly file: string;
  readonly year: number;
  readonly holds: (report: PlanReport, plan: string) => void;
}

const used = ({ results }: PlanReport, id: number) => results.indicators.find((one) => one.id === id)?.used;
const district = (plan: string) => ({
  isOfBanPong: plan.includes('อำเภอบ้านโป่ง') && plan.includes('จังหวัดราชบุรี'),
  isOfPhuenthi: plan.includes('อำเภอพื้นที่'),
});

const WHOLE: readonly Whole[] = [
  {
    file: 't69.xlsx',
    year: 2569,
    holds: ({ weak }, plan) => {
      expect(weak).toHaveLength(13);
      expect(weak.filter(({ issues }) => issues.length === 0)).toEqual([]);
      for (const { item } of weak) expect(plan.replace(/ /g, '')).toContain(toThaiDigits(item));
    },
  },
  {
    file: 'indicators-67.xlsx',
    year: 2567,
    holds: ({ measures }, plan) => {
      const improved = measures.flatMap(({ kind, indicators }) => (kind === 'improve' ? indicators : []));
      expect(improved).toEqual(expect.arrayContaining([4, 7, 8]));
      expect(plan).not.toContain('ไม่มีรายการ');
    },
  },
  {
    file: 'a64.xlsx',
    year: 2564,
    holds: ({ measures, weak }) => {
      expect(new Set(measures.flatMap(({ items }) => items))).toEqual(new Set(weak.map(({ item }) => item)));
    },
  },
  { file: 'agency-school.xlsx', year: 2568, holds: (_, plan) => expect(district(plan).isOfPhuenthi).toBe(false) },
  { file: 'agency-lv1.xlsx', year: 2568, holds: (_, plan) => expect(district(plan).isOfBanPong).toBe(true) },
  { file: 'agency-short.xlsx', year: 2568, holds: (_, plan) => expect(district(plan).isOfBanPong).toBe(true) },
  {
    file: 'level-items-only.tsv',
    year: 2567,
    holds: ({ results, findings }, plan) => {
      expect(results).toMatchObject({ estimated: true, states: { overall: 'estimated', level: 'estimated' } });
      expect(findings.map(({ rule }) => rule)).toContain('result-estimated');
      expect(plan).toContain('ประมาณการ ๙๒.๙๓');
    },
  },
  {
    file: 'level-not-stated.tsv',
    year: 2567,
    holds: ({ results }, plan) => {
      expect(results).toMatchObject({
        overall: 94.7,
        estimated: true,
        states: { OIT: 'estimated', level: 'estimated' },
      });
      expect(plan).toMatch(/EIT ส่วนที่ ๑, ๒/);
    },
  },
  {
    file: 'level-with-indicators.tsv',
    year: 2567,
    holds: ({ results }, plan) => {
      expect(results).toMatchObject({ level: 'ผ่านดี', estimated: false });
      expect(plan).toContain('ได้คะแนนภาพรวม ๙๔.๗๐ คะแนน อยู่ในระดับ “ผ่านดี”');
    },
  },
  {
    file: 'eit-parts.xlsx',
    year: 2567,
    holds: (report, plan) => {
      expect([6, 7, 8].map((id) => used(report, id))).toEqual([88, 88, 88]);
      expect(report.results).toMatchObject({
        level: 'ผ่าน',
        states: { level: 'computed' },
        eitParts: [
          { part: 1, score: 83, state: 'computed' },
          { part: 2, score: 93, state: 'computed' },
        ],
      });
      expect(plan).toMatch(/EIT ส่วนที่ ๑\n–\n๘๓\.๐๐/);
    },
  },
];

describe.each(WHOLE)('$file', ({ file, year, holds }) => {
  let report: PlanReport;
  let plan = '';

  beforeAll(async () => {
    report = await reportOf(join('test/data/whole', file), '--year', String(year), '--out', newFolder());
    plan = docxText(readFileSync(report.files.document));
  });

  test('is read and told as it is', () => {
    holds(report, plan);
  });

  test('has nothing called good that is unknown or under the target, and all that is weak in its plan', () => {
    const truth = truthOf(report);
    const lines = plan.split('\n');
    expect([falseClaims(lines, truth), leftOut(lines, truth), measuresWithoutReason(report, truth)]).toEqual([
      [],
      [],
      [],
    ]);
  });
});
