import { expect, test } from 'vitest';
import { indicatorRows, instrumentRows } from '../../../src/core/document/resultRows.ts';
import { analysisOf } from '../../support/checking.ts';
import { tabOf } from '../../support/tabs.ts';

const analysis = () =>
  analysisOf(
    tabOf(
      [
        'ข้อ\tคะแนน ปี 2566\tคะแนน ปี 2567',
        'การปฏิบัติหน้าที่\t80\t85',
        'การใช้งบประมาณ\t\t84.99',
        'คุณภาพการดำเนินงาน\t90\t88.5',
        'การเปิดเผยข้อมูล\t\t100',
        'IIT\t80\t85',
        'EIT\t\t90',
      ].join('\n'),
    ),
  );

test('an instrument has its weight, its score and how that moved', () => {
  expect(instrumentRows(analysis())).toEqual([
    {
      id: 'IIT',
      name: 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน',
      weight: '๓๐',
      score: '๘๕.๐๐',
      previous: '๘๐.๐๐',
      change: '+๕.๐๐',
    },
    {
      id: 'EIT',
      name: 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก',
      weight: '๓๐',
      score: '๙๐.๐๐',
      previous: '–',
      change: '–',
    },
    {
      id: 'OIT',
      name: 'แบบตรวจการเปิดเผยข้อมูลสาธารณะ',
      weight: '๔๐',
      score: null,
      previous: '–',
      change: '–',
    },
  ]);
});

test('an indicator has its figures, a verdict and a bar, the first of an instrument its name too', () => {
  const rows = indicatorRows(analysis());
  expect(rows.map(({ instrument }) => instrument)).toEqual(['IIT', '', '', '', '', 'EIT', '', '', 'OIT', '']);
  expect(rows.slice(0, 3)).toEqual([
    {
      instrument: 'IIT',
      number: '๑',
      name: 'การปฏิบัติหน้าที่',
      score: '๘๕.๐๐',
      previous: '๘๐.๐๐',
      change: '+๕.๐๐',
      verdict: 'ถึงเป้าหมาย',
      bar: { share: 0.85, reaches: 'met', words: '๘๕.๐๐ จากคะแนนเต็ม ๑๐๐' },
    },
    {
      instrument: '',
      number: '๒',
      name: 'การใช้งบประมาณ',
      score: '๘๔.๙๙',
      previous: '–',
      change: '–',
      verdict: 'ต่ำกว่าเป้าหมาย',
      bar: { share: 0.8499, reaches: 'missed', words: '๘๔.๙๙ จากคะแนนเต็ม ๑๐๐' },
    },
    {
      instrument: '',
      number: '๓',
      name: 'การใช้อำนาจ',
      score: null,
      previous: '–',
      change: '–',
      verdict: expect.any(String),
      bar: null,
    },
  ]);
  expect(rows[2]?.verdict).not.toMatch(/เป้าหมาย$/);
});

test('a bar stays within its length, whatever the score', () => {
  expect(indicatorRows(analysis())[8]?.bar?.share).toBe(1);
  expect(indicatorRows(analysisOf(tabOf('การเปิดเผยข้อมูล\t0')))[8]?.bar?.share).toBe(0);
});
