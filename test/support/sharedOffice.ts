import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { findLibreOffice } from '../../src/host/node/libreOffice.ts';
import { officeIn } from '../../src/host/node/profile.ts';

/** A document without a word: an office that has one open stays, where others end with their last conversion. */
const KEPT_OPEN = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.2"
  office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text/></office:body></office:document>`;
const DOCUMENT = 'kept-open.fodt';
/** LibreOffice makes it beside a document that it has opened. */
const OPENED = `.~lock.${DOCUMENT}#`;

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

/** To make a folder succeeds once, whoever else tries at the same time. */
function isFirst(folder: string): boolean {
  try {
    mkdirSync(join(folder, 'started'));
    return true;
  } catch {
    return false;
  }
}

/**
 * Starts the office and forgets it. A shell stands between, which ends it as soon as nobody holds the shell's input any
 * more: when this process is gone, in whatever way.
 */
function start(folder: string, office: string): void {
  const { args, env } = officeIn(folder);
  const document = join(folder, DOCUMENT);
  writeFileSync(document, KEPT_OPEN);
  const shell = spawn('sh', ['-c', '"$0" "$@" & read -r _; kill 0', office, ...args, document], {
    env,
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  shell.unref();
  (shell.stdin as Socket).unref();
}
