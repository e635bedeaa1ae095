import { describe, expect, test } from 'vitest';
import { rules } from '../../../src/core/rules/index.ts';
import type { Checked, Fix, RuleFinding } from '../../../src/core/rules/rule.ts';
import { surveyLattice } from '../../../src/core/rules/survey/surveyLattice.ts';
import { surveySlip } from '../../../src/core/rules/survey/surveySlip.ts';
import { a1 } from '../../../src/core/table/address.ts';
import type { Tab } from '../../../src/core/table/cell.ts';
import { cpuTime } from '../../support/cpuTime.ts';
import { cell, seedTab } from '../../support/tabs.ts';
import { drawAgency, mistype, seeded, wholeNumber } from '../lattice/drawnAgency.ts';
import { agencyTab, checkedTab, seedSurveys } from '../lattice/sheets.ts';

const both = (checked: Checked) => [...surveyLattice.check(checked), ...surveySlip.check(checked)];
const lattice = (tab: Tab) => surveyLattice.check(checkedTab(tab)).map(shown);
const slip = (tab: Tab) => surveySlip.check(checkedTab(tab)).map(shown);

/** What a reader sees of a finding, on one line. */
function shown({ item, places, params, fix }: RuleFinding): string {
  const { score, respondents, indicator, reported, proposals, reason } = params;
  const about = respondents ? `${score} of ${respondents} people` : `indicator ${indicator} ${reported}`;
  const change = fix ? `${a1(fix.place)} ${fix.from} to ${fix.to}` : 'no fix';
  return `${item} (${places.map(a1)}): ${about}, rather ${proposals} (${reason}); ${change}`;
}

function fixed(tab: Tab, { place, from, to }: Fix): Tab {
  const rows = tab.rows.map((row) => [...row]);
  const row = rows[place.row - 1] ?? [];
  expect(row[place.column - 1]?.text).toBe(from);
  row[place.column - 1] = cell(to);
  return { ...tab, rows };
}

describe('on the seed', () => {
  test('i11 and e7 cannot be, and what they were is known', () => {
    expect(lattice(seedTab())).toEqual([
      'i11 (E71): 98.27 of 33 people, rather 98.79 (unlike); E71 ๙๘.๒๗ to ๙๘.๗๙',
      'e7 (E30,E46,E56,E101): 83.30 of 90 people, rather 83.33 (left-out); E30 ๘๓.๓ to ๘๓.๓๓',
    ]);
  });

  test('the indicator that differs is explained already', () => {
    expect(slip(seedTab())).toEqual([]);
  });

  test('e7 is found in place after place, until all are right', () => {
    let tab = seedTab();
    for (const place of ['E30', 'E46', 'E56', 'E101']) {
      const [fix] = surveyLattice.check(checkedTab(tab)).flatMap((one) => (one.item === 'e7' && one.fix) || []);
      if (fix === undefined) throw new Error(`no fix for ${place}`);
      expect([a1(fix.place), fix.to]).toEqual([place, '๘๓.๓๓']);
      tab = fixed(tab, fix);
    }
    expect(lattice(tab).filter((finding) => finding.startsWith('e7'))).toEqual([]);
  });

  test.skipIf(process.env['STRYKER_MUTATOR_WORKER'])('takes less than 20 ms', () => {
    const checked = checkedTab(seedTab());
    both(checked);
    const times = Array.from({ length: 5 }, () => cpuTime(() => both(checked)));
    expect(Math.min(...times)).toBeLessThan(20);
  });
});

