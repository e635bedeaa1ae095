import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What passed is nobody's question, and to list its elements takes a third of the time. */
const OPTIONS = { resultTypes: ['violations'], iframes: false };

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/**
 * What axe-core finds in a part of the page (a CSS selector): each as its rule with the elements. Frames have tests of
 * their own.
 */
export async function violationsOn(page: Page, include = 'html'): Promise<string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe);
  const context = JSON.stringify({ include, exclude: ['iframe'] });
  const { violations } = (await page.evaluate(`axe.run(${context}, ${JSON.stringify(OPTIONS)})`)) as {
    violations: readonly Violation[];
  };
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}
