import { badArguments, Exception } from '../errors.ts';
import { utf8Length } from '../platform/bytes.ts';
import type { Run } from '../vm/run.ts';

type PropertiesService = GoogleAppsScript.Properties.PropertiesService;
type Properties = GoogleAppsScript.Properties.Properties;

/** "9 KB / value" (quotas of Apps Script); Thai takes three bytes a character. */
const LONGEST = 9 * 1024;

/** The global `PropertiesService`. */
export function propertiesService(run: Run): PropertiesService {
  return run.expose<PropertiesService>('PropertiesService', {
    getDocumentProperties: () => store(run, run.host.workbook.properties),
    getUserProperties: () => store(run, run.host.userProperties),
  });
}

function store(run: Run, values: Map<string, string>): Properties {
  const self: Properties = run.expose<Properties>('Properties', {
    getProperty: (key) => values.get(key) ?? null,
    getProperties: () => Object.fromEntries(values),
    setProperty: (key, value) => {
      // Google would turn other values into strings such as "1.0".
      if (typeof key !== 'string' || typeof value !== 'string')
        throw badArguments('Properties.setProperty', [key, value]);
      if (utf8Length(value) > LONGEST) throw new Exception('Argument too large: value');
      values.set(key, value);
      return self;
    },
    deleteProperty: (key) => {
      values.delete(key);
      return self;
    },
  });
  return self;
}
