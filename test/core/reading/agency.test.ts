import { describe, expect, test } from 'vitest';
import { firstKnown, readAgency } from '../../../src/core/reading/agency.ts';
import { seedTab, tabOf } from '../../support/tabs.ts';

test('the seed agency is known from its sheet', () => {
  expect(readAgency([seedTab()])).toEqual({
    name: 'องค์การบริหารส่วนตำบลหนองซอน',
    district: 'เชียงยืน',
    province: 'มหาสารคาม',
    fiscalYear: 2567,
  });
});

describe('the agency’s name', () => {
  test.each([
    ['เทศบาลตำบลท่าเดื่อ-มืดกา อำเภอดอยเต่า', 'เทศบาลตำบลท่าเดื่อ-มืดกา'],
    ['คะแนนของ อบต.หนองซอน ปี 2567', 'อบต.หนองซอน'],
    ['องค์การบริหารส่วนจังหวัดพิจิตร', 'องค์การบริหารส่วนจังหวัดพิจิตร'],
    ['โรงเรียนบ้านหนองซอน', 'โรงเรียนบ้านหนองซอน'],
    ['มหาวิทยาลัยราชภัฏสมมติ', 'มหาวิทยาลัยราชภัฏสมมติ'],
    ['ผลการประเมิน ITA ของโรงพยาบาลสมมติ ปี 2567', 'โรงพยาบาลสมมติ'],
    ['สพป.ราชบุรี เขต 1 ปีงบประมาณ 2567', 'สพป.ราชบุรี เขต 1'],
    ['การไฟฟ้าส่วนภูมิภาค', 'การไฟฟ้าส่วนภูมิภาค'],
    ['สำนักงาน ป.ป.ช. ประจำจังหวัดราชบุรี', null],
    ['มหาวิทยาลัยสมมติ\nอบต.หนองซอน', 'อบต.หนองซอน'],
    ['กำหนดให้ อบต.ทุกแห่ง และเทศบาลตำบลในพื้นที่', null],
    ['การปฏิบัติหน้าที่', null],
    ['จังหวัดราชบุรี', null],
    ['เทศบาลตำบล', null],
  ])('in %j is %j', (text, name) => {
    expect(readAgency([tabOf(text)]).name).toBe(name);
  });
});

describe('the agency and its place', () => {
  test.each<[string, string, (string | null)[]]>([
    ['in one line, abbreviated', 'อบต.รังสาด อ.บ้านโป่ง จ.ราชบุรี', ['อบต.รังสาด', 'บ้านโป่ง', 'ราชบุรี']],
    ['beside their labels', 'หน่วยงาน\tอบต.รังสาด\nอำเภอ\tบ้านโป่ง\nจังหวัด\tราชบุรี', ['อบต.รังสาด', 'บ้านโป่ง', 'ราชบุรี']],
    ['after labels with a colon', 'หน่วยงาน : อบต.รังสาด\nอำเภอ: บ้านโป่ง\nจังหวัด：ราชบุรี', ['อบต.รังสาด', 'บ้านโป่ง', 'ราชบุรี']],
    ['beside labels that end in a colon', 'ชื่อหน่วยงาน:\t\tอบต.รังสาด\nจังหวัด:\tจ.ราชบุรี', ['อบต.รังสาด', null, 'ราชบุรี']],
    ['under their labels', 'หน่วยงาน\tอำเภอ\tจังหวัด\nอบต.รังสาด\tบ้านโป่ง\tราชบุรี', ['อบต.รังสาด', 'บ้านโป่ง', 'ราชบุรี']],
    ['in one row', 'หน่วยงาน\tศูนย์สมมติ\tจังหวัด\tราชบุรี', ['ศูนย์สมมติ', null, 'ราชบุรี']],
    ['all in the value', 'หน่วยงาน\tอบต.รังสาด อำเภอบ้านโป่ง จังหวัดราชบุรี', ['อบต.รังสาด', 'บ้านโป่ง', 'ราชบุรี']],
    ['with the word for it in the value', 'อำเภอ\tอำเภอบ้านโป่ง\nจังหวัด\tจังหวัดราชบุรี', [null, 'บ้านโป่ง', 'ราชบุรี']],
    ['of a kind nobody knows', 'ชื่อหน่วยงาน\tองค์กรสมมติ (มหาชน)', ['องค์กรสมมติ (มหาชน)', null, null]],
    [
      'of an office of education',
      'หน่วยงาน\tสำนักงานเขตพื้นที่การศึกษาประถมศึกษาสมมติ เขต 1',
      ['สำนักงานเขตพื้นที่การศึกษาประถมศึกษาสมมติ เขต 1', null, null],
    ],
    ['of a university', 'หน่วยงาน\tมหาวิทยาลัยราชภัฏสมมติ\nจังหวัด\tอุดรธานี', ['มหาวิทยาลัยราชภัฏสมมติ', null, 'อุดรธานี']],
    ['of a province', 'หน่วยงาน\tจังหวัดตราด', ['จังหวัดตราด', null, 'ตราด']],
    ['of a provincial administration', 'อบจ.พิจิตร', ['อบจ.พิจิตร', null, 'พิจิตร']],
    ['in Bangkok', 'หน่วยงาน\tสำนักงานเขตบางรัก\nเขตบางรัก กรุงเทพมหานคร', ['สำนักงานเขตบางรัก', 'บางรัก', null]],
    ['with no space before the year', 'อบต.รังสาด จังหวัดมหาสารคามปีงบประมาณ 2567', ['อบต.รังสาด', null, 'มหาสารคาม']],
    ['of its own line, after another’s', 'ท้องถิ่นอำเภอเมือง\nอบต.รังสาด อำเภอบ้านโป่ง', ['อบต.รังสาด', 'บ้านโป่ง', null]],
    ['as headings of a table', 'หน่วยงาน\tคะแนน\nอบต.ก้าว\t90\nอบต.ไกล\t91', ['อบต.ก้าว', null, null]],
    ['as headings alone', 'หน่วยงาน\tคะแนน\tระดับ\nอำเภอ\tจังหวัด', [null, null, null]],
    ['in words that are no names', 'อำเภอและจังหวัด\nเขตพื้นที่การศึกษา\nอ. สมชาย ใจดี', [null, null, null]],
  ])('%s', (_how, text, [name, district, province]) => {
    expect(readAgency([tabOf(text)])).toMatchObject({ name, district, province });
  });

  test('is known by the tab’s name where nothing else names it', () => {
    expect(readAgency([tabOf('ข้อ\tคะแนน\ni1\t90', 'อบต.หนองปลา')]).name).toBe('อบต.หนองปลา');
  });
});

