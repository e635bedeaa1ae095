import { Exception } from '../../errors.ts';
import type { Run } from '../../vm/run.ts';
import type { NamedRange as Model } from '../../workbook/model.ts';
import { dropName } from '../../workbook/names.ts';
import { clip } from '../../workbook/rect.ts';
import { rangeService } from './range.ts';

type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;

export function namedRangeService(run: Run, named: Model): NamedRange {
  const { workbook } = run.host;
  return run.expose<NamedRange>(
    'NamedRange',
    {
      getName: () => named.name,
      getRange: () => rangeService(run, named.sheet, clip(named.rect, named.sheet)),
      remove: () => dropName(workbook, named),
    },
    named,
  );
}

/**
 * Google's rules for the names of named ranges: letters, numbers and underscores; no number first; not `true` or
 * `false`; at most 250 characters; not like a reference in A1 or R1C1 notation (support.google.com/docs/answer/63175).
 * It does not say which letters, so a new name has Latin ones; names in a file may have any.
 */
export function assertRangeName(name: unknown): void {
  const ok =
    typeof name === 'string' &&
    name.length <= 250 &&
    /^[A-Za-z_]\w*$/.test(name) &&
    !/^(true|false|[a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/i.test(name);
  if (!ok) throw new Exception(`The name "${String(name)}" is not valid for a named range.`);
}
