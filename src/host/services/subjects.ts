import type { NamedRange, Sheet } from '../workbook/model.ts';
import type { Rect } from '../workbook/rect.ts';
import type { ConditionalRule } from '../workbook/rule.ts';
import type { MenuModel, PageModel } from './recordedUi.ts';

/** What a Blob holds. */
export interface BlobData {
  bytes: Uint8Array;
  name: string | null;
  contentType: string | null;
}

/** What each kind of service object stands for, where a method takes such an object as an argument. */
export interface Subjects {
  Range: { readonly sheet: Sheet; readonly rect: Rect };
  Sheet: Sheet;
  NamedRange: NamedRange;
  ConditionalFormatRule: ConditionalRule;
  Blob: BlobData;
  Menu: MenuModel;
  HtmlOutput: PageModel;
}
