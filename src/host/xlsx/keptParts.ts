import PizZip from 'pizzip';
import { attributeOf, relationsOf, relationsPath } from './parts.ts';

/**
 * Parts of a file that are kept as they are, the first leading to the others, by their paths in the folder of their own
 * which they get when they are saved. Their relations are told by those.
 */
export type KeptParts = ReadonlyMap<string, KeptPart>;

interface KeptPart {
  readonly bytes: Uint8Array;
  /** Null where the file states none. */
  readonly type: string | null;
}

/** A sheet that is nothing but a chart: the library cannot read it, so its parts are kept as they are. */
export interface ChartSheet {
  /** As the file writes it. */
  readonly name: string;
  readonly parts: KeptParts;
}

const TYPES = '[Content_Types].xml';

export const textOf = (zip: PizZip, path: string): string => zip.file(path)?.asText() ?? '';

/** A part and all that it leads to. */
export function takeParts(zip: PizZip, start: string): KeptParts {
  const types = textOf(zip, TYPES);
  const found = new Map<string, KeptPart>();
  const visit = (path: string) => {
    const bytes = zip.file(path)?.asUint8Array();
    if (!bytes || found.has(own(path))) return;
    found.set(own(path), { bytes, type: typeOf(types, path) });
    const relations = relationsTo(zip, path, own);
    if (relations) found.set(own(relationsPath(path)), { bytes: relations, type: null });
    for (const { target } of relationsOf(zip, path)) if (target !== null) visit(target);
  };
  visit(start);
  return found;
}

/** Puts parts into a folder of their own, where nothing else has their names, and gives the path of the first. */
export function putParts(zip: PizZip, parts: KeptParts, folder: string): string {
  const [first = ''] = parts.keys();
  const moved = (path: string) => `${folder}/${path}`;
  for (const [path, { bytes }] of parts) zip.file(moved(path), bytes);
  for (const [path, { type }] of parts) {
    const relations = relationsTo(zip, moved(path), moved);
    if (relations) zip.file(relationsPath(moved(path)), relations);
    if (type !== null) insert(zip, TYPES, '</Types>', `<Override PartName="/${moved(path)}" ContentType="${type}"/>`);
  }
  return moved(first);
}

/** Adds a relation to a part; one that has none yet gets its list. */
export function relate(zip: PizZip, path: string, id: string, type: string, target: string): void {
  const list = relationsPath(path);
  if (!zip.file(list)) zip.file(list, `${HEAD}<Relationships xmlns="${NAMESPACE}"></Relationships>`);
  insert(zip, list, '</Relationships>', `<Relationship Id="${id}" Type="${RELATION}/${type}" Target="/${target}"/>`);
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export function insert(zip: PizZip, path: string, before: string, element: string): void {
  zip.file(
    path,
    textOf(zip, path).replace(before, () => `${element}${before}`),
  );
}

function typeOf(types: string, path: string): string | null {
  const elements = [...types.matchAll(/<(?:\w+:)?(?:Override|Default)\b[^>]*>/g)].map(([element]) => element);
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  const own = elements.find((element) => attributeOf(element, 'PartName') === `/${path}`);
  const common = elements.find((element) => attributeOf(element, 'Extension')?.toLowerCase() === ending);
  const element = own ?? common;
  return element ? attributeOf(element, 'ContentType') : null;
}

/** Where parts stand, those that we saved before and those that others did: their own paths don't grow with each time. */
const own = (path: string): string => path.replace(/^xl\/(?:(?:kept|drawn)\d+\/)?/, '');

/** The relations of a part to others that have other paths; null where it has none. */
function relationsTo(zip: PizZip, path: string, moved: (path: string) => string): Uint8Array | null {
  const list = relationsPath(path);
  if (!zip.file(list)) return null;
  const xml = relationsOf(zip, path).reduce(
    (text, { element, target }) =>
      target === null ? text : text.replace(element, element.replace(/Target="[^"]*"/, `Target="/${moved(target)}"`)),
    textOf(zip, list),
  );
  const written = new PizZip();
  written.file(list, xml);
  return written.file(list)?.asUint8Array() ?? null;
}
