import type { IntentRules } from './intent-rules.ts';
import { OF_MINE } from './own-words.ts';
import { anyOf, occurs } from './patterns.ts';

/** Who speaks for themselves beside the one they speak for. */
const FOR_BOTH = anyOf([
  'for (?:me|myself|both|us)|both of us|(?:wife|husband|partner|family) and (?:i|me)|(?:i|me) and my|and for myself',
  'fuer (?:mich|uns)|(?:frau|mann|partner(?:in)?|familie) und (?:ich|mich)|(?:ich|mich) und (?:meine?|meinen)|in meinem und',
  'for (?:mig|os)|(?:kone|mand|partner|familie) og (?:jeg|mig)|(?:jeg|mig) og (?:min|mine)|paa egne',
]);

/**
 * Whether somebody writes for another: by a mandate, always; for a relative, a club or a company,
 * unless what they speak of is theirs as well ("my photos and my family's").
 */
export function speaksForAnother(rules: IntentRules, said: string[]): boolean {
  const words = said.join(' , ');
  if (occurs(rules.mandated, words)) return true;
  return occurs(rules.forAnother, words) && !occurs(OF_MINE, words) && !occurs(FOR_BOTH, words);
}
