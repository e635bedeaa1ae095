/** Text as WordprocessingML, for a place inside `<w:t>` of an open run. */

/** What XML 1.0 can't hold: control characters and halves of surrogate pairs. */
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** The children of `w:rPr` that the schema wants after `w:highlight`. */
const AFTER_HIGHLIGHT =
  /<w:(?:u|effect|bdr|shd|fitText|vertAlign|rtl|cs|em|lang|eastAsianLayout|specVanish|oMath|rPrChange)[\s/>]/;

/** Opens text that keeps its spaces. */
export const TEXT = '<w:t xml:space="preserve">';

/** Text for any XML element. */
export function escapeXml(text: string): string {
  return text.replace(NOT_XML, '').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** Text for a run: its line breaks and tabs are elements of their own. */
export function runText(text: string): string {
  return escapeXml(text.replace(/\r\n?|\v|\f/g, '\n'))
    .replace(/\n/g, () => `</w:t><w:br/>${TEXT}`)
    .replace(/\t/g, () => `</w:t><w:tab/>${TEXT}`);
}

/** Text in a run of its own, like the open one but yellow; after it the open run goes on. */
export function highlightedText(text: string, runProperties: string): string {
  const next = (properties: string) => `</w:t></w:r><w:r>${properties}${TEXT}`;
  return `${next(highlighted(runProperties))}${runText(text)}${next(runProperties)}`;
}

function highlighted(runProperties: string): string {
  const mark = '<w:highlight w:val="yellow"/>';
  const inner = runProperties.replace(/^<w:rPr[^>]*>|<\/w:rPr>$/g, '').replace(/<w:highlight[^>]*>/g, '');
  const at = inner.search(AFTER_HIGHLIGHT);
  const place = at < 0 ? inner.length : at;
  return `<w:rPr>${inner.slice(0, place)}${mark}${inner.slice(place)}</w:rPr>`;
}
