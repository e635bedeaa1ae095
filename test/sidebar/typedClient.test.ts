import { expect, test } from 'vitest';
import type { call } from '../../src/sidebar/client.ts';

type Call = typeof call;

/** Never runs: that it compiles, with its errors where they are expected, is the test. */
function misspelt(ask: Call): unknown[] {
  return [
    ask('state', {}),
    ask('jump', { cell: 'ผล!A1' }),
    // @ts-expect-error there is no such action
    ask('stat', {}),
    // @ts-expect-error the payload is misspelt
    ask('jump', { cel: 'ผล!A1' }),
    // @ts-expect-error the payload is of another kind
    ask('highlight', { on: 'yes' }),
    // @ts-expect-error the answer has no such thing
    ask('makePlan', {}).then(({ dokument }) => dokument),
  ];
}

test('a misspelt action, payload or answer does not compile', () => {
  expect(misspelt).toBeTypeOf('function');
});
