import type { Host, Sheet } from '../../src/host/node/index.ts';
import { textOf } from '../addon/document/docx.ts';

/** What a run may have changed, as text, so that two of them can be compared. */
export interface Snapshot {
  /** What stands in the cells, a line a cell, by tab. */
  readonly tabs: Readonly<Record<string, readonly string[]>>;
  /** The same without notes. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  readonly looks: Readonly<Record<string, readonly string[]>>;
  readonly marks: readonly string[];
  readonly drive: readonly string[];
  readonly people: readonly string[];
}

/** Moments differ from run to run. */
const timeless = (text: string): string => text.replace(/\d{1,2}:\d\d( น\.)?/g, 'HH:MM').replace(/T\d\d:\d\d/g, 'T');

export function snapshotOf({ workbook, drive, access }: Host): Snapshot {
  const { sheets, namedRanges } = workbook;
  const byName = <T>(make: (sheet: Sheet) => T) => Object.fromEntries(sheets.map((sheet) => [sheet.name, make(sheet)]));
  return {
    tabs: byName(contentOf),
    values: byName(({ cells }) =>
      [...cells].map(([key, { value, formula }]) => `${key} ${formula ?? String(value)}`).sort(),
    ),
    looks: byName(looksOf),
    marks: namedRanges.map(({ name, sheet }) => `${name} ${sheet.name}`).sort(),
    drive: drive.list().map((file) => `${file.name}\n${timeless(safeText(drive.read(file)))}`),
    people: [workbook.id, ...drive.list().map(({ id }) => id)].flatMap((id) =>
      access.people(id).map(({ emailAddress, role }) => `${id} ${emailAddress} ${role}`),
    ),
  };
}

function contentOf({ cells, hidden }: Sheet): string[] {
  const lines = [...cells].flatMap(([key, { value, formula, note }]) =>
    value === null && formula === null && note === null
      ? []
      : [timeless(`${key} ${formula === null ? JSON.stringify(value) : `=${formula}`} ${note ?? ''}`)],
  );
  return [hidden ? 'hidden' : 'seen', ...lines.sort()];
}

function looksOf({ cells, columnWidths, frozenRows, tabColor }: Sheet): string[] {
  const styles = [...cells].flatMap(([key, { style, value, formula }]) =>
    value === null && formula === null ? [] : [`${key} ${JSON.stringify(Object.entries(style).sort())}`],
  );
  return [...styles.sort(), `${JSON.stringify([...columnWidths].sort())} ${frozenRows} ${tabColor}`];
}

function safeText(bytes: Uint8Array): string {
  try {
    return textOf(bytes);
  } catch {
    return `${bytes.length} bytes`;
  }
}

/** The first few differences, in words. */
export function differences(one: Snapshot, other: Snapshot, parts: readonly (keyof Snapshot)[]): string[] {
  return parts.flatMap((part) => {
    const [a, b] = [one[part], other[part]] as readonly Readonly<Record<string, unknown>>[];
    return [...new Set([...Object.keys(a ?? {}), ...Object.keys(b ?? {})])].flatMap((key) => {
      const [left, right] = [a?.[key], b?.[key]];
      if (JSON.stringify(left) === JSON.stringify(right)) return [];
      if (!Array.isArray(left) || !Array.isArray(right)) return [`${part} ${key}: ${short(left)} | ${short(right)}`];
      const gone = left.filter((line) => !right.includes(line));
      const added = right.filter((line) => !left.includes(line));
      return [`${part} ${key}: -${short(gone)} +${short(added)}`];
    });
  });
}

const short = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, 160);
