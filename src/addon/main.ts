/**
 * The global functions of the add-on. What is exported here becomes a global of the script; nothing else does.
 * The build writes a plain `function name(…)` for each, since Apps Script finds only declared functions.
 */

import { type ActionName, runAction } from './actions/index.ts';
import { builtInTemplate } from './builtInTemplate.ts';
import type { Resources } from './door/action.ts';
import { addMenu, runFromMenu } from './menu.ts';
import { showSidebar } from './showSidebar.ts';

const resources: Resources = { template: builtInTemplate };

/** A spreadsheet with the add-on was opened. */
export function onOpen(): void {
  addMenu();
}

/** The add-on was installed into an open spreadsheet. */
export function onInstall(): void {
  addMenu();
}

/** The one function that pages and the command line call. */
export function runItaPlan(action: ActionName, payload: unknown): ReturnType<typeof runAction> {
  return runAction(action, payload, resources);
}

export function menuSidebar(): void {
  showSidebar();
}

export function menuUpdate(): void {
  runFromMenu('update', resources);
}

export function menuMakePlan(): void {
  runFromMenu('makePlan', resources);
}

export function menuStartEmpty(): void {
  runFromMenu('startEmpty', resources);
}

export function menuRestoreHeadings(): void {
  runFromMenu('restoreHeadings', resources);
}

export function menuAdoptTab(): void {
  runFromMenu('adoptTab', resources);
}

export function menuClear(): void {
  runFromMenu('clear', resources);
}

export function menuRemove(): void {
  runFromMenu('remove', resources);
}
