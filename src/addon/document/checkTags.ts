/** What docxtemplater does not check: whether a tag means something in its place, and whether a list can be repeated. */

import { resolveTag, tagsNamed } from '../../core/document/resolveTag.ts';
import type { Tag, TagScope } from '../../core/document/tags.ts';
import type { Part } from './libraries.js';
import type { PlacedProblem, ProblemCode } from './templateProblems.ts';
import { TEXT_TAG } from './textModule.ts';

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
    const code = problemOfTag(part.value, tag, isLoop, nestingKnown) ?? problemOfPlace(part);
    if (code) problems.push({ code, tag: part.value.trim(), file, offset: part.offset });
    const opens = isLoop && tag?.kind === 'list' && !part.inverted ? [tag.en as TagScope] : [];
    for (const inner of part.subparsed ?? []) visit(inner, [...scopes, ...opens]);
  };
  for (const part of parts) visit(part, ['document']);
  return problems;
}

function problemOfTag(name: string, tag: Tag | undefined, isLoop: boolean, nestingKnown: boolean): ProblemCode | null {
  // A lone `}}` is read as the end of a tag without a name: that problem is known by then.
  if (name.trim() === '') return nestingKnown ? 'tag-empty' : null;
  if (tagsNamed(name).length === 0) return 'tag-unknown';
  if (!tag) return nestingKnown ? 'tag-outside-its-list' : null;
  return tag.kind === 'list' && !isLoop ? 'list-used-as-text' : null;
}

/**
 * Whether a list's content can be repeated: docxtemplater does not see that a list which starts in a table and ends
 * after it would tear the table. What is closed in it must be what it opens again: `</w:r><w:r>`.
 */
function problemOfPlace({ subparsed = [] }: Part): ProblemCode | null {
  const closed: string[] = [];
  const opened: string[] = [];
  for (const { type, tag = '', position } of subparsed) {
    if (type !== 'tag') continue;
    if (position === 'start') opened.push(tag);
    if (position === 'end' && opened.pop() === undefined) closed.push(tag);
  }
  return closed.join() === opened.reverse().join() ? null : 'list-misplaced';
}
