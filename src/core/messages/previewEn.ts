import type { previewTh } from './previewTh.ts';

/** What the browser preview says, in English: the same keys and `{name}`s as in Thai. */
export const previewEn: Readonly<Record<keyof typeof previewTh, string>> = {
  'preview.usage':
    "Usage: npm start -- [FILE .xlsx .csv .tsv] [options]\n\nOpens the file, or the sample, beside the add-on's sidebar in a browser on this machine. The file stays as it is.",
  'preview.option.port': 'port of the address on this machine, any free one unless said',
  'preview.serving':
    'Opened {file} (the file on disk stays as it is). Open this address in a browser:\n\n  {address}\n\nCtrl+C ends it',
  'preview.badge': 'Local preview',
  'preview.working': 'Working…',
  'preview.actions': 'File and ITA Plan menu',
  'preview.open': 'Open file',
  'preview.save': 'Save',
  'preview.undo': 'Undo',
  'preview.redo': 'Redo',
  'preview.documents': 'Documents made ({count})',
  'preview.user': 'Try it as',
  'preview.user.owner': 'Owner of the sheet',
  'preview.user.colleague': 'A colleague',
  'preview.language': 'Language',
  'preview.nameBox': 'Address of the cell; type one to go there',
  'preview.formula': 'Content of the cell',
  'preview.grid': 'Sheet {name}',
  'preview.row': 'Row',
  'preview.editing': 'Edit cell {cell}',
  'preview.protected': 'Protected',
  'preview.tabs': 'Sheets',
  'preview.sidebar.close': 'Close the sidebar',
  'preview.sidebar.show': 'Show the sidebar',
  'preview.sidebar.none': 'There is no sidebar yet',
  'preview.sidebar.none.hint': 'The built files have no sidebar.html; the ITA Plan menu works without it',
  'preview.ok': 'OK',
  'preview.close': 'Close',
  'preview.error': 'That did not work',
  'preview.unreachable':
    'The program on this machine does not answer; it may have been stopped. Start it with npm start',
};
