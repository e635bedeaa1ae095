import type { Item } from '../../framework/framework.ts';
import { itemByCode } from '../../framework/lookup.ts';
import type { Text } from '../../messages/text.ts';
import { override } from './override.ts';

/** What an item is about, in the handbook's words. Measures are proposed for it as before. */
export const itemNames = override<Text>({
  label: 'settings.itemName',
  group: 'settings.group.itemNames',
  heading: 'settings.names',
  subjects: ({ items }) => items.map(({ code }) => code),
  params: (item) => ({ item }),
  standard: (framework, code) => {
    const item = itemByCode(framework, code);
    return item && isNamed(item) ? { value: item.topic, mark: item.mark } : null;
  },
  write: (topic) => topic,
  parse: (text) =>
    /[a-zก-๎]/i.test(text)
      ? { value: { th: text, en: text } }
      : { flaw: { reason: 'settings.flaw.itemName', params: {} } },
  apply: (framework, own) => ({
    ...framework,
    items: framework.items.map((item): Item => {
      const topic = own.get(item.code);
      return topic ? { ...item, topic, mark: 'own' } : item;
    }),
  }),
});

/** Of some years only the numbers of the questions are known. */
function isNamed({ key, mark }: Item): boolean {
  return key !== null || mark === 'own';
}
