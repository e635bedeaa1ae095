import { type MessageKey, wordings } from '../messages/catalogue.ts';

/** Whether a text is one of these messages, in either language, whatever their `{name}`s were filled in with. */
export function saysOneOf(keys: readonly MessageKey[], text: string): boolean {
  return keys.some((key) => wordings(key).some((wording) => pattern(wording).test(text)));
}

const patterns = new Map<string, RegExp>();

function pattern(wording: string): RegExp {
  const known = patterns.get(wording) ?? compiled(wording);
  patterns.set(wording, known);
  return known;
}

function compiled(wording: string): RegExp {
  const literal = wording.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${literal.join('[^]*')}$`);
}
