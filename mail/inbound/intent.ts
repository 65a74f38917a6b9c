import { speaksForAnother } from './for-another.ts';
import { danish } from './intent-danish.ts';
import { english } from './intent-english.ts';
import { german } from './intent-german.ts';
import type { IntentRules } from './intent-rules.ts';
import type { AnsweredNotice, Intent, Language, NamedPurposes } from './message-reading.ts';
import { inOne, type Passage, passage } from './passage.ts';
import { plainLine, plainText, sentences } from './plain-words.ts';
import { meantPurposes } from './purposes.ts';
import { statementFirst } from './question-tail.ts';
import { withoutQuotations } from './quotations.ts';
import { refusal } from './refusal.ts';
import { answersNotice, noticeInHistory } from './reply-to-notice.ts';
import { readSentence, type SentenceReading } from './sentence-reading.ts';
import { isTakenBack } from './taken-back.ts';
import { isObjectionable } from './topics.ts';

/** A person's message, taken apart. */
export interface Message {
  subject: string;
  fresh: string;
  history: string;
  language: Language | null;
  notice: AnsweredNotice | null;
  /** Whether it was sent to an address that is there for objections. */
  isAtOurDoor: boolean;
  /** Purposes named by the address that was written to. */
  tagged: string[];
  /** All purposes that can be objected to. */
  known: string[];
}

export interface IntentReading {
  intent: Intent;
  purposes: NamedPurposes;
  because: string[];
  writesForAnother: boolean;
}

const RULES: Record<Language, IntentRules> = { de: german, en: english, da: danish };
const REPLY_PREFIX =
  /^\s*(?:(?:re|aw|antw|antwort|sv|vs|fwd?|wg|vb|fw|wtr|tr)\s*(?:\[\d+\])?\s*:\s*)+/i;

/**
 * What somebody wants, by plain rules. Precision goes before recall: only a no in the writer's own
 * words, to something that can be objected to, objects. What is said both ways is unclear, and what
 * is unclear goes to an officer.
 */
export function readIntent(message: Message): IntentReading {
  const readings = rulesFor(message).map((rules) => readBy(rules, message));
  const order: Intent[] = ['withdraws', 'objects', 'asks', 'unclear'];
  const found = order.map((intent) => readings.find((reading) => reading.intent === intent));
  const best = found.find((reading) => reading !== undefined) as IntentReading;
  const isBoth = readings.some((r) => r.intent === 'objects') && best.intent === 'withdraws';
  return isBoth ? unclear(['both objects and withdraws'], best.writesForAnother) : best;
}

/** Where the language cannot be told, the rules of all three are asked. */
function rulesFor({ language }: Message): IntentRules[] {
  return language === null ? [german, english, danish] : [RULES[language]];
}

function readBy(rules: IntentRules, message: Message): IntentReading {
  const text = passageOf(rules, message);
  const { body, heading } = text;
  const spoken = [...(heading === null ? [] : [heading]), ...body];
  const writesForAnother = speaksForAnother(
    rules,
    spoken.map(({ words }) => words),
  );
  const no = noOf(rules, message, text);
  const isWithdrawn = body.some((s) => s.withdraws) || heading?.withdraws === true;
  if (isWithdrawn && no !== null && !no.isFromHeading) {
    return unclear(['both objects and withdraws'], writesForAnother);
  }
  if (isWithdrawn) {
    const because = ['takes an objection back'];
    return { intent: 'withdraws', purposes: [], because, writesForAnother };
  }
  if (no !== null && writesForAnother) return unclear(['objects for another'], true);
  if (no !== null && isSecondThought(text, no)) {
    return unclear(['objects and takes it back'], writesForAnother);
  }
  if (no !== null) {
    return { intent: 'objects', purposes: no.purposes, because: no.because, writesForAnother };
  }
  const asks = body.some((s) => s.asks) || heading?.asks === true;
  return asks
    ? { intent: 'asks', purposes: [], because: ['asks something'], writesForAnother }
    : unclear(['says neither yes nor no'], writesForAnother);
}

/** Second thoughts count after the last sentence that says no, or below a subject that does. */
function isSecondThought({ body }: Passage, { isFromHeading }: No): boolean {
  const last = isFromHeading ? -1 : body.findLastIndex((s) => s.objects !== null || isFirmNo(s));
  const no = body[last]?.objects ?? body[last]?.refuses ?? null;
  return isTakenBack(
    body.map(({ words }) => words),
    last,
    no,
  );
}

/** "Forget it" alone may be said of either. */
function isFirmNo({ refuses, topics }: SentenceReading): boolean {
  return refuses !== null && (isObjectionable(topics) || topics.ownData);
}

function passageOf(rules: IntentRules, message: Message): Passage {
  const isReply = REPLY_PREFIX.test(message.subject);
  const subject = plainLine(message.subject.replace(REPLY_PREFIX, ''));
  const isQuestion = /\?\s*$/.test(message.subject);
  const isOwn = !isReply && subject !== '';
  const heading = isOwn ? readSentence({ words: subject, isQuestion }, rules) : null;
  const body = sentences(withoutQuotations(message.fresh))
    .flatMap(statementFirst)
    .map((s) => readSentence(s, rules));
  return passage(subject, heading, body, message.isAtOurDoor);
}

interface No {
  purposes: NamedPurposes;
  because: string[];
  isFromHeading: boolean;
}

function noOf(rules: IntentRules, message: Message, text: Passage): No | null {
  const notice = message.notice ?? noticeInHistory(message.history, message.known);
  if (notice !== null && answersNotice(text.body)) {
    const because = ['says no in answer to a notice'];
    return { purposes: notice.purposes, because, isFromHeading: false };
  }
  const found = refusal(rules, text);
  if (found === null) return null;
  const context = [inOne(text.subject, text.body), plainText(message.history)];
  const purposes = meantPurposes(found.said, context, message.known, message.tagged);
  return { purposes, because: found.because, isFromHeading: found.isFromHeading };
}

function unclear(because: string[], writesForAnother: boolean): IntentReading {
  return { intent: 'unclear', purposes: [], because, writesForAnother };
}
