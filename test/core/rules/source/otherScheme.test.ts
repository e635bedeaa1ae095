import { expect, test } from 'vitest';
import { findingsOf } from '../../../support/checking.ts';
import { tabOf } from '../../../support/tabs.ts';

const found = (title: string) =>
  findingsOf('other-scheme', tabOf(`${title}\nปีงบประมาณ พ.ศ. 2567\nข้อ\tคะแนน\ni1\t84.24\ni2\t87.27\ni3\t100`));

test.each([
  ['ผลการประเมิน ITA Online ของสถานศึกษา', 'สถานศึกษาของ สพฐ. (ITA Online)'],
  ['โรงเรียนบ้านหนองซอน', 'สถานศึกษาของ สพฐ. (ITA Online)'],
  ['วิทยาลัยเทคนิคราชบุรี', 'สถานศึกษาของ สอศ.'],
  ['แบบตรวจ MOIT 1 – MOIT 22', 'กระทรวงสาธารณสุข (MOIT)'],
])('%j is of %s', (title, scheme) => {
  expect(found(title).map(({ params }) => params['schemeTh'])).toEqual([scheme]);
});

test.each(['อบต.หนองซอน', 'สพป.ราชบุรี เขต 1', 'มหาวิทยาลัยราชภัฏอุดรธานี', 'โรงพยาบาลราชบุรี', 'ผลการประเมิน ITA'])(
  'silent for %j',
  (title) => {
    expect(found(title)).toEqual([]);
  },
);
