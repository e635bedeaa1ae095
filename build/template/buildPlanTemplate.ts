import { contents } from './contents.ts';
import { cover } from './cover.ts';
import { issues } from './issues.ts';
import { measures } from './measures.ts';
import { officialDocument } from './officialDocument.ts';
import { results } from './results.ts';
import { SECTIONS } from './sections.ts';

/**
 * The built-in template of the measures plan: a .docx that holds tags. The same bytes every time.
 *
 * @param monitoring with a column for how one will see that a measure worked, which older years asked for.
 */
export function buildPlanTemplate({ monitoring = false } = {}): Promise<Uint8Array> {
  return officialDocument({
    title: 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
    cover: cover(),
    portrait: [...contents(Object.values(SECTIONS), SECTIONS.issues), ...results(), ...issues()],
    landscape: measures(monitoring),
  });
}
