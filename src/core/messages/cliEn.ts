import type { cliTh } from './cliTh.ts';

/** What the command line says, in English: the same keys and `{name}`s as in Thai. */
export const cliEn: Readonly<Record<keyof typeof cliTh, string>> = {
  'cli.usage':
    'Usage: npm run plan -- [FILE .xlsx .csv .tsv] [--year N] [--agency NAME] [--district NAME] [--province NAME] [--out DIR] [--template TEMPLATE.docx] [--monitoring] [--pdf] [--report] [--lang th|en] [--json]\n  --template    make the plan from a Word file of your own with tags in it (see docs/template-tags.md)\n  --monitoring  with a column for the indicator of success\n  --pdf         the plan as a PDF too (needs LibreOffice)\n  --report      the follow-up report on the measures too',
  'cli.error.no-file': 'There is no file {file}',
  'cli.error.empty': 'The file {file} is empty',
  'cli.error.not-a-workbook': 'The file {file} is not an .xlsx workbook that can be opened',
  'cli.error.extension': 'The file {file} must be .xlsx, .csv or .tsv',
  'cli.error.no-scores': 'No ITA scores were found in the file {file}',
  'cli.error.option': 'Unknown option {option}',
  'cli.error.value': 'The option {option} needs a valid value',
  'cli.error.template': 'The template {file} cannot be used: {problems}',
  'cli.error.refused': '{words}',
  'cli.error.no-office': 'No PDF without LibreOffice. Install it with {install}',
  'cli.error.out': 'Cannot write to the folder {out}',
  'cli.title': 'ITA Plan · result of fiscal year {year} B.E.',
  'cli.agency': 'Agency: {agency}',
  'cli.source': 'Read {items} items from the tab {tabs}',
  'cli.result': 'Overall {overall}  level {level}  (IIT {iit}  EIT {eit}  OIT {oit})',
  'cli.findings': 'Found: {errors} errors  {warnings} warnings  {notices} notices',
  'cli.more': '… and {count} more, see the tab {tab}',
  'cli.itemsMissing': '{count} items were not found: {items}',
  'cli.weak': '{count} items need improvement: {items}',
  'cli.measures': '{count} measures proposed for {issues} issues',
  'cli.missing': 'Not known yet (marked in the document): {missing}',
  'cli.files': 'Checked workbook: {workbook}\nMeasures plan:    {document}',
  'cli.files.pdf': 'Plan as a PDF:    {file}',
  'cli.files.report': 'Follow-up report: {file}',
  'cli.unknown': 'unknown',
};
