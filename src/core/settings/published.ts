/** Published figures that the sheet does not state, as they stand in one cell of the settings: `คะแนนภาพรวม: 94.70; ระดับ: ผ่านดี`. */

import type { Framework } from '../framework/framework.ts';
import { parseTab } from '../reading/parse/parseTab.ts';
import { ownedIn } from '../reading/resolve/owned.ts';
import { type ScoreSheet, sheetOf } from '../reading/scoreSheet.ts';
import { subjectKey } from '../reading/statement.ts';
import { levelOf } from '../reading/tabDetails.ts';
import { possibleScore } from '../score/parseScore.ts';
import type { Cell, Place, Tab } from '../table/cell.ts';
import { comparable, tidy } from '../text/normalise.ts';
import type { SettingProblem } from './settingProblem.ts';
import { bilingual } from './settingRow.ts';
import type { Settings } from './settings.ts';

/** A figure and what it is called. */
export interface PublishedFigure {
  readonly name: string;
  readonly value: string;
}

export function publishedFigures(text: string): PublishedFigure[] {
  return text
    .split(/[;\n]/)
    .map(tidy)
    .filter(Boolean)
    .map((piece) => {
      const [, name = piece, value = ''] =
        /^(.*?\S)\s*[:=]\s*(.+)$/.exec(piece) ?? /^(.*\S)\s+(\S+)$/.exec(piece) ?? [];
      return { name, value };
    });
}

/** The text with other values for some figures; an empty value takes a figure away. */
export function withPublishedFigures(text: string, figures: readonly PublishedFigure[]): string {
  const names = new Set(figures.map(({ name }) => comparable(name)));
  const kept = publishedFigures(text).filter(({ name }) => !names.has(comparable(name)));
  return [...kept, ...figures.filter(({ value }) => value.trim() !== '')]
    .map(({ name, value }) => `${name}: ${value.trim()}`)
    .join('; ');
}

/** The score sheet with what the settings say was published, where it states nothing itself; and what could not be read. */
export function withPublished(
  sheet: ScoreSheet,
  { published, publishedPlace = null }: Settings,
  framework: Framework,
): { readonly sheet: ScoreSheet; readonly problems: readonly SettingProblem[] } {
  const figures = publishedFigures(published);
  if (figures.length === 0) return { sheet, problems: [] };
  const place: Place = publishedPlace ?? { tab: '', row: 1, column: 1 };
  const read = figures.map((figure) => readAlone(figure, framework));
  const stated = new Set(
    sheet.statements.flatMap(({ subject, parsed }) => (possibleScore(parsed) === null ? [] : [subjectKey(subject)])),
  );
  const statements = read
    .flatMap((one) => one.statements)
    .filter(({ subject, parsed }) => possibleScore(parsed) !== null && !stated.has(subjectKey(subject)))
    .map((statement) => ({ ...statement, place }));
  const level = read.reduce<ScoreSheet['level']>((found, one) => found ?? one.level, null);
  const unread = figures.filter((_, index) => !isRead(read[index]));
  const label = bilingual('settings.published').th;
  const params = { figures: unread.map(({ name, value }) => `${name} ${value}`).join('; ') };
  return {
    sheet: {
      ...sheet,
      statements: [...sheet.statements, ...statements],
      level: sheet.level ?? (level && { ...level, place }),
    },
    problems:
      unread.length === 0
        ? []
        : [{ label, text: published, place: publishedPlace, reason: 'settings.flaw.published', params }],
  };
}

function isRead(sheet: Pick<ScoreSheet, 'statements' | 'level'> | undefined): boolean {
  return sheet?.level != null || sheet?.statements.some(({ parsed }) => possibleScore(parsed) !== null) === true;
}

/** Read as a row of a score sheet would be. */
function readAlone({ name, value }: PublishedFigure, framework: Framework): Pick<ScoreSheet, 'statements' | 'level'> {
  const cell = (text: string): Cell => ({ value: text, text });
  const tab: Tab = { name: 'published', rows: [[cell(name), cell(value)]] };
  const { statements } = sheetOf(ownedIn([tab]), [tab], framework, []).sheet;
  return { statements, level: levelOf(parseTab(tab), framework) };
}
