import type { Fact, Framework, Mark } from '../../framework/framework.ts';
import type { MessageKey, Params } from '../../messages/catalogue.ts';
import type { Text } from '../../messages/text.ts';
import type { ByLabel } from '../byLabel.ts';
import type { OwnValue } from '../ownValue.ts';
import type { Flaw, SettingProblem } from '../settingProblem.ts';

/** Has a `.hint` beside it in the catalogue. */
export type OverrideHeading = 'settings.names';

/** What a value typed on the settings tab means, or why it means nothing. */
export type Parsed<V> = { readonly value: V } | { readonly flaw: Flaw };

/** A flaw of values that are used together, and the row at which to say so. */
export interface FlawAt extends Flaw {
  readonly subject: string;
  /** What else has a part in it. */
  readonly with?: readonly string[];
}

/** One kind of fact that an agency can override: everything about it, as data. */
export interface OverrideData<V> {
  /** The message of a row's label. Labels differ from one another, since rows are found by them. */
  readonly label: MessageKey;
  /** What the facts are called among those to be checked against the handbook; none for a judgement of our own. */
  readonly group?: MessageKey;
  /** Above the rows, where they are many. */
  readonly heading?: OverrideHeading;
  /** What there is a row of: instruments, items, issues. */
  readonly subjects: (framework: Framework) => readonly string[];
  readonly params: (subject: string, framework: Framework) => Params;
  /** What the framework says; null where it is not known. */
  readonly standard: (framework: Framework, subject: string) => Fact<V> | null;
  /** A value as staff would type it. */
  readonly write: (value: V) => string | Text;
  readonly parse: (text: string, framework: Framework, subject: string) => Parsed<V>;
  /** The framework with the values that could be read, by subject. */
  readonly apply: (framework: Framework, own: ReadonlyMap<string, V>) => Framework;
  /** For facts that only make sense together: what is wrong with them as applied. Then none of them is used. */
  readonly flaw?: (applied: Framework, own: ReadonlyMap<string, V>) => FlawAt | null;
}

/** A row of the settings tab that holds an override. */
export interface OverrideRow {
  readonly label: MessageKey;
  readonly params: Params;
  /** What applies while the row is empty, as staff would type it. */
  readonly standard: { readonly text: Text; readonly mark: Mark } | null;
}

export interface Applied {
  readonly framework: Framework;
  readonly problems: readonly SettingProblem[];
}

/** A kind of override as the rest sees it, whatever its values are. */
export interface Override {
  readonly group: MessageKey | null;
  readonly heading: OverrideHeading | null;
  readonly rows: (framework: Framework) => OverrideRow[];
  readonly apply: (framework: Framework, values: ByLabel<OwnValue>) => Applied;
}

export function override<V>(data: OverrideData<V>): Override {
  const { label, group = null, heading = null, subjects, params } = data;
  const rows = (framework: Framework) =>
    subjects(framework).map((subject) => ({
      label,
      params: params(subject, framework),
      standard: inWords(data.standard(framework, subject), data.write),
    }));
  return { group, heading, rows, apply: (framework, values) => applied(data, framework, values) };
}

function applied<V>(data: OverrideData<V>, framework: Framework, values: ByLabel<OwnValue>): Applied {
  const typed = data.subjects(framework).flatMap((subject) => {
    const own = values(data.label, data.params(subject, framework));
    return own ? [{ subject, own, parsed: data.parse(own.text, framework, subject) }] : [];
  });
  const own = new Map(
    typed.flatMap(({ subject, parsed }) => ('value' in parsed ? [[subject, parsed.value] as const] : [])),
  );
  const unread = typed.flatMap((value) => ('flaw' in value.parsed ? [{ ...value.own, ...value.parsed.flaw }] : []));
  if (own.size === 0 || (data.flaw && unread.length > 0)) return { framework, problems: unread };
  const changed = data.apply(framework, own);
  const found = data.flaw?.(changed, own) ?? null;
  if (found === null) return { framework: changed, problems: unread };
  const { subject, with: others = [], ...flaw } = found;
  const places = typed.flatMap((value) =>
    others.includes(value.subject) && value.subject !== subject && value.own.place ? [value.own.place] : [],
  );
  const problems = typed.filter((value) => value.subject === subject);
  return { framework, problems: problems.map((value) => ({ ...value.own, ...flaw, others: places })) };
}

function inWords<V>(fact: Fact<V> | null, write: OverrideData<V>['write']): OverrideRow['standard'] {
  if (fact === null) return null;
  const text = write(fact.value);
  return { text: typeof text === 'string' ? { th: text, en: text } : text, mark: fact.mark };
}
