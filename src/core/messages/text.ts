/** A text in every language of the product. `{name}`s, the same in both, are filled in when it is said. */
export interface Text {
  readonly th: string;
  readonly en: string;
}

/** The texts of one subject, by key. */
export type Texts = Readonly<Record<string, Text>>;

/** The keys of several subjects. */
export type KeyOf<Subjects extends readonly Texts[]> = KeyIn<Subjects[number]>;

type KeyIn<T> = T extends Texts ? keyof T & string : never;
