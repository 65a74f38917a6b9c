import type { NamedPurposes } from './message-reading.ts';
import { plainText } from './plain-words.ts';
import { namedPurposes } from './purposes.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { isObjectionable, topicsOf } from './topics.ts';

const OBJECT_WORD = /\b(?:object|objecting|objection|opt out|widerspr[a-z]*|indsigelse[a-z]*)\b/;

/**
 * The notice that quoted history shows, or null: a text that tells of a use of data and of how to
 * object. The no must be fresh; what it is a no to may stand in what it answers.
 */
export function noticeInHistory(
  history: string,
  known: string[],
): { purposes: NamedPurposes } | null {
  if (history === '') return null;
  const words = plainText(history);
  if (!OBJECT_WORD.test(words) || !isObjectionable(topicsOf(words))) return null;
  return { purposes: namedPurposes(words, known, []) };
}

/** Whether the fresh text answers with a no: a short one, or a refusal that takes nothing back. */
export function answersNotice(body: SentenceReading[]): boolean {
  if (body.some((s) => s.assents || s.withdraws)) return false;
  if (body.some((s) => s.isShortNo)) return true;
  const words = body.map((s) => s.words).join(' ');
  const isBrief = words.split(' ').length <= 25;
  return (
    isBrief &&
    body.some((s) => s.objects !== null || s.refuses !== null) &&
    !body.some((s) => s.isAside)
  );
}
