import { followUpCover } from './cover.ts';
import { followUp, progress } from './followUp.ts';
import { officialDocument } from './officialDocument.ts';

/** The built-in template of the report on what became of the measures. The same bytes every time. */
export function buildFollowUpTemplate(): Promise<Uint8Array> {
  return officialDocument({
    title: 'รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
    cover: followUpCover(),
    portrait: progress(),
    landscape: followUp(),
  });
}
