import { type MessageKey, wordings } from '../messages/catalogue.ts';

/** Whether a text is one of these messages, in either language, whatever their `{name}`s were filled in with. */
export function saysOneOf(keys: readonly MessageKey[], text: string): boolean {
  return keys.some((key) => patternsOf(key).some((pattern) => pattern.test(text)));
}

const patterns = new Map<MessageKey, readonly RegExp[]>();

function patternsOf(key: MessageKey): readonly RegExp[] {
  const known = patterns.get(key) ?? wordings(key).map(compiled);
  patterns.set(key, known);
  return known;
}

function compiled(wording: string): RegExp {
  const literal = wording.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${literal.join('[^]*')}$`);
}
