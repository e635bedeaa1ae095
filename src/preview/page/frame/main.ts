/** Runs first in every page of the add-on and gives it what Google gives: `google.script`. */

import { FUNCTIONS_ELEMENT } from '../../protocol/frame.ts';
import { createSend, post } from './bridge.ts';
import { createRunner } from './runner.ts';

const names = JSON.parse(document.getElementById(FUNCTIONS_ELEMENT)?.textContent ?? '[]') as string[];

const script = {
  run: createRunner(names, createSend()),
  host: {
    close: () => post({ type: 'close' }),
    editor: { focus: () => post({ type: 'focus' }) },
    setWidth: () => undefined,
    setHeight: () => undefined,
    origin: 'https://docs.google.com',
  },
};
Object.assign(window, { google: { script } });

/** Files of the stand-in's Drive have Google's addresses, behind which there is nothing: the preview opens them. */
const DOCUMENT = /^https:\/\/(docs\.google\.com\/document|drive\.google\.com\/file)\/d\//;

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || !DOCUMENT.test(link.href)) return;
  event.preventDefault();
  post({ type: 'document', url: link.href });
});

const open = window.open.bind(window);
window.open = (url, ...rest) => {
  if (!url || !DOCUMENT.test(String(url))) return open(url, ...rest);
  post({ type: 'document', url: String(url) });
  return null;
};
