import { expect, test } from 'vitest';
import { MARK_COLOURS, marksOf } from '../../src/core/highlights.ts';
import { a1 } from '../../src/core/table/address.ts';
import { analysisOf } from '../support/checking.ts';
import { seedTab, tabOf } from '../support/tabs.ts';

test('every place of a weak item is marked, with its score and the threshold', () => {
  const weak = marksOf(analysisOf(seedTab()), 'th').filter(({ kind }) => kind === 'weak');
  const ofI1 = weak.filter(({ note }) => /\bi1\b/.test(note));
  expect(ofI1.map(({ place }) => a1(place))).toEqual(['E18', 'E37']);
  expect(ofI1[0]?.note).toMatch(/84\.24.*85\.00/);
  expect(weak.find(({ note }) => note.includes('o16'))?.note).toMatch(/50\.00.*100\.00/);
});

test('every cell that a finding names is marked as badly as the finding is, and says so', () => {
  const { findings, ...analysis } = analysisOf(seedTab());
  const [conflict] = findings.filter(({ rule }) => rule === 'score-conflict');
  const marks = marksOf({ ...analysis, findings: conflict ? [conflict] : [], weak: [] }, 'th');
  expect(marks.map(({ place, kind }) => `${kind} ${a1(place)}`)).toEqual(['error E26', 'error E42']);
  expect(new Set(marks.map(({ note }) => note)).size).toBe(1);
  expect(marks[0]?.note).toMatch(/^ผิดพลาด: ./);
});

test('findings come before weak items, so that the worst is said first', () => {
  const marks = marksOf(analysisOf(tabOf('ปี 2567\ni1\t50\ni1\t60')), 'en');
  const first = marks.findIndex(({ kind }) => kind === 'weak');
  expect(first).toBeGreaterThan(0);
  expect(new Set(marks.slice(first).map(({ kind }) => kind))).toEqual(new Set(['weak']));
  expect(marks[0]?.note).toMatch(/^Error: /);
});

test('each kind of mark has a colour of its own, light enough for black text', () => {
  const colours = Object.values(MARK_COLOURS);
  expect(new Set(colours).size).toBe(4);
  for (const colour of colours) expect(colour).toMatch(/^#[d-f][0-9a-f]([b-f][0-9a-f]){2}$/);
});
