import { inOne, type Passage, type Refusal } from './passage.ts';
import { isDistinct, topicsOf } from './topics.ts';

const ORDINARY = 160;
const SHORT = 30;
const VERY_SHORT = 15;

/**
 * In a message of ordinary length that beyond doubt speaks of our subject, and to us, whatever says
 * no says it to that, unless the message also wonders, agrees or asks on what condition.
 */
export function doubtlessRefusals(text: Passage): Refusal[] {
  const { body, subject, length, about } = text;
  if (length > ORDINARY || body.some((s) => s.assents || s.withdraws)) return [];
  if (!about.addressed && length > SHORT) return [];
  return body.flatMap((sentence, at) => {
    const before = body.slice(Math.max(0, at - 2), at);
    if (sentence.denies === null || [...before, sentence].some((s) => s.isAside)) return [];
    const words = inOne(subject, [...before, sentence, ...body.slice(at + 1, at + 2)]);
    const topics = topicsOf(words);
    const isOwn = topics.self && (topics.ownData || topics.ownThings || topics.proactive);
    if (!isDistinct(topics) || !(isOwn || length <= VERY_SHORT)) return [];
    const because = [`says ${sentence.denies} of our subject`];
    return [{ said: [words], because, isFromHeading: false }];
  });
}
