import type { Text } from '../../messages/text.ts';
import { disclosureTopics } from './disclosures.ts';
import { surveyTopics } from './surveys.ts';

/**
 * What an item is about, the same in every year that asks it: `o-e-service` is o18 in 2566, o13 in 2567 and o10 in
 * 2568. Stable for ever: measures and comparisons between years hang on it.
 */
export type TopicKey = keyof typeof surveyTopics | keyof typeof disclosureTopics;

export const topics: Readonly<Record<TopicKey, Text>> = { ...surveyTopics, ...disclosureTopics };
