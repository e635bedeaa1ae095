import type { ItemCode } from '../../framework/framework.ts';
import type { Subject } from '../../reading/statement.ts';

export function itemOf(subject: Subject): ItemCode | null {
  return subject.kind === 'item' ? subject.code : null;
}

/** The subject as a parameter of messages: `i12`, `@indicator 4`, `IIT`, `@part 1`, `@overall`; the catalogue words what has an @. */
export function subjectName(subject: Subject): string {
  if (subject.kind === 'item') return subject.code;
  if (subject.kind === 'instrument') return subject.id;
  if (subject.kind === 'overall') return '@overall';
  if (subject.kind === 'indicator') return `@indicator ${subject.id}`;
  return subject.indicator === null ? `@part ${subject.part}` : `@part ${subject.part} ${subject.indicator}`;
}
