import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { findLibreOffice } from '../../src/host/office/libreOffice.ts';
import { officeIn } from '../../src/host/office/profile.ts';

/** A document without a word: an office that has one open stays, where others end with their last conversion. */
const KEPT_OPEN = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.2"
  office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text/></office:body></office:document>`;
const DOCUMENT = 'kept-open.fodt';
/** LibreOffice makes it beside a document that it has opened. */
const OPENED = `.~lock.${DOCUMENT}#`;
const PID = 'pid';

/** Where this run of the tests keeps its office; set by `globalSetup.ts`. */
const folderOfRun = (): string | undefined => process.env['ITA_TEST_OFFICE'];

/**
 * From now on conversions go to one office that all tests of this run share: to start one takes longer than to convert
 * a document. The first to ask starts it.
 */
export async function useSharedOffice(): Promise<void> {
  const [folder, office] = [folderOfRun(), findLibreOffice()];
  if (!folder || !office || process.env['LIBREOFFICE_RUNNING']) return;
  if (isFirst(folder)) start(folder, office);
  while (!existsSync(join(folder, OPENED))) await after(50);
  process.env['LIBREOFFICE_RUNNING'] = folder;
}

/** Ends what {@link useSharedOffice} started. */
export function endSharedOffice(folder: string): void {
  const pid = join(folder, PID);
  if (!existsSync(pid)) return;
  try {
    process.kill(-Number(readFileSync(pid, 'utf8')));
  } catch {
    // It is gone already.
  }
}

/** To make a folder succeeds once, whoever else tries at the same time. */
function isFirst(folder: string): boolean {
  try {
    mkdirSync(join(folder, 'started'));
    return true;
  } catch {
    return false;
  }
}

function start(folder: string, office: string): void {
  const { args, env } = officeIn(folder);
  const document = join(folder, DOCUMENT);
  writeFileSync(document, KEPT_OPEN);
  const child = spawn(office, [...args, document], { env, stdio: 'ignore', detached: true });
  child.unref();
  writeFileSync(join(folder, PID), String(child.pid));
}
