import type PizZip from 'pizzip';

/** A relation of one part of a file to another. */
export interface Relation {
  readonly id: string;
  readonly type: string;
  /** The other part's path in the zip; null where it leads out of the file. */
  readonly target: string | null;
  /** The element itself. */
  readonly element: string;
}

/** The value of an attribute, with or without a prefix; as it is written. */
export const attributeOf = (element: string, name: string): string | null =>
  new RegExp(`\\s(?:\\w+:)?${name}\\s*=\\s*"([^"]*)"`).exec(element)?.[1] ?? null;

/** Where the relations of a part stand. */
export const relationsPath = (path: string): string => path.replace(/([^/]*)$/, '_rels/$1.rels');

/** The relations of a part. */
export function relationsOf(zip: PizZip, path: string): Relation[] {
  const xml = zip.file(relationsPath(path))?.asText() ?? '';
  return [...xml.matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)].map(([element]) => ({
    id: attributeOf(element, 'Id') ?? '',
    type: attributeOf(element, 'Type') ?? '',
    target:
      attributeOf(element, 'TargetMode') === 'External' ? null : resolved(path, attributeOf(element, 'Target') ?? ''),
    element,
  }));
}

function resolved(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}
