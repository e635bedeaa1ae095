import { describe, expect, it } from 'vitest';
import { fy2567 } from '../../../src/core/framework/fy2567/index.ts';
import {
  indicatorsOfInstrument,
  issuesOfItem,
  itemByCode,
  itemsOfIndicator,
  itemsOfSubIndicator,
  subIndicatorsOfIndicator,
} from '../../../src/core/framework/lookup.ts';

describe('looking up an item', () => {
  it('finds it by its code', () => {
    expect(itemByCode(fy2567, 'o13')?.topic.th).toBe('E-Service');
  });

  it('finds nothing for a code that the year does not have, or that is not in its normal form', () => {
    expect(['i16', 'o36', 'O13', 'o013', '', 'constructor'].map((code) => itemByCode(fy2567, code))).toEqual(
      Array(6).fill(null),
    );
  });

  it('answers for the framework that is asked, not for one asked before', () => {
    itemByCode(fy2567, 'i1');
    expect(itemByCode({ ...fy2567, items: [] }, 'i1')).toBeNull();
  });
});

describe('looking up a group', () => {
  it('gives the items of an indicator', () => {
    expect(itemsOfIndicator(fy2567, 4).map((item) => item.code)).toEqual(['i10', 'i11', 'i12']);
  });

  it('gives the items of a sub-indicator', () => {
    expect(itemsOfSubIndicator(fy2567, '10.2').map((item) => item.code)).toEqual(['o32', 'o33', 'o34', 'o35']);
  });

  it('gives the sub-indicators of an indicator, none for a survey', () => {
    expect(subIndicatorsOfIndicator(fy2567, 10).map((subIndicator) => subIndicator.id)).toEqual(['10.1', '10.2']);
    expect(subIndicatorsOfIndicator(fy2567, 1)).toEqual([]);
  });

  it('gives the indicators of an instrument', () => {
    expect(indicatorsOfInstrument(fy2567, 'EIT').map((indicator) => indicator.id)).toEqual([6, 7, 8]);
  });

  it('gives every issue on which an item bears', () => {
    expect(issuesOfItem(fy2567, 'o10').map((issue) => issue.id)).toEqual([1, 4]);
    expect(issuesOfItem(fy2567, 'o99')).toEqual([]);
  });
});
