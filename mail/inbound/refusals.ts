import type { IntentRules } from './intent-rules.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { isDistinct, isObjectionable, isOnTopic, topicsOf } from './topics.ts';

/** A no that was found: the words of each time it was said, with those they lean on, and why it counts. */
export interface Refusal {
  said: string[];
  because: string[];
  isFromHeading: boolean;
}

/** Words that point back at what was said before. */
const POINTS_BACK =
  /(?:^| )(?:permission|consent|erlaubnis|einwilligung|zustimmung|tilladelse|samtykke|lov|they|sie|die|de|this|that|it|these|those|such|so|any|them|das|dies|dieses|dem|dazu|dagegen|damit|es|so|sowas|davon|diese[rmn]?|darauf|dafuer|det|dette|den|saadan|disse|herfor|det her|alt)(?: |$)/;
const SHORT_WORDS = 14;
const SHORT_MESSAGE_WORDS = 130;
/** More often nobody says no in one message, and each time is read again for its purposes. */
const MAX_SAID = 20;
const SPOKEN_WORDS = 60;
const BRIEF_WORDS = 30;
const DISTINCT_WORDS = 160;

/**
 * The no in a message, or null. Either a formal objection near anything that is our subject, or a
 * plain no whose own sentence (or, where it points back, the ones before it) says to what, or a
 * bare objection and nothing else.
 */
export function refusals(
  rules: IntentRules,
  subject: string,
  heading: SentenceReading | null,
  body: SentenceReading[],
): Refusal | null {
  const formal = body.flatMap((s, at) => (s.objects ? formalRefusal(body, at, subject) : []));
  const plain = body.flatMap((s, at) =>
    s.refuses || s.isShortNo ? plainRefusal(body, at, subject) : [],
  );
  const doubtless = formal.length + plain.length > 0 ? [] : distinctRefusals(body, subject);
  const found = [...formal, ...plain, ...doubtless];
  if (found.length > 0) return merged(found);
  return bareRefusal(rules, body) ?? headingRefusal(rules, heading, body);
}

function merged(found: Refusal[]): Refusal {
  return {
    said: [...new Set(found.flatMap(({ said }) => said))].slice(0, MAX_SAID),
    because: found.slice(0, 5).flatMap(({ because }) => because),
    isFromHeading: false,
  };
}

function formalRefusal(body: SentenceReading[], at: number, subject: string): Refusal[] {
  const sentence = body[at] as SentenceReading;
  const because = [`objects formally: ${sentence.objects}`];
  if (isOnTopic(sentence.topics) || sentence.topics.ownData) {
    return [{ said: [sentence.words], because, isFromHeading: false }];
  }
  const near = isShort(body) ? body : body.slice(Math.max(0, at - 2), at + 3);
  const words = [subject, ...near.map((s) => s.words)].join(' , ');
  return isOnTopic(topicsOf(words)) ? [{ said: [words], because, isFromHeading: false }] : [];
}

function plainRefusal(body: SentenceReading[], at: number, subject: string): Refusal[] {
  const sentence = body[at] as SentenceReading;
  const because = [`says no: ${sentence.refuses ?? sentence.words}`];
  if (!sentence.isShortNo && !isSpoken(body, sentence)) return [];
  if (sentence.refuses && isObjectionable(sentence.topics)) {
    return [{ said: [sentence.words], because, isFromHeading: false }];
  }
  const isBrief = countWords(sentence.words) <= SHORT_WORDS;
  const leans = isBrief && POINTS_BACK.test(sentence.words);
  if (!sentence.isShortNo && !leans && !namesUse(sentence)) return [];
  const before = body.slice(Math.max(0, at - 3), at);
  if (before.some((s) => s.assents)) return [];
  const words = [subject, ...before.map((s) => s.words), sentence.words].join(' , ');
  const topics = topicsOf(words);
  const isAnswer = sentence.isShortNo && countAll(body) <= 25 && isOnTopic(topics);
  return isAnswer || isObjectionable(topics)
    ? [{ said: [words], because, isFromHeading: false }]
    : [];
}

/**
 * In a message of ordinary length that beyond doubt speaks of our subject, whatever says no says it
 * to that, unless the message also wonders, agrees or asks on what condition.
 */
