import type { SentenceReading } from './sentence-reading.ts';
import { type Topics, topicsOf } from './topics.ts';

/** A message's fresh words, read sentence by sentence. */
export interface Passage {
  /** The subject in plain words, also where it is only repeated from what is answered. */
  subject: string;
  /** The subject as a sentence of the writer's own, or null where it is repeated or empty. */
  heading: SentenceReading | null;
  body: SentenceReading[];
  /** How many words the body has. */
  length: number;
  /** What all of it together speaks of. */
  about: Topics;
  /** Sent to an address that is there for objections. */
  isAtOurDoor: boolean;
}

/** A no that was found: the words of each time it was said, with those they lean on, and why it counts. */
export interface Refusal {
  said: string[];
  because: string[];
  isFromHeading: boolean;
}

export function passage(
  subject: string,
  heading: SentenceReading | null,
  body: SentenceReading[],
  isAtOurDoor: boolean,
): Passage {
  const length = body.reduce((sum, sentence) => sum + countWords(sentence.words), 0);
  const about = topicsOf(inOne(subject, body));
  return { subject, heading, body, length, about, isAtOurDoor };
}

/** The subject and these sentences in one line, as what they say together is looked at. */
export function inOne(subject: string, sentences: SentenceReading[]): string {
  return [subject, ...sentences.map(({ words }) => words)].join(' , ');
}

export function countWords(words: string): number {
  return words.split(' ').filter((word) => word !== ',').length;
}
