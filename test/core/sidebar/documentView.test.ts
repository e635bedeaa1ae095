import { describe, expect, test } from 'vitest';
import { documentsView } from '../../../src/core/sidebar/documentView.ts';
import { aVersion } from '../versions/aVersion.ts';

const NOW = { plan: 'p', followUp: 'f' };

test('nothing was made yet', () => {
  expect(documentsView([], NOW)).toEqual({
    versions: [],
    plan: null,
    followUp: null,
    pdf: null,
    template: null,
    monitoring: false,
  });
});

test('the newest comes first, and the links are those made last', () => {
  const view = documentsView(
    [
      aVersion({ fileId: 'a', url: 'https://a' }),
      aVersion({ fileId: 'b', url: 'https://b', kind: 'follow-up', fingerprint: 'f' }),
      aVersion({ fileId: 'c', url: 'https://c', kind: 'plan-monitored', fingerprint: 'p' }),
      aVersion({ fileId: 'd', url: 'https://d', kind: 'template', state: 'in-use' }),
    ],
    NOW,
  );
  expect(view.versions.map(({ id }) => id)).toEqual(['d', 'c', 'b', 'a']);
  expect(view).toMatchObject({
    plan: { url: 'https://c', isCurrent: true },
    followUp: { url: 'https://b', isCurrent: true },
    template: { url: 'https://d' },
    monitoring: true,
  });
});

describe('a document is current', () => {
  test.each([
    ['as long as the workbook says the same', 'p', NOW, true],
    ['not any more when it says something else', 'old', NOW, false],
    ['never where there are no scores', 'p', null, false],
  ])('%s', (_when, fingerprint, now, isCurrent) => {
    expect(documentsView([aVersion({ fingerprint })], now).plan?.isCurrent).toBe(isCurrent);
  });

  test.each([
    ['p', 'p', true],
    ['old', 'p', false],
    ['p', 'old', false],
  ])('a PDF (%s) only with its plan (%s)', (pdf, plan, isCurrent) => {
    const versions = [aVersion({ fingerprint: plan }), aVersion({ kind: 'pdf', fingerprint: pdf })];
    expect(documentsView(versions, NOW).pdf?.isCurrent).toBe(isCurrent);
    expect(documentsView(versions, null).pdf?.isCurrent).toBe(false);
  });
});