function distinctRefusals(body: SentenceReading[], subject: string): Refusal[] {
  if (countAll(body) > DISTINCT_WORDS || body.some((s) => s.assents || s.withdraws)) return [];
  return body.flatMap((sentence, at) => {
    const before = body.slice(Math.max(0, at - 2), at);
    if (sentence.denies === null || [...before, sentence].some((s) => s.isAside)) return [];
    const near = [...before, sentence, ...body.slice(at + 1, at + 2)];
    const words = [subject, ...near.map((s) => s.words)].join(' , ');
    const topics = topicsOf(words);
    const isOwn = topics.self && (topics.ownData || topics.ownThings || topics.proactive);
    if (!isDistinct(topics) || !(isOwn || countAll(body) <= 15)) return [];
    return [
      { said: [words], because: [`says ${sentence.denies} of our subject`], isFromHeading: false },
    ];
  });
}

/**
 * Manuals, terms and advertising forbid and deny, too, but nobody in them says I of what is theirs.
 * Who writes in a few words may leave it out.
 */
function isSpoken(body: SentenceReading[], { topics }: SentenceReading): boolean {
  const length = countAll(body);
  if (topics.ownData || topics.ownThings) return topics.voice || length <= SPOKEN_WORDS;
  return topics.self || length <= BRIEF_WORDS;
}

/** "They must not be used for training": what they are was said before. */
function namesUse({ refuses, topics }: SentenceReading): boolean {
  return refuses !== null && (topics.ai || topics.training || topics.ads) && topics.use;
}

/** "Hereby I object. Regards, Anna": nothing but the formula, a greeting and a few names. */
function bareRefusal(rules: IntentRules, body: SentenceReading[]): Refusal | null {
  const objecting = body.filter((s) => s.objects !== null);
  const isBare =
    objecting.length > 0 && objecting.every((s) => strangers(rules, s.words) === 0 || s.exercises);
  const isAll = body.length <= 6 && !body.some((s) => s.asks || s.isAside || s.assents);
  const others = body.filter((s) => s.objects === null);
  const isRight = objecting.some((s) => s.exercises);
  const most = isRight ? 40 : 8;
  const isRestShort = others.reduce((sum, s) => sum + strangers(rules, s.words), 0) <= most;
  if (!isBare || !isAll || !isRestShort) return null;
  return {
    said: objecting.map((s) => s.words),
    because: ['objects in so many words and says nothing else'],
    isFromHeading: false,
  };
}

/** An objection in the subject counts where the text below does not ask, wonder or agree. */
function headingRefusal(
  rules: IntentRules,
  heading: SentenceReading | null,
  body: SentenceReading[],
): Refusal | null {
  if (heading === null || heading.isAside || heading.assents) return null;
  const isSoftened = body.some((s) => s.isAside || s.assents || s.withdraws);
  const isAsked = body.some((s) => s.asks) && !body.some((s) => s.refuses);
  if (isSoftened || isAsked) return null;
  const isFormal = heading.objects !== null;
  const isPlain = heading.refuses !== null && isObjectionable(heading.topics);
  if (!isFormal && !isPlain) return null;
  const words = [heading, ...(isShort(body) ? body : body.slice(0, 3))]
    .map((s) => s.words)
    .join(' , ');
  const isBare = strangers(rules, heading.words) === 0 && countAll(body) <= 30;
  if (!isPlain && !isBare && !isOnTopic(topicsOf(words))) return null;
  return { said: [words], because: [`the subject says no: ${heading.words}`], isFromHeading: true };
}

/** How many words do not belong to the bare formula of objecting. */
function strangers(rules: IntentRules, words: string): number {
  return words.split(' ').filter((word) => word !== ',' && !rules.formula.has(word)).length;
}

function isShort(body: SentenceReading[]): boolean {
  return countAll(body) <= SHORT_MESSAGE_WORDS;
}

function countAll(body: SentenceReading[]): number {
  return body.reduce((sum, s) => sum + countWords(s.words), 0);
}

function countWords(words: string): number {
  return words.split(' ').filter((word) => word !== ',').length;
}
