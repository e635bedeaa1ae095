import PizZip from 'pizzip';
import { renameInFormula } from '../formula/rename.ts';
import type { Sheet } from '../workbook/model.ts';
import { type KeptParts, textOf } from './keptParts.ts';
import type { SheetOrigin } from './origin.ts';

const CHART = /charts?\/[^/]*\.xml$/;
const FORMULA = /(<(?:\w+:)?f>)([^<]*)(<\/(?:\w+:)?f>)/g;

/** Parts whose charts name the sheets as they are called now. */
export function namedAnew(parts: KeptParts, sheets: readonly Sheet[]): KeptParts {
  const changes = sheets.flatMap(({ name, origin }) => {
    const { nameThere = name } = (origin ?? {}) as Partial<SheetOrigin>;
    return nameThere === name ? [] : [{ from: nameThere, to: name }];
  });
  if (changes.length === 0) return parts;
  const inNewWords = (formula: string) =>
    escaped(changes.reduce((words, { from, to }) => renameInFormula(words, from, to), unescaped(formula)));
  return new Map(
    [...parts].map(([path, part]) => {
      if (!CHART.test(path)) return [path, part];
      const zip = new PizZip();
      zip.file(path, part.bytes);
      const xml = textOf(zip, path);
      zip.file(
        path,
        xml.replace(FORMULA, (_, open: string, formula: string, close: string) => open + inNewWords(formula) + close),
      );
      return [path, { ...part, bytes: zip.file(path)?.asUint8Array() ?? part.bytes }];
    }),
  );
}

const ENTITIES = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' } as const;
const unescaped = (text: string): string =>
  text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: keyof typeof ENTITIES) => ENTITIES[name]);
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
