import { FULL } from '../../score/hundredths.ts';
import { numberBetween, shortNumber } from './number.ts';
import { override } from './override.ts';

/** The score that an indicator should reach: for charts and wording. */
export const target = override({
  label: 'settings.target',
  subjects: () => ['target'],
  params: () => ({}),
  standard: (framework) => framework.target,
  write: shortNumber,
  parse: (text) => numberBetween(text, 0, FULL),
  apply: (framework, own) => ({
    ...framework,
    target: { value: own.get('target') ?? framework.target.value, mark: 'own' },
  }),
});
