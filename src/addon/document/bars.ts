/** A score as a bar: two inline pictures side by side, the share reached and the rest, stretched from a dot of colour. */

import type { Bar } from '../../core/document/planDocument.ts';
import type { PizZip } from './libraries.js';
import { escapeXml, TEXT } from './runText.ts';

/** In EMU, 360,000 to the centimetre. */
const LENGTH = 2_160_000;
const HEIGHT = 151_200;

/** The pictures: PNGs of 16 by 16 dots in one colour. Colour is never the only sign: the verdict stands in words. */
const PICTURES = {
  met: 'iVBORw0KGgoAAAANSUhEUgAAABAAAAAQAQMAAAAlPW0iAAAAA1BMVEUvbaicNQI3AAAADElEQVR4nGNgIA0AAAAwAAEWiZrRAAAAAElFTkSuQmCC',
  missed:
    'iVBORw0KGgoAAAANSUhEUgAAABAAAAAQAQMAAAAlPW0iAAAAA1BMVEXAVh4gO2wrAAAADElEQVR4nGNgIA0AAAAwAAEWiZrRAAAAAElFTkSuQmCC',
  estimate:
    'iVBORw0KGgoAAAANSUhEUgAAABAAAAAQAQMAAAAlPW0iAAAAA1BMVEWAhotR/EM/AAAADElEQVR4nGNgIA0AAAAwAAEWiZrRAAAAAElFTkSuQmCC',
  rest: 'iVBORw0KGgoAAAANSUhEUgAAABAAAAAQAQMAAAAlPW0iAAAAA1BMVEXj4+NAjkDOAAAADElEQVR4nGNgIA0AAAAwAAEWiZrRAAAAAElFTkSuQmCC',
} as const;
type Picture = keyof typeof PICTURES;

const relation = (picture: Picture) => `itaPlanBar-${picture}`;
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Word wants an id of its own for every drawing: ours are counted from where a template's own will hardly reach. */
export class BarIds {
  private next = 700_001;

  take(): number {
    this.next += 1;
    return this.next - 1;
  }
}

/** The bar for a place inside `<w:t>` of an open run, which goes on after it. */
export function barXml({ share, reaches, words }: Bar, runProperties: string, ids: BarIds): string {
  const reached = Math.round(LENGTH * share);
  const drawings = [
    reached > 0 ? drawing(reaches, reached, words, ids.take()) : '',
    reached < LENGTH ? drawing('rest', LENGTH - reached, reached > 0 ? '' : words, ids.take()) : '',
  ].join('');
  return `</w:t></w:r><w:r>${runProperties}${drawings}</w:r><w:r>${runProperties}${TEXT}`;
}

function drawing(picture: Picture, width: number, words: string, id: number): string {
  const size = `cx="${width}" cy="${HEIGHT}"`;
  const name = `id="${id}" name="ita-plan-bar-${id}"`;
  return (
    `<w:drawing><wp:inline xmlns:wp="${MAIN}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">` +
    `<wp:extent ${size}/><wp:docPr ${name} descr="${escapeXml(words)}"/>` +
    `<a:graphic xmlns:a="${MAIN}/main"><a:graphicData uri="${MAIN}/picture"><pic:pic xmlns:pic="${MAIN}/picture">` +
    `<pic:nvPicPr><pic:cNvPr ${name}/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip xmlns:r="${OFFICE}" r:embed="${relation(picture)}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
    '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>'
  );
}

/** Puts the bars' pictures into the file, and a relation to each into every part that shows one. */
export function addBarPictures(zip: PizZip): void {
  for (const part of Object.keys(zip.files)) {
    if (!/^word\/[^/]+\.xml$/.test(part)) continue;
    const xml = zip.files[part]?.asText() ?? '';
    const used = (Object.keys(PICTURES) as Picture[]).filter((picture) => xml.includes(`"${relation(picture)}"`));
    if (used.length === 0) continue;
    for (const picture of used) zip.file(mediaPath(picture), PICTURES[picture], { base64: true });
    relate(zip, part, used);
    allowPng(zip);
  }
}

const mediaPath = (picture: Picture) => `word/media/${relation(picture)}.png`;

function relate(zip: PizZip, part: string, pictures: readonly Picture[]): void {
  const path = part.replace('word/', 'word/_rels/').concat('.rels');
  const none = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="${PACKAGE}/relationships"></Relationships>`;
  const xml = (zip.files[path]?.asText() ?? none).replace(
    /<Relationships([^>]*)\/>/,
    '<Relationships$1></Relationships>',
  );
  const relations = pictures.map(
    (picture) =>
      `<Relationship Id="${relation(picture)}" Type="${OFFICE}/image" Target="media/${relation(picture)}.png"/>`,
  );
  zip.file(path, xml.replace('</Relationships>', `${relations.join('')}</Relationships>`));
}

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

function allowPng(zip: PizZip): void {
  const path = '[Content_Types].xml';
  const xml = zip.files[path]?.asText() ?? '';
  if (/<Default[^>]*Extension="png"/i.test(xml)) return;
  zip.file(
    path,
    xml.replace(/<Types[^>]*>/, (start) => `${start}<Default Extension="png" ContentType="image/png"/>`),
  );
}
