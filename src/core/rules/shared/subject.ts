import type { ItemCode } from '../../framework/framework.ts';
import type { Subject } from '../../reading/statement.ts';

export function itemOf(subject: Subject): ItemCode | null {
  return subject.kind === 'item' ? subject.code : null;
}

/** The subject as a parameter of messages: `i12`, `@indicator 4`, `IIT`, `@overall`; the catalogue words what has an @. */
export function subjectName(subject: Subject): string {
  if (subject.kind === 'item') return subject.code;
  if (subject.kind === 'instrument') return subject.id;
  return subject.kind === 'overall' ? '@overall' : `@indicator ${subject.id}`;
}
