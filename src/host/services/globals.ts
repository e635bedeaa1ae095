import type { Run } from '../vm/run.ts';
import { driveService } from './drive/drive.ts';
import { htmlService } from './html.ts';
import { lockService } from './lock.ts';
import { consoleService, loggerService } from './logger.ts';
import { propertiesService } from './properties.ts';
import { scriptApp } from './script.ts';
import { sessionService } from './session.ts';
import { spreadsheetApp } from './spreadsheet/spreadsheetApp.ts';
import { utilitiesService } from './utilities.ts';

/** The globals that the bundle finds beside the language itself. */
export const GLOBALS: Record<string, (run: Run) => object> = {
  SpreadsheetApp: spreadsheetApp,
  HtmlService: htmlService,
  Utilities: utilitiesService,
  LockService: lockService,
  Session: sessionService,
  ScriptApp: scriptApp,
  PropertiesService: propertiesService,
  Logger: loggerService,
  console: consoleService,
};

/** Advanced services are there only when the manifest enables them under that name. */
export const ADVANCED: Record<string, (run: Run) => object> = {
  Drive: driveService,
};
