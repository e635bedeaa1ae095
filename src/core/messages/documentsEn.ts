import type { documentsTh } from './documentsTh.ts';

/** The list of documents, the agency's templates, and what may go wrong with either, in English. */
export const documentsEn: Readonly<Record<keyof typeof documentsTh, string>> = {
  'tab.documents': 'Documents',
  'documents.title': 'Documents made from this spreadsheet',
  'documents.hint':
    'ITA Plan adds a row when it makes a document, the newest last. Please leave the code columns as they are.',
  'documents.when': 'When',
  'documents.kind': 'Kind',
  'documents.number': 'Version',
  'documents.fiscalYear': 'Result of',
  'documents.overall': 'Overall score',
  'documents.measures': 'Measures',
  'documents.fingerprint': 'Data code',
  'documents.link': 'Link',
  'documents.state': 'State',
  'documents.fileId': 'File code',
  'documents.textHash': 'Text code',
  'documents.kind.plan': 'Measures plan',
  'documents.kind.plan-monitored': 'Measures plan with indicators of success',
  'documents.kind.follow-up': 'Follow-up report',
  'documents.kind.pdf': 'PDF file',
  'documents.kind.template': 'Template',
  'documents.state.latest': 'Latest version',
  'documents.state.superseded': 'There is a newer one; kept',
  'documents.state.edited': 'Edited by hand; kept',
  'documents.state.unsure': 'Could not tell whether it was edited; kept',
  'documents.state.not-found': 'Not found: deleted, or made by somebody else',
  'documents.state.in-use': 'In use',
  'documents.state.not-in-use': 'Not in use',
  'documents.numbered': '{name} version {number}',

  'documents.made.first': 'The document is made',
  'documents.made.updated': 'The document was brought up to date; its link is the same',
  'documents.made.beside-edited':
    'Version {kept} was edited by hand, so it is kept as it is, and version {number} was made beside it',
  'documents.made.beside-unsure':
    'Whether version {kept} was edited could not be told, so it is kept as it is, and version {number} was made beside it',
  'documents.made.beside-not-found':
    'Version {kept} is not in your Drive: it was deleted, or somebody else made it (each person can use only the files made for them). Its entry is kept, and version {number} was made beside it',

  'template.problem.not-a-document': 'This file is no Word document (.docx), or it is damaged',
  'template.problem.tag-not-closed': 'The tag {{{tag}}} lacks its closing }}',
  'template.problem.tag-not-opened': 'There is a closing }} without an opening {{{tag}}',
  'template.problem.braces-too-many': 'There are too many braces; a tag has two on each side, such as {{ชื่อหน่วยงาน}}',
  'template.problem.tag-empty': 'There is an empty tag {{}}; type a name into it, or delete it',
  'template.problem.list-not-closed': 'The list {{#{tag}}} lacks its closing tag {{/{tag}}}',
  'template.problem.list-not-opened': 'The closing tag {{/{tag}}} has no opening tag {{#{tag}}}',
  'template.problem.list-closed-by-another': 'The list {{#{tag}}} is closed by the tag of another list',
  'template.problem.list-misplaced':
    'The opening and closing tags of {{#{tag}}} stand apart: both must be in the same table, or both outside of one',
  'template.problem.list-used-as-text': '{{{tag}}} is a list and needs an opening and a closing tag',
  'template.problem.tag-outside-its-list': 'The tag {{{tag}}} must stand inside its list',
  'template.problem.tag-unknown': 'The tag {{{tag}}} is unknown',
  'template.meant': 'probably {meant} is meant',
  'template.context': '(at “{context}”)',

  'error.template-gone':
    'The agency’s template is not found: it was deleted, or somebody else made it (each person can use only the files made for them). Nothing was made. Upload a template, or press “Use the built-in template” in the sidebar’s template box. The template was at {url}',
  'error.template-not-docx':
    'This file cannot be a template: it must be a Word document of the type .docx. Open a .doc or another type in Word and save it as .docx first. Nothing has changed.',
  'error.template-too-big':
    'The template file is larger than {megabytes} MB. Make its pictures smaller and try again. Nothing has changed.',
  'error.template-no-tags':
    'This document has no tags such as {{ชื่อหน่วยงาน}}, so it cannot be a template. Press “Make a template” to see one with all tags. Nothing has changed.',
  'error.template-no-link':
    'This is no link to a Google Doc. Copy the link from the document’s address bar and try again.',
  'error.template-not-ours':
    'This document cannot be used. ITA Plan can open only documents that it made for you, or that you uploaded here. Download your document as Word (.docx) and upload it here. Nothing has changed.',
  'error.no-template': 'No template of the agency is in use, so there is none to check.',
  'error.no-accepted': 'The plan has no measures yet. Accept the proposals in the measures step first.',
  'error.no-plan': 'There is no plan yet. Make the document first, then the PDF.',
  'error.plan-gone':
    'The latest plan is not in your Drive: it was deleted, or somebody else made it. Make the document again first, then the PDF.',
  'error.pdf':
    'Google could not turn the document into a PDF. The document is unharmed. Try again, or open it and choose File > Download > PDF.',
  'error.record':
    'The document is made and opens at {url}, but it could not be fully recorded in the spreadsheet. Please keep this link.',

  'sidebar.document.current': 'The document says what the spreadsheet says',
  'sidebar.document.outdated':
    'The spreadsheet has changed since the document was made. Press “Update document” to bring it up to date.',
  'sidebar.document.how':
    'If nobody has edited the document, ITA Plan updates it and the link stays. If somebody has, that version is kept and another one is made.',
  'sidebar.document.monitoring': 'With a column for the indicator of success',
  'sidebar.document.more': 'Follow-up report and PDF',
  'sidebar.followUp.title': 'Follow-up report',
  'sidebar.followUp.hint':
    'First fill in “What came of it” of each measure in the measures step. {done} of {count} measures are done.',
  'sidebar.followUp.make': 'Make the report',
  'sidebar.followUp.again': 'Update the report',
  'sidebar.followUp.open': 'Open the report',
  'sidebar.followUp.none': 'No measure is accepted into the plan yet, so there is nothing to report on',
  'sidebar.pdf.title': 'PDF of the plan',
  'sidebar.pdf.hint': 'Made from the latest plan, with what was edited in it',
  'sidebar.pdf.make': 'Make a PDF',
  'sidebar.pdf.again': 'Make the PDF again',
  'sidebar.pdf.open': 'Open the PDF',
  'sidebar.pdf.made': 'The PDF is made and stored in your Drive',
  'sidebar.busy.pdf': 'Making the PDF',
  'sidebar.busy.template': 'Working on the template',
  'sidebar.made.missing': '{made} Still missing: {missing} (marked yellow in the document)',
  'sidebar.versions.title': 'All documents ({count})',
  'sidebar.versions.name': '{kind}, version {number}',
  'sidebar.versions.year': 'result of {year}',
  'sidebar.template.title': 'The agency’s template',
  'sidebar.template.builtIn':
    'The built-in template is in use. For a letterhead or wording of your own, make a template and edit it in Google Docs, or upload a Word file with tags.',
  'sidebar.template.own': 'The agency’s own template is in use. Edit it in Google Docs, then press “Check template”.',
  'sidebar.template.make': 'Make a template',
  'sidebar.template.open': 'Open template',
  'sidebar.template.check': 'Check template',
  'sidebar.template.useBuiltIn': 'Use the built-in template',
  'sidebar.template.upload': 'Upload a Word file (.docx, at most 5 MB)',
  'sidebar.template.link': 'Or paste the link of a template that was made or uploaded here',
  'sidebar.template.link.do': 'Use this link',
  'sidebar.template.made': 'The template is made. Press “Open template” to edit it. The next plan is made from it.',
  'sidebar.template.used': 'This template is in use. The next plan is made from it.',
  'sidebar.template.builtInUsed': 'The built-in template is in use again. Yours is still in Drive.',
  'sidebar.template.ok': 'The template is fine: every tag is right',
  'sidebar.template.bad': 'The template has {count} places to mend: see the list in the template box',
  'sidebar.template.problems': 'To mend in the template',

  'sidebar.progress.title': 'What came of it',
  'sidebar.progress.saved': 'What came of the measure is saved',
  'sidebar.progress.doneHint': 'such as: trained 20 people in January',
  'sidebar.progress.dateHint': 'such as 15 January 2025',
};
