import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/core/handover/checklist.ts';
import type { AccessChange, HandedOver } from '../../../src/core/handover/log.ts';
import { wordEntry } from '../../../src/core/handover/wordEntry.ts';
import { wordFinding } from '../../../src/core/rules/wording.ts';
import { changeViews, checkViews, lastView, personViews } from '../../../src/core/sidebar/handoverView.ts';
import { findingsOf } from '../../support/checking.ts';
import { tabOf } from '../../support/tabs.ts';

describe('access is ours to take back', () => {
  const given = (address: string, file = 'plan'): AccessChange => ({
    kind: 'given',
    at: '2026-11-22T09:30',
    address,
    target: 'document',
    role: 'reader',
    file,
  });
  const isOurs = (role: 'reader' | 'commenter' | 'writer' | 'owner', log: AccessChange[]) =>
    personViews([{ address: 'a@example.go.th', role }], log, 'plan').map((person) => person.isOurs);

  test.each([
    ['reader', true],
    ['commenter', true],
    ['writer', false],
    ['owner', false],
  ] as const)('from a %s to whom it was given: %s', (role, ours) => {
    expect(isOurs(role, [given('a@example.go.th')])).toEqual([ours]);
  });

  test('not where it was given to somebody else, or to another file', () => {
    expect(isOurs('reader', [given('b@example.go.th'), given('a@example.go.th', 'older')])).toEqual([false]);
  });

  test('and the person stays who it is', () => {
    const person = { address: 'a@example.go.th', role: 'reader' } as const;
    expect(personViews([person], [], 'plan')).toEqual([{ ...person, isOurs: false }]);
  });
});

describe('a line of the checklist', () => {
  const cell = { tab: 'ตั้งค่า', row: 3, column: 2 };
  const entry: Entry = { check: 'agency', state: 'missing', findings: [], cells: [cell], params: {} };

  test('says how it stands, and where to look', () => {
    expect(checkViews([entry], 'th')).toEqual([
      { id: 'agency', state: 'missing', words: wordEntry(entry, 'th'), details: [], cells: ['ตั้งค่า!B3'] },
    ]);
  });

  test('with findings shows each with its cells, and no others', () => {
    const [finding] = findingsOf('score-out-of-range', tabOf('ปี 2567\ni1\t-5'));
    if (!finding) throw new Error('nothing was found');
    const [view] = checkViews([{ ...entry, check: 'errors', findings: [finding] }], 'en');
    expect([view?.details, view?.cells]).toEqual([[{ words: wordFinding(finding, 'en'), cells: ['Sheet!B2'] }], []]);
  });
});

test('the last hand-over has its day in Thai, and to whom it went', () => {
  const last = { at: '2026-11-22T09:30', to: 'อำเภอ' } as HandedOver;
  expect(lastView(last)).toEqual({ when: '22 พฤศจิกายน 2569', to: 'อำเภอ' });
  expect(lastView(null)).toBeNull();
});

test('changes are told in words, none where nothing was handed over', () => {
  expect(changeViews([{ kind: 'item', id: 'i1', from: 90_00, to: 60_00, estimated: [] }], 'th')).toEqual([
    'ข้อ i1 จาก 90.00 เป็น 60.00',
  ]);
  expect(changeViews([], 'th')).toEqual([]);
  expect(changeViews(null, 'th')).toBeNull();
});
