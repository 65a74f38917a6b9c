import { inOne, type Passage, type Refusal } from './passage.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { isAboutUs, isOnTopic, isOwnUse, topicsOf } from './topics.ts';

const SHORT_MESSAGE = 130;

/** "I object" and its kin in the sentence at `at`, where what stands around it is our subject. */
export function formalRefusal(text: Passage, at: number): Refusal[] {
  const { words, topics, objects } = text.body[at] as SentenceReading;
  const because = [`objects formally: ${objects}`];
  const isNamed =
    isOnTopic(topics) ||
    (topics.properData && topics.processing) ||
    ((topics.ownData || isOwnUse(topics)) && isAboutUs(text.about));
  if (isNamed) return [{ said: [words], because, isFromHeading: false }];
  const isShort = text.length <= SHORT_MESSAGE;
  const near = isShort ? text.body : text.body.slice(Math.max(0, at - 2), at + 3);
  const around = inOne(text.subject, near);
  return isOnTopic(topicsOf(around)) ? [{ said: [around], because, isFromHeading: false }] : [];
}
