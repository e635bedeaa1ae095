/** What Google says of a sheet's protection, beside who may edit it. */
export interface SheetProtection {
  readonly description: string;
  /** Everybody may edit; whoever does so by hand is asked first. */
  readonly warningOnly: boolean;
}
