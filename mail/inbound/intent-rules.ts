/**
 * How people of one language object, refuse, agree, wonder and ask, as expressions over plain words
 * (plain-words.ts). Reading takes `set asides` out of a sentence first, so that "if I object" and
 * "I do not object" leave nothing behind for `objecting` to find.
 */
export interface IntentRules {
  /** Taking an objection back: tested first of all. */
  withdrawing: RegExp;
  /** Objecting spoken of and not done: conditions, possibilities, other people, earlier letters. */
  setAside: RegExp;
  /** Objecting denied, and agreement. */
  assenting: RegExp;
  /** Making use of the right by its name, which nobody does against anything else. */
  exercising: RegExp;
  /** A formal objection, which needs no more than to be about our subject at all. */
  objecting: RegExp;
  /** A plain no, which counts where the same sentence names what is refused. */
  refusing: RegExp;
  /** Not knowing, not finding, not being able: a "not" that refuses nothing. */
  neutral: RegExp;
  /** Any other no or not, and dislike; a refusal only where the subject leaves no doubt. */
  negative: RegExp;
  /** What makes a request of a question: "can you please stop …?" */
  requesting: RegExp;
  /** Wanting to know. */
  asking: RegExp;
  /** A whole sentence that says no to what was spoken of before. */
  shortNo: RegExp;
  /** Holding a mandate: a lawyer, a guardian, an attorney. */
  mandated: RegExp;
  /** Writing for somebody else, as relatives and officers of a club do, too. */
  forAnother: RegExp;
  /** Words of which a bare objection without any subject consists: "Hereby I object, regards". */
  formula: Set<string>;
}
