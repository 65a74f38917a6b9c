import type { IntentRules } from './intent-rules.ts';
import { countWords, inOne, type Passage, type Refusal } from './passage.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { isObjectionable, isOnTopic, topicsOf } from './topics.ts';

/** How many words beside the formula a bare objection may have: a greeting and a name. */
const NAMES = 8;
/** Beside questions, only a name: "I object! You always choose. Where shall we eat?" is not for us. */
const NAME = 3;
const REASONS = 40;
/** How many words the questions after it may have: when does it take effect, does it hold there, too? */
const QUESTIONS = 45;
const MOST_SENTENCES = 6;
const SHORT_BODY = 30;
const SHORT_MESSAGE = 130;

/**
 * "Hereby I object. Regards, Anna": nothing but the formula, a greeting and a few names. Who uses the
 * right by its name may give reasons as well, and what anybody asks about it takes nothing back.
 */
export function bareRefusal(rules: IntentRules, { body, isAtOurDoor }: Passage): Refusal | null {
  const isNo = (s: SentenceReading) => s.objects !== null || (isAtOurDoor && isOwnNo(s));
  const objecting = body.filter(isNo);
  const first = body.findIndex(isNo);
  const questions = body.filter((s, at) => !isNo(s) && s.asks && (at > first || !s.isAside));
  const others = body.filter((s) => !isNo(s) && !questions.includes(s));
  const isBare =
    objecting.length > 0 &&
    objecting.every((s) => s.exercises || isOwnNo(s) || strangers(rules, s.words) === 0);
  const isAll =
    body.length <= MOST_SENTENCES && ![...objecting, ...others].some((s) => s.isAside || s.assents);
  const names = questions.length > 0 ? NAME : NAMES;
  const most = objecting.some((s) => s.exercises) ? REASONS : names;
  const rest = others.reduce((sum, s) => sum + strangers(rules, s.words), 0);
  const asked = questions.reduce((sum, s) => sum + countWords(s.words), 0);
  if (!isBare || !isAll || rest > most || asked > QUESTIONS) return null;
  return {
    said: objecting.map((s) => s.words),
    because: ['objects in so many words and says nothing else'],
    isFromHeading: false,
  };
}

/** "I do not want this": a no of the writer's own, which says it all to an address for objections. */
function isOwnNo(s: SentenceReading): boolean {
  return s.isShortNo && s.topics.self && countWords(s.words) > 1;
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
