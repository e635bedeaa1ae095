import { createHash } from 'node:crypto';

interface Contents {
  /** The page's own script and style. */
  readonly own: { readonly script: string; readonly style: string };
  /** The script that the page puts into every page of the add-on. */
  readonly frame: string;
  /** The add-on's pages: they are frames of this page, under its policy. */
  readonly pages: readonly string[];
  readonly served: boolean;
}

/**
 * The page runs its own scripts and those of the add-on's pages, each known by its digest, and workers that it makes
 * itself. Nothing is loaded from anywhere; what may come from the page's own address is what installs it as an app.
 */
export function contentPolicy({ own, frame, pages, served }: Contents): string {
  const scripts = [own.script, frame, ...pages.flatMap((page) => elements(page, 'script'))];
  const styles = [own.style, ...pages.flatMap((page) => elements(page, 'style'))];
  return [
    "default-src 'none'",
    `script-src ${scripts.map(digestOf).join(' ')}`,
    `style-src ${styles.map(digestOf).join(' ')}`,
    "worker-src blob: 'self'",
    'img-src data:',
    "manifest-src 'self'",
    `connect-src ${served ? "'self'" : "'none'"}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

const digestOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What stands in the elements of that name. */
function elements(html: string, name: 'script' | 'style'): string[] {
  return [...html.matchAll(new RegExp(`<${name}\\b[^>]*>(.*?)</${name}>`, 'gis'))].map(([, text = '']) => text);
}
