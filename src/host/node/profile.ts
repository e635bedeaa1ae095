import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** How LibreOffice is started with a profile in that folder, which is made unless it is there. */
export function officeIn(folder: string): { args: string[]; env: NodeJS.ProcessEnv } {
  const profile = join(folder, 'profile');
  if (!existsSync(profile)) alwaysRecalculate(join(profile, 'user'));
  return {
    args: [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--norestore'],
    env: { ...process.env, FONTCONFIG_FILE: fontConfig(folder) },
  };
}

/**
 * A fontconfig file that adds Sarabun to the machine's own fonts, as Google has it. Where there is no Arial it stands in
 * for it, since its digits are as wide, and columns are as many digits wide as a workbook says.
 */
export function fontConfig(folder: string): string {
  const sarabun = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/sarabun/package.json'));
  const file = join(folder, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${sarabun}</dir>
  <alias><family>Arial</family><prefer><family>Arial</family><family>Liberation Sans</family><family>Sarabun</family></prefer></alias>
  <cachedir>${join(folder, 'cache')}</cachedir>
</fontconfig>`,
  );
  return file;
}

/** LibreOffice believes the values that a .xlsx brings along, unless told to compute each formula itself. */
function alwaysRecalculate(user: string): void {
  mkdirSync(user, { recursive: true });
  writeFileSync(
    join(user, 'registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
  </item>
</oor:items>`,
  );
}
