import { INSTRUMENTS, type InstrumentId } from '../../framework/framework.ts';
import { FULL } from '../../score/hundredths.ts';
import { numberBetween, shortNumber } from './number.ts';
import { override } from './override.ts';

/** Under which score an item is weak. The standard is our own judgement, so there is nothing to check in a handbook. */
export const thresholds = override({
  label: 'settings.threshold',
  subjects: () => INSTRUMENTS,
  params: (instrument) => ({ instrument }),
  standard: ({ thresholds: { value, mark } }, instrument) => ({ value: value[instrument as InstrumentId], mark }),
  write: shortNumber,
  parse: (text) => numberBetween(text, 0, FULL),
  apply: (framework, own) => ({
    ...framework,
    thresholds: { value: { ...framework.thresholds.value, ...Object.fromEntries(own) }, mark: 'own' },
  }),
});
