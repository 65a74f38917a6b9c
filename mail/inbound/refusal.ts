import { bareRefusal, headingRefusal } from './bare-refusal.ts';
import { doubtlessRefusals } from './doubtless-refusals.ts';
import { formalRefusal } from './formal-refusal.ts';
import type { IntentRules } from './intent-rules.ts';
import type { Passage, Refusal } from './passage.ts';
import { plainRefusal } from './plain-refusal.ts';

/** More often nobody says no in one message, and each time is read again for its purposes. */
const MOST_SAID = 20;

/**
 * The no in a message, or null: a formal objection near anything that is our subject; a plain no
 * whose own sentence (or, where it points back, the ones before it) says to what; any no where the
 * subject leaves no doubt; a bare objection and nothing else; or one in the subject line.
 */
export function refusal(rules: IntentRules, text: Passage): Refusal | null {
  const said = text.body.flatMap((s, at) => [
    ...(s.objects === null ? [] : formalRefusal(text, at)),
    ...(s.refuses === null && !s.isShortNo ? [] : plainRefusal(text, at)),
  ]);
  const found = said.length > 0 ? said : doubtlessRefusals(text);
  if (found.length > 0) return merged(found);
  return bareRefusal(rules, text) ?? headingRefusal(rules, text);
}

function merged(found: Refusal[]): Refusal {
  return {
    said: [...new Set(found.flatMap(({ said }) => said))].slice(0, MOST_SAID),
    because: found.slice(0, 5).flatMap(({ because }) => because),
    isFromHeading: false,
  };
}
