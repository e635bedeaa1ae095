import { frameworkOf, newest } from '../../../core/framework/frameworks.ts';
import { marksOf } from '../../../core/highlights.ts';
import { readAgency } from '../../../core/reading/agency.ts';
import { holdsScores } from '../../../core/reading/scoreSheet.ts';
import { agencyView } from '../../../core/sidebar/agencyView.ts';
import { documentsView, type Fingerprints } from '../../../core/sidebar/documentView.ts';
import { readingView } from '../../../core/sidebar/readingView.ts';
import { scoresView } from '../../../core/sidebar/scoresView.ts';
import type { ScoresView, SidebarState, TabChoice } from '../../../core/sidebar/sidebarState.ts';
import { address } from '../../../core/table/address.ts';
import { scoreCell } from '../../../core/tabs/scores/scoresLayout.ts';
import { wordedQuestion } from '../../../core/views/questionView.ts';
import { action } from '../../door/action.ts';
import { DOCUMENTS, grantUrl, SHEET } from '../../door/scopes.ts';
import { isMarked } from '../../sheet/conditionalFormats.ts';
import { glanceAt } from '../../sheet/glance.ts';
import { markedSheets } from '../../workbook/marks.ts';
import { ALL_BUT_SCORES } from '../../workbook/readOwnTabs.ts';
import { type Reading, readWorkbook } from '../../workbook/readWorkbook.ts';
import { isStudy, type Study, studyOf } from '../../workbook/study.ts';
import { followUpContent, planContent } from '../documents/content.ts';
import { readDocumentList } from '../documents/documentList.ts';
import { lastHandedOver } from '../handover/handoverReading.ts';

/** All that the sidebar shows, in one read. A workbook without scores has a state too: how to start. */
export const state = action({
  payload: {},
  scopes: [SHEET],
  ifItFails: null,
  run: (_, { language }) => stateOf(readWorkbook(language, {}, ALL_BUT_SCORES)),
});

function stateOf(reading: Reading): SidebarState {
  const { settings, workbook } = reading;
  const read = studyOf(reading);
  const studied = isStudy(read) ? read : null;
  const url = grantUrl([DOCUMENTS]);
  return {
    language: workbook.language,
    seen: glanceAt(workbook.spreadsheet),
    agency: agencyView(settings.agency, studied?.analysis.sheet.agency ?? readAgency(reading.userTabs())),
    tabs: tabChoices(reading, studied),
    chosenSource: settings.source,
    emptyTable: studied ? null : emptyTable(workbook.own.get('scores')?.getName()),
    scores: studied && viewOf(studied),
    chosenColumns: settings.scoreColumns,
    question: 'kind' in read && read.kind === 'question' ? wordedQuestion(read.question, workbook.language) : null,
    reading: studied && readingView(studied.analysis.receipt, workbook.language),
    document: settings.document,
    documents: documentsView(readDocumentList(workbook).versions, studied && fingerprintsOf(studied)),
    tabsWritten: workbook.own.has('summary'),
    permissions: { document: url === null, url },
    handedOver: studied && lastHandedOver(studied),
  };
}

function fingerprintsOf(studied: Study): Fingerprints {
  const { fingerprint: plan } = planContent(studied).data;
  return { plan, followUp: followUpContent(studied).data.fingerprint };
}

function emptyTable(name: string | undefined): SidebarState['emptyTable'] {
  const [first] = newest.items;
  if (name === undefined || first === undefined) return null;
  return { name, firstCell: address({ tab: name, ...scoreCell(newest, { kind: 'item', code: first.code }) }) };
}

function viewOf(studied: Study): ScoresView {
  const { analysis, measuresOnTab, plan, workbook } = studied;
  const cells = measuresOnTab?.rows.flatMap(({ places }) => (places.title ? [address(places.title)] : [])) ?? [];
  const standard = frameworkOf(analysis.framework.fiscalYear) ?? newest;
  return scoresView(
    analysis,
    standard,
    { merged: plan, cells },
    isHighlighted(studied),
    fillInCell(studied),
    workbook.language,
  );
}

/** Where scores are typed into our own score tab, published figures are too. */
function fillInCell({ analysis: { framework }, ownScoresAreSource, workbook }: Study): string | null {
  const tab = workbook.own.get('scores')?.getName();
  if (!ownScoresAreSource || tab === undefined) return null;
  return address({ tab, ...scoreCell(framework, { kind: 'overall' }) });
}

/** The sheet itself is asked, since colours can be taken off from the menu too. */
function isHighlighted(studied: Study): boolean {
  if (!studied.settings.highlight) return false;
  if (marksOf(studied.analysis, studied.workbook.language).length === 0) return true;
  const { sources } = studied.analysis.sheet;
  return markedSheets(studied).some((sheet) => sources.includes(sheet.getName()) && isMarked(sheet));
}

/** The user's tabs, and our score table where it is the source; its mirror of another tab is no choice. */
function tabChoices({ userTabs, workbook, settings }: Reading, studied: Study | null): TabChoice[] {
  const sources = studied?.analysis.sheet.sources ?? [];
  const own = workbook.own.get('scores')?.getName();
  const ownIsChoice = own !== undefined && (studied === null || studied.ownScoresAreSource || settings.source === own);
  return [
    ...userTabs().map((tab) => ({
      name: tab.name,
      holdsScores: holdsScores(tab),
      isSource: sources.includes(tab.name),
    })),
    ...(ownIsChoice ? [{ name: own, holdsScores: sources.includes(own), isSource: sources.includes(own) }] : []),
  ];
}
