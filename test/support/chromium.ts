import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** The shell is the same engine without a browser around it: a page in it takes a quarter of the time. */
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const HOW =
  'These tests need Chromium: apt-get install chromium-headless-shell (or chromium), or name one in CHROMIUM_PATH';

/** Nothing is asked of the network: no updates, no component downloads, no metrics. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-sync',
  '--no-first-run',
  '--metrics-recording-only',
  // Every page and every call of the add-on is a world that hardly lives long enough to be compiled twice.
  '--js-flags=--interrupt-budget=1000000',
];

/**
 * The system's Chromium, by CHROMIUM_PATH or on the PATH. Null where there is none: tests skip and say how to get it,
 * but under CI that is a failure, since nobody would notice that they never ran.
 */
export const chromiumPath: string | null = findChromium();

function findChromium(): string | null {
  const { CHROMIUM_PATH: named, PATH: folders = '', CI: ci } = process.env;
  const candidates = named
    ? [named]
    : folders.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const found = candidates.find((path) => existsSync(path)) ?? null;
  if (found === null && ci) throw new Error(HOW);
  if (found === null) process.stderr.write(`${HOW}\n`);
  return found;
}

let shared: Promise<Browser> | undefined;

/** The browser that all tests of this process share; each opens windows of its own, and closes those. */
export function sharedChromium(): Promise<Browser> {
  shared ??= startChromium();
  return shared;
}

/** Starts the browser; only where {@link chromiumPath} is one. */
export function startChromium(): Promise<Browser> {
  if (chromiumPath === null) throw new Error(HOW);
  return chromium.launch({ executablePath: chromiumPath, args: FLAGS });
}
