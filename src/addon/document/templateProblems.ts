/** What is wrong with a template, as values: everything at once, each with the place where it stands. */

import { resolveTag, tagsNamed } from '../../core/document/resolveTag.ts';
import type { Tag, TagScope } from '../../core/document/tags.ts';
import type { Part } from './libraries.js';
import { TEXT_TAG } from './textModule.ts';

export type ProblemCode =
  /** The bytes are not a .docx, or a broken one. */
  | 'not-a-document'
  /** `{{` without `}}`. */
  | 'tag-not-closed'
  /** `}}` without `{{`. */
  | 'tag-not-opened'
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
  duplicate_open_tag: 'tag-not-closed',
  unopened_tag: 'tag-not-opened',
  duplicate_close_tag: 'tag-not-opened',
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
  readonly openingtag?: string;
  readonly offset?: number | readonly number[];
  readonly errors?: readonly { readonly properties?: LibraryProperties }[];
}

/** What docxtemplater threw while it read the template. What it does not explain is a file that can't be read. */
export function problemsOfError(error: unknown): PlacedProblem[] {
  const { properties = {} } = error as { properties?: LibraryProperties };
  const errors = properties.errors ?? [error as { properties?: LibraryProperties }];
  return errors.map(({ properties: { id = '', file = '', xtag, openingtag, offset = 0 } = {} }) => ({
    code: CODES[id] ?? 'not-a-document',
    tag: (openingtag ?? xtag ?? '').replace(/[{}]/g, '').trim(),
    file,
    offset: typeof offset === 'number' ? offset : (offset[0] ?? 0),
  }));
}

/**
 * The tags of a parsed file that mean nothing, or nothing in the place where they stand. Where the lists' ends do not
 * match (`nestingKnown` is false), nobody can tell which list a tag stands in, so only unknown names count.
 */
export function problemsOfTags(file: string, parts: readonly Part[], nestingKnown: boolean): PlacedProblem[] {
  const problems: PlacedProblem[] = [];
  const visit = (part: Part, scopes: readonly TagScope[]): void => {
    const isLoop = part.module === 'loop' && part.location !== 'end';
    if (!isLoop && part.module !== TEXT_TAG) return;
    const tag = resolveTag(part.value, scopes);
    const code = problemOfTag(part.value, tag, isLoop, nestingKnown);
    if (code) problems.push({ code, tag: part.value.trim(), file, offset: part.offset });
    const opens = isLoop && tag?.kind === 'list' && !part.inverted ? [tag.en as TagScope] : [];
    for (const inner of part.subparsed ?? []) visit(inner, [...scopes, ...opens]);
  };
  for (const part of parts) visit(part, ['document']);
  return problems;
}

function problemOfTag(name: string, tag: Tag | undefined, isLoop: boolean, nestingKnown: boolean): ProblemCode | null {
  if (tagsNamed(name).length === 0) return 'tag-unknown';
  if (!tag) return nestingKnown ? 'tag-outside-its-list' : null;
  return tag.kind === 'list' && !isLoop ? 'list-used-as-text' : null;
}
