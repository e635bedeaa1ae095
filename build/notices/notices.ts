import { type Licence, licenceOf } from './licence.ts';

/** The width of a line of a licence's terms. */
const WIDTH = 110;

/** The notices of libraries: who made each, then the terms of each licence once. Empty where there are none. */
export function noticesOf(libraries: readonly string[]): string {
  const licences = [...new Set(libraries)].sort().map((library) => licenceOf(library));
  const terms = new Map(licences.flatMap((licence) => licence.terms).map(({ name, text }) => [text, name]));
  const blocks = [...licences.map(headOf), ...[...terms].map(([text, name]) => `${name}:\n${wrapped(text)}`)];
  return blocks.join('\n\n');
}

function headOf({ library, version, copyright, terms }: Licence): string {
  return [`${library} ${version} (${terms.map(({ name }) => name).join(' and ')})`, ...copyright].join('\n');
}

function wrapped(text: string): string {
  return text.replace(new RegExp(`(.{1,${WIDTH}})(?: |$)`, 'g'), '$1\n').trim();
}
