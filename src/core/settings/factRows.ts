import type { Framework } from '../framework/framework.ts';
import { type MessageKey, message, type Params } from '../messages/catalogue.ts';
import type { Text } from '../messages/text.ts';
import { byLabel } from './byLabel.ts';
import { overrides } from './overrides/index.ts';
import type { OverrideRow } from './overrides/override.ts';
import { bilingual, type SettingRow } from './settingRow.ts';
import type { Settings } from './settings.ts';
import { uncertainFacts } from './uncertainFacts.ts';
import { withSettings } from './withSettings.ts';

/** The third column of the year's facts: what it can say, so that it can be told from a remark of the staff's. */
export const HINTS_OF_FACTS: readonly MessageKey[] = [
  ...(['settings.facts.hint', 'settings.names.hint', 'settings.uncertain.hint', 'settings.uncertain.none'] as const),
  ...(['settings.standard.confirmed', 'settings.standard.reproduced', 'settings.standard.inferred'] as const),
  ...([
    'settings.standard.recalled',
    'settings.standard.assumed',
    'settings.standard.ours',
    'settings.standard.unknown',
  ] as const),
];

/** A row before its third column is worded: its label alone is asked for far more often, and of every year. */
interface Fact {
  readonly kind: SettingRow['kind'];
  readonly label: MessageKey;
  readonly params: Params;
  readonly hint: (inForce: Framework) => Text;
}

/** The year's facts, each with what applies while its row is empty. `framework` is the year's, without own values. */
export function factRows(settings: Settings, framework: Framework): SettingRow[] {
  const own = byLabel(settings.own);
  const inForce = withSettings(framework, settings).framework;
  return factsOf(framework).map(({ kind, label, params, hint }) => {
    const value = kind === 'input' ? (own(label, params)?.text ?? '') : '';
    return { kind, label, params, value, hint: hint(inForce) };
  });
}

/** What stands in the first column beside the year's facts, from top to bottom. */
export function factLabels(framework: Framework): Pick<SettingRow, 'label' | 'params'>[] {
  return factsOf(framework).map(({ label, params }) => ({ label, params }));
}

function factsOf(framework: Framework): Fact[] {
  const year = framework.fiscalYear;
  const heading = (label: MessageKey, hint: MessageKey): Fact => {
    return { kind: 'heading', label, params: {}, hint: () => bilingual(hint, { year }) };
  };
  return [
    heading('settings.facts', 'settings.facts.hint'),
    { kind: 'note', label: 'settings.uncertain', params: {}, hint: uncertainHint },
    ...overrides.flatMap((override) => [
      ...(override.heading === null ? [] : [heading(override.heading, `${override.heading}.hint`)]),
      ...override.rows(framework).map((row): Fact => {
        const { label, params } = row;
        return { kind: 'input', label, params, hint: () => standardHint(row, override.group !== null) };
      }),
    ]),
  ];
}

/** What applies, and how sure it is; a judgement of our own is neither sure nor unsure. */
function standardHint({ standard }: OverrideRow, isFact: boolean): Text {
  if (standard === null) return bilingual('settings.standard.unknown');
  const { text, mark } = standard;
  const key: MessageKey = isFact ? `settings.standard.${mark}` : 'settings.standard.ours';
  return { th: message('th', key, { value: text.th }), en: message('en', key, { value: text.en }) };
}

function uncertainHint(framework: Framework): Text {
  const [th, en] = [uncertainFacts(framework, 'th'), uncertainFacts(framework, 'en')];
  if (th === '') return bilingual('settings.uncertain.none');
  const year = framework.fiscalYear;
  const say = (language: 'th' | 'en', facts: string) => message(language, 'settings.uncertain.hint', { year, facts });
  return { th: say('th', th), en: say('en', en) };
}
