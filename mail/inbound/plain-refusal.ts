import { countWords, inOne, type Passage, type Refusal } from './passage.ts';
import type { SentenceReading } from './sentence-reading.ts';
import {
  isAboutUs,
  isObjectionable,
  isOnTopic,
  isOwnUse,
  type Topics,
  topicsOf,
} from './topics.ts';

/** Words that point back at what was said before. */
const POINTS_BACK =
  /(?:^| )(?:permission|consent|erlaubnis|einwilligung|zustimmung|tilladelse|samtykke|lov|they|sie|die|de|this|that|it|these|those|such|so|any|them|das|dies|dieses|dem|dazu|dagegen|damit|es|so|sowas|davon|diese[rmn]?|darauf|dafuer|det|dette|den|saadan|disse|herfor|det her|alt)(?: |$)/;
const SHORT_SENTENCE = 14;
const SHORT_ANSWER = 25;
const BRIEF = 30;
const FEW_LINES = 40;
const SPOKEN = 60;

/**
 * A plain no in the sentence at `at`, where the same sentence says to what, or leans on those before
 * it that do.
 */
export function plainRefusal(text: Passage, at: number): Refusal[] {
  const sentence = text.body[at] as SentenceReading;
  const because = [`says no: ${sentence.refuses ?? sentence.words}`];
  if (!sentence.isShortNo && !isSpoken(text, sentence.topics)) return [];
  if (sentence.refuses && isRefusable(text, sentence.topics)) {
    return [{ said: [sentence.words], because, isFromHeading: false }];
  }
  if (!sentence.isShortNo && !leans(sentence)) return [];
  const before = text.body.slice(Math.max(0, at - 3), at);
  if (before.some((s) => s.assents)) return [];
  const words = inOne(text.subject, [...before, sentence]);
  const topics = topicsOf(words);
  const isAnswer = sentence.isShortNo && text.length <= SHORT_ANSWER && isOnTopic(topics);
  const counts =
    isAnswer || (isRefusable(text, topics) && (topics.addressed || text.length <= BRIEF));
  return counts ? [{ said: [words], because, isFromHeading: false }] : [];
}

/**
 * "Do not use my photos" is said of flyers and albums, too: without a word of machines, advertising
 * or the service it counts in no more than a line, and only of data by that name.
 */
function isRefusable(text: Passage, topics: Topics): boolean {
  if (isObjectionable(topics)) return true;
  const isPlainUse = topics.properData && topics.processing && text.length <= FEW_LINES;
  return isPlainUse || (isOwnUse(topics) && isAboutUs(text.about));
}

/**
 * Manuals, terms and advertising forbid and deny, too, but nobody in them says I of what is theirs.
 * Who writes in a few words may leave it out.
 */
function isSpoken(text: Passage, topics: Topics): boolean {
  if (topics.ownData || topics.ownThings) return topics.voice || text.length <= SPOKEN;
  return topics.self || text.length <= BRIEF;
}

/** Points back, or says like "they must not be used for training" what for and not what. */
function leans({ words, refuses, topics }: SentenceReading): boolean {
  if (countWords(words) <= SHORT_SENTENCE && POINTS_BACK.test(words)) return true;
  const isNamed = topics.ai || topics.training || topics.ads;
  return refuses !== null && isNamed && (topics.use || topics.learner);
}
