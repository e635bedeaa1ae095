import { INSTRUMENTS, type InstrumentId } from '../../framework/framework.ts';
import { FULL } from '../../score/hundredths.ts';
import { numberBetween, shortNumber } from './number.ts';
import { override } from './override.ts';

/** Per cents of the overall score. They must add up to 100 with those that are left as they are. */
export const weights = override({
  label: 'settings.weight',
  group: 'settings.group.weights',
  subjects: () => INSTRUMENTS,
  params: (instrument) => ({ instrument }),
  standard: ({ weights: { value, mark } }, instrument) => ({ value: value[instrument as InstrumentId], mark }),
  write: String,
  parse: (text) => {
    const parsed = numberBetween(text, 0, FULL);
    return 'flaw' in parsed ? parsed : { value: parsed.value / 100 };
  },
  apply: (framework, own) => ({
    ...framework,
    weights: { value: { ...framework.weights.value, ...Object.fromEntries(own) }, mark: 'own' },
  }),
  flaw: ({ weights: { value } }, own) => {
    const sum = INSTRUMENTS.reduce((total, id) => total + Math.round(value[id] * 100), 0);
    const [subject = '', ...others] = own.keys();
    const flaw = { reason: 'settings.flaw.weights', params: { sum: shortNumber(sum) } } as const;
    return sum === FULL ? null : { subject, with: others, ...flaw };
  },
});
