import type { Framework, Indicator } from '../../framework/framework.ts';
import { FULL } from '../../score/hundredths.ts';
import { numberBetween } from './number.ts';
import { override } from './override.ts';

/** How much of an EIT indicator comes from the part that agencies see: 100 where there is no other. */
export const eitVisible = override({
  label: 'settings.eitVisible',
  group: 'settings.group.eitVisible',
  subjects: () => ['EIT'],
  params: () => ({}),
  standard: (framework) => framework.eitVisible,
  write: String,
  parse: (text) => {
    const parsed = numberBetween(text, 1, FULL);
    return 'flaw' in parsed ? parsed : { value: parsed.value / 100 };
  },
  apply: (framework, own) => withVisible(framework, own.get('EIT') ?? 100),
});

function withVisible(framework: Framework, value: number): Framework {
  const from: Indicator['from'] = { value: value === 100 ? 'items' : 'partly', mark: 'own' };
  return {
    ...framework,
    eitVisible: { value, mark: 'own' },
    indicators: framework.indicators.map((indicator) =>
      indicator.instrument === 'EIT' ? { ...indicator, from } : indicator,
    ),
  };
}
