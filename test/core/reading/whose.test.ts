import { expect, test } from 'vitest';
import { readScores } from '../../../src/core/reading/readScores.ts';
import { tab } from '../../support/tabs.ts';

const ONE = [['ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2567 องค์การบริหารส่วนตำบลหนองซอน'], ['ข้อ', 'คะแนน'], ['i1', '84.24']];
const SEVERAL = [['ปีงบประมาณ พ.ศ. 2567'], ['ข้อ', 'อบต.หนองปลา', 'อบต.หนองกุ้ง'], ['i1', '91.20', '84.00']];
const read = (rows: readonly (readonly string[])[], agency: string, agencyAsked: boolean) =>
  readScores([tab(rows, 'ผล')], { agency, agencyAsked, fiscalYear: null, scoreColumns: [], source: null });

test('a name that was asked for must be in the sheet', () => {
  expect(read(ONE, 'อบต.ทุ่งกว้าง', true)).toMatchObject({ kind: 'question', question: { kind: 'agency' } });
  expect(read(ONE, 'อบต.หนองซอน', true).kind).toBe('read');
});

test('the name on the settings tab may be another than the only one of the sheet', () => {
  expect(read(ONE, 'อบต.ทุ่งกว้าง', false).kind).toBe('read');
});

test('of several agencies none is taken that is not meant, whoever said the name', () => {
  expect(read(SEVERAL, 'อบต.ทุ่งกว้าง', false)).toMatchObject({ kind: 'question', question: { kind: 'agency' } });
  expect(read(SEVERAL, 'หนองกุ้ง', false).kind).toBe('read');
});
