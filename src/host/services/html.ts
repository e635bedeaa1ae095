import { Exception, Stricter } from '../errors.ts';
import type { Run } from '../vm/run.ts';
import type { PageModel } from './recordedUi.ts';

type HtmlService = GoogleAppsScript.HTML.HtmlService;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

/** The global `HtmlService`: pages as they are, without scriptlets. */
export function htmlService(run: Run): HtmlService {
  return run.expose<HtmlService>('HtmlService', {
    createHtmlOutput: (html: unknown = '') => {
      if (typeof html !== 'string') throw new Stricter('HtmlService.createHtmlOutput takes a string');
      return outputService(run, html);
    },
    createHtmlOutputFromFile: (name) => {
      const html = run.host.bundle.html.get(name.replace(/\.html$/, ''));
      if (html === undefined) throw new Exception(`No HTML file named ${name} was found.`);
      return outputService(run, html);
    },
  });
}

function outputService(run: Run, content: string): HtmlOutput {
  const page: PageModel = { title: '', content, width: null, height: null };
  const set = (patch: Partial<PageModel>) => {
    Object.assign(page, patch);
    return self;
  };
  const self: HtmlOutput = run.expose<HtmlOutput>(
    'HtmlOutput',
    {
      getTitle: () => page.title,
      getContent: () => page.content,
      setTitle: (title) => set({ title }),
      setWidth: (width) => set({ width }),
      setHeight: (height) => set({ height }),
    },
    page,
  );
  return self;
}
