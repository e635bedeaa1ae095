/** What is wrong with a template, as values: everything at once, each with the place where it stands. */

export type ProblemCode =
  /** The bytes are not a .docx, or a broken one. */
  | 'not-a-document'
  /** `{{` without `}}`. */
  | 'tag-not-closed'
  /** `}}` without `{{`. */
  | 'tag-not-opened'
  /** `{{{…}}}`, or `{{ {{…}}`. */
  | 'braces-too-many'
  /** `{{}}`. */
  | 'tag-empty'
  /** `{{#…}}` without `{{/…}}`. */
  | 'list-not-closed'
  /** `{{/…}}` without `{{#…}}`. */
  | 'list-not-opened'
  /** `{{#a}}` that is closed by `{{/b}}`. */
  | 'list-closed-by-another'
  /** The two ends of a list stand where nothing can be repeated, such as one inside a table and one outside. */
  | 'list-misplaced'
  /** A list's name without `#`. */
  | 'list-used-as-text'
  /** A name that exists, but only inside another list. */
  | 'tag-outside-its-list'
  | 'tag-unknown';

export interface Problem {
  readonly code: ProblemCode;
  /** As typed, without braces; empty where the problem is not about one tag. */
  readonly tag: string;
  /** The text around it, to find it in the document. */
  readonly context: string;
}

/** A problem with the file of the template and the place in its text. */
export interface PlacedProblem {
  readonly code: ProblemCode;
  readonly tag: string;
  readonly file: string;
  readonly offset: number;
}

const CODES: Readonly<Record<string, ProblemCode>> = {
  unclosed_tag: 'tag-not-closed',
  duplicate_open_tag: 'braces-too-many',
  unopened_tag: 'tag-not-opened',
  duplicate_close_tag: 'braces-too-many',
  unclosed_loop: 'list-not-closed',
  unopened_loop: 'list-not-opened',
  closing_tag_does_not_match_opening_tag: 'list-closed-by-another',
  unbalanced_loop_tags: 'list-misplaced',
  loop_position_invalid: 'list-misplaced',
  no_xml_tag_found_at_left: 'list-misplaced',
  no_xml_tag_found_at_right: 'list-misplaced',
};

interface LibraryProperties {
  readonly id?: string;
  readonly file?: string;
  readonly xtag?: string;
  /** What stands from one pair of braces to the next. */
  readonly context?: string;
  readonly openingtag?: string;
  readonly offset?: number | readonly number[];
  readonly errors?: readonly { readonly properties?: LibraryProperties }[];
}

/** What docxtemplater threw while it read the template. What it does not explain is a file that can't be read. */
export function problemsOfError(error: unknown): PlacedProblem[] {
  const { properties = {} } = error as { properties?: LibraryProperties };
  const errors = properties.errors ?? [error as { properties?: LibraryProperties }];
  const problems = errors.map(
    ({ properties: { id = '', file = '', xtag, openingtag, context = '', offset = 0 } = {} }) => {
      const code: ProblemCode = /^[{}]$/.test(context) ? 'braces-too-many' : (CODES[id] ?? 'not-a-document');
      const tag = code === 'braces-too-many' ? '' : (openingtag ?? xtag ?? '').replace(/[{}]/g, '').trim();
      return { code, tag, file, offset: typeof offset === 'number' ? offset : (offset[0] ?? 0) };
    },
  );
  return problems.filter((problem, index) => !isSaidAlready(problem, problems[index - 1]));
}

/** The braces of one tag are found at its start, once for each that is too many, and again at its end. */
function isSaidAlready({ code, file }: PlacedProblem, before: PlacedProblem | undefined): boolean {
  return code === 'braces-too-many' && before?.code === code && before.file === file;
}