describe('the year of the result', () => {
  test.each([
    ['ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๗', 2567],
    ['ปี 2567', 2567],
    ['พ.ศ.2567', 2567],
    ['ผล ITA ปี 2567\nมาตรการ ปีงบประมาณ พ.ศ. 2568', 2567],
    ['แผนปี 2568', null],
    ['โทร 025672567', null],
    ['ไม่มีปี', null],
  ])('in %j is %s', (text, year) => {
    expect(readAgency([tabOf(text)]).fiscalYear).toBe(year);
  });
});

describe('the year of the result beside others', () => {
  const items = 'i1\t90\ni2\t90\ni3\t90';

  test.each<[string, string[], number | null]>([
    ['the title, beside a later score column', ['ปี 2566\nข้อ\tคะแนน ปี 2566\tคะแนน ปี 2567\ni1\t80\t90'], 2566],
    ['columns of several years', ['ข้อ\tคะแนน 2567\tคะแนน 2566\ni1\t90\t80'], null],
    ['a target of next year', ['ปี 2567\nข้อ\tคะแนน\tปี 2568\ni1\t80\t90'], 2567],
    ['last year’s column beside this year’s', ['ปี 2567\nข้อ\tคะแนน\tคะแนน ปี 2566\ni1\t80\t90'], 2567],
    ['a remark on the year before', ['เพิ่มขึ้นเทียบกับปี 2566\nผล ปี 2567'], 2567],
    ['last year’s tab', [`ผล ปี 2566\n${items}`, `ผล ปี 2567\n${items}`], null],
    ['a tab of next year that only mentions items', [`ผล ปี 2567\n${items}`, 'ปี 2568\ni1\t2'], 2567],
    ['a cover with the year', ['ปี 2567', items], 2567],
    ['a cover of the plan', ['แผนปี 2568', `ผล ปี 2567\n${items}`], 2567],
    ['nothing', [items, ''], null],
  ])('with %s', (_what, tabs, year) => {
    expect(readAgency(tabs.map((text, index) => tabOf(text, `T${index}`))).fiscalYear).toBe(year);
  });
});

test('the first who knows is believed, for each thing on its own', () => {
  const settings = { name: 'อบต.ก', district: null, province: 'มหาสารคาม', fiscalYear: null };
  const sheet = { name: 'อบต.ข', district: 'เชียงยืน', province: 'พิจิตร', fiscalYear: 2567 };
  const known = { name: 'อบต.ก', district: 'เชียงยืน', province: 'มหาสารคาม', fiscalYear: 2567 };
  expect(firstKnown(settings, sheet)).toEqual(known);
  expect(firstKnown({ ...settings, province: null }, { ...sheet, province: null }).province).toBeNull();
});
