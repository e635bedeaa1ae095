import { expect, test } from 'vitest';
import { cellsOf, findingsOf } from '../../../support/checking.ts';
import { tabOf } from '../../../support/tabs.ts';

const found = (...scores: string[]) => {
  const rows = scores.map((score, index) => `i${index + 1}\t${score}`);
  return findingsOf('score-written', tabOf(['ปีงบประมาณ พ.ศ. 2567', 'ข้อ\tคะแนน', ...rows].join('\n')));
};

test('one form is one finding, however many cells have it', () => {
  const findings = found('ร้อยละ 84.24', '87.27', 'ร้อยละ 100', '90.30*');
  expect(cellsOf(findings)).toEqual([['B3', 'B5'], ['B6']]);
  expect(findings.map(({ item }) => item)).toEqual([null, 'i4']);
  expect(findings[0]?.params).toMatchObject({ subject: 'i1', text: 'ร้อยละ 84.24', score: '84.24' });
});

test.each(['84.24', '๘๔.๒๔', '84,24', '84.24%', '84.24 คะแนน', '', '-', 'ไม่มี'])('silent for %j', (score) => {
  expect(found(score, '90')).toEqual([]);
});
