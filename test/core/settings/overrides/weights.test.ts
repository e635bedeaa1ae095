import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fy2567 } from '../../../../src/core/framework/fy2567/index.ts';
import { overallFromInstruments } from '../../../../src/core/results/composition.ts';
import { divideHalfUp } from '../../../../src/core/score/hundredths.ts';
import { NO_SETTINGS } from '../../../../src/core/settings/settings.ts';
import { withSettings } from '../../../../src/core/settings/withSettings.ts';
import { weightedFormula } from '../../../../src/core/tabs/formulas.ts';
import { computedFormula } from '../../../support/computedTabs.ts';
import { anyScore } from '../../../support/sheets.ts';

test('weights with decimals count exactly, in the core and in the summary’s formula', () => {
  const weight = fc.integer({ min: 0, max: 50_00 });
  fc.assert(
    fc.property(weight, weight, anyScore, anyScore, anyScore, (iit, eit, IIT, EIT, OIT) => {
      const hundredths = [iit, eit, 100_00 - iit - eit];
      const own = ['IIT', 'EIT', 'OIT'].map((id, index) => ({
        label: `น้ำหนัก ${id} (ร้อยละ)`,
        text: ((hundredths[index] ?? 0) / 100).toFixed(2),
        place: null,
      }));
      const { framework, problems } = withSettings(fy2567, { ...NO_SETTINGS, own });
      expect(problems).toEqual([]);
      const sum = [IIT, EIT, OIT].reduce((total, score, index) => total + score * (hundredths[index] ?? 0), 0);
      const overall = overallFromInstruments(framework, { IIT, EIT, OIT });
      expect(overall).toBe(divideHalfUp(sum, 100_00));
      const weighted = Object.values(framework.weights.value).map((value, index) => ({
        place: { tab: 'T', row: index + 1, column: 1 },
        weight: value,
      }));
      const shown = computedFormula(
        weightedFormula(weighted),
        [IIT, EIT, OIT].map((score) => [score / 100]),
      );
      expect(shown).toBe((overall ?? 0) / 100);
    }),
  );
});