describe('an item that cannot be', () => {
  test('is none in a clean sheet', () => {
    expect(both(checkedTab(seedSurveys()))).toEqual([]);
  });

  test('is named though the indicator comes out as reported', () => {
    expect(lattice(seedSurveys({ i5: '93.34' }))).toEqual([
      'i5 (B11): 93.34 of 33 people, rather 93.33 (confused-digit); B11 93.34 to 93.33',
    ]);
  });

  test('is most likely what the sheet says elsewhere', () => {
    expect(lattice(seedSurveys({ e8: ['84.67', '86.47'] }))).toEqual([
      'e8 (B30): 86.47 of 90 people, rather 84.67, 86.67 (elsewhere); B30 86.47 to 84.67',
    ]);
  });

  test('is not the one that agrees with the reported indicator, whichever stands first', () => {
    expect(lattice(seedSurveys({ i5: ['93.37', '93.33'] }))).toEqual([
      'i5 (B11): 93.37 of 33 people, rather 93.33 (elsewhere); B11 93.37 to 93.33',
    ]);
  });

  test('has no help from the indicator if its neighbour cannot be either', () => {
    expect(lattice(seedSurveys({ i10: '67.77', i11: '98.71' }))).toEqual([
      'i10 (B16): 67.77 of 33 people, rather 67.27 (wrong-digit); B16 67.77 to 67.27',
      'i11 (B17): 98.71 of 33 people, rather 98.79 (wrong-digit); B17 98.71 to 98.79',
    ]);
  });

  test.each(['-5', '150', '999.99'])('is not guessed where %s is no score', (score) => {
    expect(both(checkedTab(seedSurveys({ e9: score })))).toEqual([]);
    expect(both(checkedTab(seedSurveys({ i1: score, i2: score })))).toEqual([]);
  });

  test('is left alone where it stands twice and another question is missing: one may be that other', () => {
    const twice = seedSurveys({ i4: [], e4: ['90.30', '85.33'] });
    expect(both(checkedTab(twice))).toEqual([]);
    expect(lattice(seedSurveys({ e4: ['90.30', '85.33'] }))).toHaveLength(1);
    expect(slip(seedSurveys({ i15: [], i12: ['66.06', '60'] }))).toEqual([]);
  });

  test('is told by the reported indicator, though it is no score', () => {
    expect(lattice(seedSurveys({ i3: '900' }))).toEqual([
      'i3 (B9): 900.00 of 33 people, rather 100.00 (wrong-digit); B9 900 to 100',
    ]);
  });

  test('may lack its decimal point', () => {
    expect(lattice(seedSurveys({ i1: '8424', e9: '388.9' }))).toEqual([
      'i1 (B7): 8424.00 of 33 people, rather 84.24 (left-out); B7 8424 to 84.24',
      'e9 (B30): 388.90 of 90 people, rather 38.89 (swapped); B30 388.9 to 38.89',
    ]);
  });

  test('has no fix where several values are about as likely', () => {
    expect(lattice(seedSurveys({ e2: '87.76' }))).toEqual([
      'e2 (B23): 87.76 of 90 people, rather 87.78, 87.56 (wrong-digit); no fix',
    ]);
  });
});

describe('items that can be, under an indicator that they do not give', () => {
  test('one of them explains it with one slip', () => {
    expect(slip(seedSurveys({ i12: '20' }))).toEqual([
      'i12 (B18): indicator 4 75.35, rather i12 20.00 → 60.00 (wrong-digit); B18 20 to 60',
    ]);
  });

  test('several of them explain it: all are shown, none is accused', () => {
    expect(slip(seedSurveys({ i10: '87.27' }))).toEqual([
      'null (B17,B16,B18): indicator 4 75.35, rather i11 98.79 → 78.79, i10 87.27 → 67.27, i12 60.00 → 40.00 (confused-digit); no fix',
    ]);
  });

  test('none explains it where the indicator was mistyped', () => {
    expect(slip(seedSurveys({ '4': '75.85' }))).toEqual([]);
  });

  test('the value that stands elsewhere explains it', () => {
    expect(slip(seedSurveys({ i12: ['66.06', '60'] }))).toEqual([
      'i12 (B18): indicator 4 75.35, rather i12 66.06 → 60.00 (elsewhere); B18 66.06 to 60.00',
    ]);
  });
});

// Too slow to be asked of each mutant.
test.skipIf(process.env['STRYKER_MUTATOR_WORKER'])('a fix removes its own finding and adds none', () => {
  for (let seed = 1; seed <= 60; seed++) {
    const random = seeded(seed);
    const agency = drawAgency(random);
    const code = `${random() < 0.7 ? `i${wholeNumber(random, 1, 15)}` : `e${wholeNumber(random, 1, 9)}`}`;
    const items = new Map(agency.items).set(code, mistype(random, agency.items.get(code) ?? ''));
    const tab = agencyTab({ ...agency, items });
    const before = alarms(tab);
    for (const { fix } of both(checkedTab(tab))) {
      if (fix === undefined) continue;
      const after = alarms(fixed(tab, fix));
      expect(after.length).toBeLessThan(before.length);
      expect(before).toEqual(expect.arrayContaining(after));
    }
  }
});

function alarms(tab: Tab): string[] {
  const checked = checkedTab(tab);
  return [...new Set([...rules, surveyLattice, surveySlip])].flatMap(({ code, severity, check }) =>
    severity === 'notice' ? [] : check(checked).map(({ item, params }) => `${code} ${item ?? params['indicator']}`),
  );
}
