import type { IntentRules } from './intent-rules.ts';
import { occurs } from './patterns.ts';
import type { Sentence } from './plain-words.ts';
import { type Topics, topicsOf } from './topics.ts';

/** What one sentence does, by the rules of one language. */
export interface SentenceReading {
  words: string;
  topics: Topics;
  withdraws: boolean;
  /** The words that object formally, or null. */
  objects: string | null;
  /** Uses the right to object by its name. */
  exercises: boolean;
  /** The words that say no, or null. */
  refuses: string | null;
  /** A no of whatever kind, or null. */
  denies: string | null;
  /** Objecting was spoken of as something possible, past, or of others. */
  isAside: boolean;
  assents: boolean;
  asks: boolean;
  isShortNo: boolean;
}

/** Who gives thanks for an answer has had it. */
const THANKS =
  /(?:^| )(?:thanks|thank you|dank|danke|tak)(?: [a-z]+){0,3} (?:information|info|explanation|auskunft|info|informationen|erklaerung|oplysninger(?:ne)?|svar(?:et)?|forklaring(?:en)?)(?= |$)/g;

/** Reads one sentence: what does not count is taken out of it before what counts is looked for. */
export function readSentence(sentence: Sentence, rules: IntentRules): SentenceReading {
  const { words, isQuestion } = sentence;
  const isRequest = isQuestion && occurs(rules.requesting, words);
  const isMereQuestion = isQuestion && !isRequest;
  const right = first(rules.exercising, words);
  const exercised =
    right !== null && !isMereQuestion && !isConditional(words, right) ? right : null;
  const withdrawal = first(rules.withdrawing, words);
  const apart = words.replace(rules.withdrawing, ' , ');
  const done = apart.replace(rules.setAside, ' , ');
  const meant = done.replace(rules.assenting, ' , ');
  const willed = meant.replace(rules.neutral, ' , ');
  return {
    words,
    topics: topicsOf(words),
    withdraws: withdrawal !== null && !isMereQuestion && !isConditional(words, withdrawal),
    objects: isMereQuestion ? null : (exercised ?? first(rules.objecting, meant)),
    exercises: exercised !== null,
    refuses: isMereQuestion ? null : first(rules.refusing, willed),
    denies: isMereQuestion ? null : first(rules.negative, willed),
    isAside: done !== apart && exercised === null,
    assents: meant !== done,
    asks: isQuestion || occurs(rules.asking, words.replace(THANKS, ' , ')),
    isShortNo: !isQuestion && rules.shortNo.test(words),
  };
}

function isConditional(words: string, withdrawal: string): boolean {
  const before = words.slice(0, words.indexOf(withdrawal));
  const clause = before.slice(before.lastIndexOf(',') + 1);
  return /(?:^| )(?:if|whether|when|unless|would(?! like| love| want| prefer)|wenn|falls|ob|sofern|hvis|naar|om|not|never|nicht|ikke|how|wie|hvordan)(?: |$)/.test(
    clause,
  );
}

function first(pattern: RegExp, words: string): string | null {
  pattern.lastIndex = 0;
  return pattern.exec(words)?.[0].trim() ?? null;
}
