import { nearestTag } from '../../../core/document/nearestTag.ts';
import { tagsNamed } from '../../../core/document/resolveTag.ts';
import { TAGS } from '../../../core/document/tags.ts';
import { type Language, message } from '../../../core/messages/catalogue.ts';
import type { Problem } from '../../document/templateProblems.ts';
import { type Refusal, refuse } from '../../door/refusal.ts';

/** What is wrong with a template, for a person who has to mend it. */
export interface TemplateProblem {
  readonly code: Problem['code'];
  readonly words: string;
  /** As it stands in the template. */
  readonly tag: string;
  readonly context: string;
  /** What was probably meant, ready to be pasted; null where nothing comes near. */
  readonly meant: string | null;
}

export function wordProblem({ code, tag, context }: Problem, language: Language): TemplateProblem {
  return {
    code,
    words: message(language, `template.problem.${code}`, { tag }),
    tag,
    context,
    meant: meantBy(code, tag),
  };
}

/** Where a tag stands in no list, the list; where a list stands alone, both its ends; else the nearest name. */
function meantBy(code: Problem['code'], tag: string): string | null {
  if (code === 'tag-unknown') {
    const name = nearestTag(tag);
    return name === null ? null : (ends(name) ?? `{{${name}}}`);
  }
  if (code === 'list-used-as-text') return ends(tag);
  if (code !== 'tag-outside-its-list') return null;
  const isThai = /[ก-๙]/.test(tag);
  const lists = tagsNamed(tag).flatMap(
    ({ within }) => TAGS.find(({ kind, en }) => kind === 'list' && en === within) ?? [],
  );
  const names = [...new Set(lists.map(({ th, en }) => (isThai ? th : en)))];
  return names.length === 0 ? null : names.map((name) => `{{#${name}}} {{${tag}}} {{/${name}}}`).join(' / ');
}

/** The two tags around what a list repeats; null for a tag that is no list. */
function ends(name: string): string | null {
  return tagsNamed(name).some(({ kind }) => kind === 'list') ? `{{#${name}}} … {{/${name}}}` : null;
}

/** A template that can't be filled: everything at once, a line a problem, and nothing was made. */
export function templateFailed(problems: readonly Problem[]): Refusal {
  return refuse('template', (language) => {
    const lines = problems.map((problem) => problemLine(wordProblem(problem, language), language));
    return { count: problems.length, problems: lines.join('\n') };
  });
}

function problemLine({ words, meant, context }: TemplateProblem, language: Language): string {
  const parts = [
    words,
    ...(meant === null ? [] : [message(language, 'template.meant', { meant })]),
    ...(context === '' ? [] : [message(language, 'template.context', { context })]),
  ];
  return `• ${parts.join(' ')}`;
}
