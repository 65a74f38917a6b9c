import type { NamedPurposes } from './message-reading.ts';
import { permittedApart } from './permitted-clauses.ts';
import { type Topics, topicsOf } from './topics.ts';

/** How a purpose is spoken of. A purpose that is not listed here is named by its id alone. */
const SPOKEN: Record<string, (topics: Topics) => boolean> = {
  ai_training: (t) => t.training || (t.ai && !t.chats && !t.proactive && !t.ads && !t.feed),
  ads_from_ai_chats: (t) => t.ads && (t.chats || t.ai || !t.activity) && !(t.training && !t.chats),
  feed_from_ai_chats: (t) => t.feed && (t.chats || t.ai || !t.activity),
  ads_from_activity: (t) => t.ads && (t.activity || (!t.chats && !t.ai)),
  proactive_messages: (t) => t.proactive,
};

/**
 * Which of `known` purposes an objection in these plain words names, and which the recipient
 * address names (`objections+ai_training@`). Unspecific means all: who names nothing, objects to
 * everything that can be objected to. When in doubt, more is named rather than less.
 */
export function namedPurposes(words: string, known: string[], tagged: string[]): NamedPurposes {
  const topics = topicsOf(words);
  if (topics.everything) return 'all';
  const named = known.filter(
    (id) => SPOKEN[id]?.(topics) || words.includes(id.replaceAll('_', ' ')),
  );
  const both = known.filter((id) => named.includes(id) || tagged.includes(id));
  return both.length === 0 ? 'all' : both;
}

/** In so few letters all is said of one thing. */
const SHORT_TEXT = 200;
const POINTS_BACK =
  /(?:^| )(?:this|that|it|these|those|such|das|dies|diese[rmns]?|dem|dazu|dagegen|damit|davon|solche[rn]?|det|dette|disse|saadan)(?: |$)/;

/**
 * The purposes that a no means, `said` in one or several sentences: those they name, and where they
 * name none but point back ("I do not agree to this"), those that the rest of the text names, or else
 * what it answers. What the text permits is never among them.
 */
export function meantPurposes(
  said: string[],
  context: string[],
  known: string[],
  tagged: string[],
): NamedPurposes {
  const apart = said.map(permittedApart);
  const refused = apart.map(({ left }) => left).filter((left) => left !== '');
  const [text = '', ...answered] = context;
  const { left, permitted } = permittedApart(text);
  const meant = refusedPurposes(
    refused.length > 0 ? refused : said,
    [left, ...answered],
    known,
    tagged,
  );
  if (meant !== 'all') return meant;
  return allBut(
    permitted.flatMap((clause) => namedPurposes(clause, known, [])).filter(isOne),
    known,
  );
}

/** "I object to all of it, but training is fine with me." */
function allBut(allowed: string[], known: string[]): NamedPurposes {
  const left = known.filter((id) => !allowed.includes(id));
  return allowed.length === 0 || left.length === 0 ? 'all' : left;
}

function refusedPurposes(
  said: string[],
  context: string[],
  known: string[],
  tagged: string[],
): NamedPurposes {
  if (said.some((words) => topicsOf(words).everything)) return 'all';
  const named = said.flatMap((words) => namedPurposes(words, known, tagged)).filter(isOne);
  if (named.length > 0) return known.filter((id) => named.includes(id));
  const isShort = (context[0] ?? '').length <= SHORT_TEXT;
  if (!isShort && !said.some((words) => POINTS_BACK.test(words))) return 'all';
  const told = context.map((text) => namedPurposes(text, known, tagged));
  return told.find((purposes) => purposes !== 'all') ?? 'all';
}

function isOne(id: string): boolean {
  return id !== 'all';
}

/** The known purposes that stand behind a plus sign in recipients' addresses. */
export function taggedPurposes(recipients: string[], known: string[]): string[] {
  const tags = recipients.flatMap((address) => {
    const local = address.slice(0, Math.max(0, address.lastIndexOf('@')));
    return local.toLowerCase().split('+').slice(1);
  });
  return known.filter((id) => tags.includes(id.toLowerCase()));
}
