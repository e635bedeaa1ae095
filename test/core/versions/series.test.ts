import { expect, test } from 'vitest';
import { ownTemplate, seriesOf } from '../../../src/core/versions/series.ts';
import { aVersion } from './aVersion.ts';

test('a series is of one kind and one year', () => {
  const plan = aVersion({ fiscalYear: 2567 });
  const others = [
    aVersion({ fiscalYear: 2566 }),
    aVersion({ kind: 'follow-up' }),
    aVersion({ kind: 'plan-monitored' }),
  ];
  expect(seriesOf([...others, plan], 'plan', 2567)).toEqual([plan]);
});

test('the template in use is the last that says so', () => {
  const template = (fileId: string, state: 'in-use' | 'not-in-use') => aVersion({ kind: 'template', fileId, state });
  expect(ownTemplate([aVersion(), template('a', 'in-use'), template('b', 'not-in-use')])?.fileId).toBe('a');
  expect(ownTemplate([template('a', 'not-in-use'), aVersion({ state: 'in-use' })])).toBeNull();
});
