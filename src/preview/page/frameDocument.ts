import { FUNCTIONS_ELEMENT } from '../protocol/frame.ts';

/**
 * A page of the add-on as its frame loads it: as the bundle has it, with a script before all others that gives it
 * `google.script`. The script is as the page's policy knows it.
 */
export function frameDocument(html: string, script: string, functions: readonly string[]): string {
  const names = JSON.stringify(functions).replaceAll('<', '\\u003c');
  const injected =
    `<script type="application/json" id="${FUNCTIONS_ELEMENT}">${names}</script>` + `<script>${script}</script>`;
  const head = /<head(\s[^>]*)?>/i.exec(html) ?? /<!doctype[^>]*>/i.exec(html);
  const at = head ? head.index + head[0].length : 0;
  return html.slice(0, at) + injected + html.slice(at);
}
