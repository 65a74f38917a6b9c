import type { IntentRules } from './intent-rules.ts';
import { inOne, type Passage, type Refusal } from './passage.ts';
import { isObjectionable, isOnTopic, topicsOf } from './topics.ts';

/** How many words beside the formula a bare objection may have: a greeting and a name. */
const NAMES = 8;
const REASONS = 40;
const MOST_SENTENCES = 6;
const SHORT_BODY = 30;
const SHORT_MESSAGE = 130;

/**
 * "Hereby I object. Regards, Anna": nothing but the formula, a greeting and a few names. Who uses the
 * right by its name may give reasons as well.
 */
export function bareRefusal(rules: IntentRules, { body }: Passage): Refusal | null {
  const objecting = body.filter((s) => s.objects !== null);
  const others = body.filter((s) => s.objects === null);
  const isBare =
    objecting.length > 0 && objecting.every((s) => s.exercises || strangers(rules, s.words) === 0);
  const isAll =
    body.length <= MOST_SENTENCES && !body.some((s) => s.asks || s.isAside || s.assents);
  const most = objecting.some((s) => s.exercises) ? REASONS : NAMES;
  const rest = others.reduce((sum, s) => sum + strangers(rules, s.words), 0);
  if (!isBare || !isAll || rest > most) return null;
  return {
    said: objecting.map((s) => s.words),
    because: ['objects in so many words and says nothing else'],
    isFromHeading: false,
  };
}

/** An objection in the subject counts where the text below does not ask, wonder or agree. */
export function headingRefusal(rules: IntentRules, text: Passage): Refusal | null {
  const { heading, body, length } = text;
  if (heading === null || heading.isAside || heading.assents) return null;
  const isSoftened = body.some((s) => s.isAside || s.assents || s.withdraws);
  const isAsked = body.some((s) => s.asks) && !body.some((s) => s.refuses);
  if (isSoftened || isAsked) return null;
  const isPlain = heading.refuses !== null && isObjectionable(heading.topics);
  if (heading.objects === null && !isPlain) return null;
  const words = inOne(heading.words, length <= SHORT_MESSAGE ? body : body.slice(0, 3));
  const isBare = strangers(rules, heading.words) === 0 && length <= SHORT_BODY;
  if (!isPlain && !isBare && !isOnTopic(topicsOf(words))) return null;
  return { said: [words], because: [`the subject says no: ${heading.words}`], isFromHeading: true };
}

/** How many words do not belong to the bare formula of objecting. */
function strangers(rules: IntentRules, words: string): number {
  return words.split(' ').filter((word) => word !== ',' && !rules.formula.has(word)).length;
}
