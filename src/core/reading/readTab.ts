import type { Framework } from '../framework/framework.ts';
import { type Cell, cellAt, type Tab } from '../table/cell.ts';

import { instrumentNamed, readAggregate } from './aggregateStatement.ts';
import { type Header, readHeader } from './header.ts';
import { readItems } from './itemStatements.ts';
import { readLevel } from './level.ts';
import { namesIn } from './names.ts';
import { type RemarkLine, readRemarks } from './remark.ts';
import type { BlockLabel, StatedLevel, Statement, Subject, TabReading } from './statement.ts';
import { wordsOf } from './wordsOf.ts';

/**
 * Reads what a tab states, by content, whatever its layout: tables anywhere, several of them, merged cells, shifted
 * rows. A heading holds until the next one; an issue and an instrument label hold until another is named.
 */
export function readTab(tab: Tab, framework: Framework): TabReading {
  const statements: Statement[] = [];
  const labels: (BlockLabel & { readonly subjects: Subject[] })[] = [];
  const remarkLines: RemarkLine[] = [];
  let header: Header | null = null;
  let issue: number | null = null;
  let level: StatedLevel | null = null;
  let labelled = false;

  tab.rows.forEach((cells, index) => {
    const row = index + 1;
    const heading = readHeader(cells, header, framework.fiscalYear);
    if (heading) {
      header = heading;
      labelled = false;
      return;
    }
    issue = issueNamed(cells, framework) ?? issue;
    level ??= readLevel(tab, row, framework);
    const items = readItems(tab, row, header);
    const aggregate = readAggregate(tab, row, header, items.firstColumn, framework);
    const found = aggregate ? [aggregate, ...items.statements] : items.statements;

    const label = blockLabel(tab, row, header);
    if (label) {
      labels.push(label);
      labelled = true;
    }
    statements.push(...found.map((statement) => ({ ...statement, issue })));
    remarkLines.push(...remarkLine(tab, row, header, issue, items.statements));
    if (labelled)
      labels[labels.length - 1]?.subjects.push(...found.map(({ subject }) => subject).filter(hasInstrument));
  });
  const remarks = readRemarks(remarkLines);
  return { tab: tab.name, statements, labels: labels.filter(({ subjects }) => subjects.length > 0), remarks, level };
}

function hasInstrument(subject: Subject): boolean {
  return subject.kind === 'item' || subject.kind === 'indicator';
}

/** Of two tables side by side the remarks of the first are read: they are about the items left of them. */
function remarkLine(
  tab: Tab,
  row: number,
  header: Header | null,
  issue: number | null,
  statements: readonly Pick<Statement, 'subject' | 'place'>[],
): RemarkLine[] {
  if (header?.remark == null) return [];
  const place = { tab: tab.name, row, column: header.remark };
  const { remark } = header;
  const left = statements.filter((statement) => statement.place.column < remark);
  const beside = header.score < remark ? left : statements;
  const items = beside.flatMap(({ subject }) => (subject.kind === 'item' ? [subject.code] : []));
  return [{ table: header, text: cellAt(tab, row, header.remark).text, place, issue, items }];
}

function issueNamed(cells: readonly Cell[], framework: Framework): number | null {
  for (const cell of cells) {
    const text = wordsOf(cell);
    const issue = namesIn(framework).issues.find(({ name }) => text.includes(name));
    if (issue) return issue.id;
  }
  return null;
}

function blockLabel(tab: Tab, row: number, header: Header | null): (BlockLabel & { subjects: Subject[] }) | null {
  if (header?.instrument == null) return null;
  const cell = cellAt(tab, row, header.instrument);
  const instrument = instrumentNamed(cell);
  const place = { tab: tab.name, row, column: header.instrument };
  return instrument && { instrument, text: cell.text, place, subjects: [] };
}
