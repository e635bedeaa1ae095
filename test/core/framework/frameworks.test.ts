import { describe, expect, it } from 'vitest';
import { frameworkOf, frameworks, newest } from '../../../src/core/framework/frameworks.ts';

describe('the known fiscal years', () => {
  it('stand in order, each once, the newest last', () => {
    const years = frameworks.map((framework) => framework.fiscalYear);
    expect(years).toEqual([...new Set(years)].sort((a, b) => a - b));
    expect(frameworks.at(-1)).toBe(newest);
  });

  it('are found by their year', () => {
    expect(frameworkOf(2567)?.fiscalYear).toBe(2567);
  });

  it('are null where a year is not known', () => {
    expect(frameworkOf(2024)).toBeNull();
  });
});
