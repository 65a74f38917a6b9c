import { ADDRESSED, COURSE, JOINING, PROCESSING, TRAINING, USE } from './deed-words.ts';
import {
  KIN,
  ME,
  OTHERS_DATA,
  OTHERS_THINGS,
  OWN_DATA,
  OWN_THINGS,
  PERSONAL_DATA,
  PROPER_DATA,
  SELF,
  VOICE,
} from './own-words.ts';
import { occurs } from './patterns.ts';
import {
  ACTIVITY,
  ADS,
  AI,
  CHATS,
  EVERYTHING,
  FEED,
  LAW,
  LEARNER,
  MACHINE,
  PERSONALIZED,
  PLATFORM,
  PROACTIVE,
} from './subject-words.ts';

/** What a sentence speaks of, among the things that can be objected to. */
export interface Topics {
  /** Somebody speaks for themselves, or for a person near to them. */
  voice: boolean;
  ai: boolean;
  machine: boolean;
  learner: boolean;
  training: boolean;
  /** One person speaks for themselves. */
  self: boolean;
  /** Data of the writer, or of the person they write for. */
  ownData: boolean;
  /** Their work, name, account, writing: counts only beside AI or training. */
  ownThings: boolean;
  /** The writer as the one it is done to. */
  me: boolean;
  /** Data by that name, or what one publishes. */
  properData: boolean;
  processing: boolean;
  /** The service, its terms, what it announced. */
  platform: boolean;
  /** A lesson that people go to. */
  course: boolean;
  /** Somebody is spoken to, or something is done by nobody named. */
  addressed: boolean;
  /** Taking part in what they do. */
  joining: boolean;
  use: boolean;
  ads: boolean;
  personalized: boolean;
  feed: boolean;
  chats: boolean;
  activity: boolean;
  proactive: boolean;
  /** The law's own words for it: data protection, profiling, Article 21. */
  law: boolean;
  everything: boolean;
}

/** What one sentence, or a run of them, in plain words speaks of. */
export function topicsOf(words: string): Topics {
  const flowing = words.replaceAll(' ,', '');
  const has = (pattern: RegExp) => occurs(pattern, flowing);
  return {
    ai: has(AI),
    machine: has(MACHINE),
    learner: has(LEARNER),
    training: has(TRAINING),
    ownData: has(OWN_DATA) || (has(KIN) && has(OTHERS_DATA)) || (has(VOICE) && has(PERSONAL_DATA)),
    voice: has(VOICE),
    self: has(SELF),
    ownThings: has(OWN_THINGS) || (has(KIN) && has(OTHERS_THINGS)),
    me: has(ME),
    properData: has(PROPER_DATA),
    processing: has(PROCESSING),
    platform: has(PLATFORM),
    course: has(COURSE),
    addressed: has(ADDRESSED),
    joining: has(JOINING),
    use: has(USE),
    ads: has(ADS),
    personalized: has(PERSONALIZED),
    feed: has(FEED),
    chats: has(CHATS),
    activity: has(ACTIVITY),
    proactive: has(PROACTIVE),
    law: has(LAW),
    everything: has(EVERYTHING),
  };
}

/** Whether a no beside these topics is a no to something that can be objected to. */
export function isObjectionable(topics: Topics): boolean {
  const { ai, machine, training, ownData, ownThings, use, ads, personalized, feed, chats } = topics;
  if (topics.proactive) return true;
  if (topics.course && !ownData) return false;
  return (
    (ownData && (ai || topics.learner || (training && (machine || use)) || (ads && use))) ||
    (ownThings && (ai || (training && (machine || use)))) ||
    (topics.me && ai && use) ||
    (ai && (training || topics.joining)) ||
    (ads && (personalized || chats || ai || topics.activity)) ||
    (feed && (personalized || chats || ai)) ||
    (topics.law && ownData)
  );
}

/** Use of the writer's data, by whomever: ours only in a text that is about our subject. */
export function isOwnUse({ ownData, use, feed }: Topics): boolean {
  return ownData && (use || feed);
}

/** Whether a whole text is about what a service does with what people give it. */
export function isAboutUs({
  ai,
  learner,
  training,
  platform,
  law,
  ads,
  personalized,
}: Topics): boolean {
  return ai || (learner && training) || platform || law || (ads && personalized);
}

/**
 * Whether these topics leave no doubt what is spoken of: nobody outside writes of machines that learn
 * from what they wrote, so that any no beside it is meant for it.
 */
export function isDistinct(topics: Topics): boolean {
  const { ai, learner, training, ownData, ownThings, use, ads, feed, chats } = topics;
  const own = ownData || ownThings;
  if (topics.course && !ownData && !topics.proactive) return false;
  return (
    topics.proactive ||
    (ai && (own || training || topics.joining)) ||
    (learner && own && (training || use)) ||
    ((ads || feed) && (chats || ai) && (own || ai || topics.personalized))
  );
}

/** Whether a formal objection beside these topics is one of ours: it need not say all of it. */
export function isOnTopic(topics: Topics): boolean {
  const { ai, law, ads, training, ownData, ownThings } = topics;
  const isOurs = ai || law || (ads && ownThings) || (training && (ownData || ownThings));
  return isOurs || isObjectionable(topics) || isDistinct(topics);
}
