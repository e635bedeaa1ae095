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
