import type { Framework } from '../framework/framework.ts';
import { type MessageKey, message } from '../messages/catalogue.ts';
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

/** The year's facts, each with what applies while its row is empty. `framework` is the year's, without own values. */
export function factRows(settings: Settings, framework: Framework): SettingRow[] {
  const own = byLabel(settings.own);
  const year = framework.fiscalYear;
  const inForce = withSettings(framework, settings).framework;
  return [
    without('heading', 'settings.facts', bilingual('settings.facts.hint', { year })),
    without('note', 'settings.uncertain', uncertainHint(inForce)),
    ...overrides.flatMap(({ rows, heading, group }) => [
      ...(heading === null ? [] : [without('heading', heading, bilingual(`${heading}.hint`, { year }))]),
      ...rows(framework).map((row) => ({
        kind: 'input' as const,
        label: row.label,
        params: row.params,
        value: own(row.label, row.params)?.text ?? '',
        hint: standardHint(row, group !== null),
      })),
    ]),
  ];
}

function without(kind: 'heading' | 'note', label: MessageKey, hint: Text): SettingRow {
  return { kind, label, params: {}, value: '', hint };
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
