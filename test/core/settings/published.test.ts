import { describe, expect, test } from 'vitest';
import { publishedFigures, withPublishedFigures } from '../../../src/core/settings/published.ts';
import { analysisOf } from '../../support/checking.ts';
import { itemScores, itemTab } from '../../support/sheets.ts';
import { tabOf } from '../../support/tabs.ts';

const itemsOnly = itemTab(itemScores(9200));

describe('published figures that the sheet lacks', () => {
  test('are what the sheet would state', () => {
    const published = 'คะแนนภาพรวม: 94.70; ระดับผลการประเมิน: ผ่านดี; EIT ส่วนที่ 1: 84.44\nตัวชี้วัดที่ 6 คุณภาพการดำเนินงาน: 93.00';
    const { results, findings } = analysisOf(itemsOnly, { published });
    expect([results.overall.used, results.overall.state, results.level.used, results.level.state]).toEqual([
      ...[9470, 'published'],
      ...['ผ่านดี', 'published'],
    ]);
    expect([results.eitParts?.[1].reported, results.indicators[5]?.reported]).toEqual([8444, 9300]);
    expect(findings.filter(({ rule }) => rule === 'result-estimated' || rule === 'setting-unusable')).toEqual([]);
  });

  test('never go before what the sheet states', () => {
    const { results } = analysisOf(tabOf('ปี 2567\nคะแนนภาพรวม\t90\nระดับ\tผ่าน\ni1\t90'), {
      published: 'คะแนนภาพรวม: 99; ระดับ: ผ่านดี',
    });
    expect([results.overall.used, results.level.used]).toEqual([9000, 'ผ่าน']);
  });

  test('are asked about where they cannot be read', () => {
    const { findings } = analysisOf(itemsOnly, { published: 'คะแนนภาพรวม: 194.70; ฟ้า: 12; ระดับ: ผ่าน' });
    const [finding] = findings.filter(({ rule }) => rule === 'setting-unusable');
    expect(JSON.stringify(finding?.params)).toContain('คะแนนภาพรวม 194.70; ฟ้า 12');
    expect(finding?.params['flawTh']).not.toContain('ระดับ');
  });

  test('are kept in one text, each once, in the words in which they were typed', () => {
    const once = withPublishedFigures('', [
      { name: 'คะแนนภาพรวม', value: '94.70' },
      { name: 'ระดับ', value: 'ผ่านดี' },
    ]);
    expect(once).toBe('คะแนนภาพรวม: 94.70; ระดับ: ผ่านดี');
    const again = withPublishedFigures(once, [
      { name: 'คะแนนภาพรวม', value: '95' },
      { name: 'ระดับ', value: '' },
    ]);
    expect(again).toBe('คะแนนภาพรวม: 95');
    expect(publishedFigures('EIT ส่วนที่ 1 84.44;; ระดับ = ผ่าน')).toEqual([
      { name: 'EIT ส่วนที่ 1', value: '84.44' },
      { name: 'ระดับ', value: 'ผ่าน' },
    ]);
  });
});
