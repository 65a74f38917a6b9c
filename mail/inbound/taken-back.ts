import { anyOf } from './patterns.ts';

/** Second thoughts about the very mail they stand in. */
const SECOND_THOUGHTS = anyOf([
  '(?<!not )(?<!never )(?<!would )(?:have |had |just )?changed my mind|never mind(?= ?$| ,)|scratch that|on second thoughts?|sent(?: this| it)? by mistake|sent in error|do what(?:ever)? you (?:want|like)|(?<!not )(?<!never )(?:ignore|disregard|delete|forget) (?:about )?(?:this|that|my|the)(?: [a-z]+){0,2} (?:e ?mail|mail|message|request|letter|objection)|(?<!not )(?<!never )(?:ignore|disregard) (?:this|that|it|what i (?:said|wrote))(?= ?$| ,)',
  '(?:habe|hab)(?: [a-z]+){0,3} anders ueberlegt|(?:habe|hab)(?: [a-z]+){0,2} meinung geaendert|hat sich (?:schon |inzwischen |damit )?erledigt|(?:ignorier|vergess|vergiss)[a-z]*(?: sie| ihr)? (?:bitte )?(?:diese|die|meine|das|den|dies|alles)[mnrs]?(?: [a-z]+){0,2} (?:e ?mail|mail|nachricht|schreiben|anfrage|bitte)|(?:diese|die|meine)[rn]?(?: e)? (?:mail|nachricht|email) (?:bitte )?(?:ignorieren|vergessen|als gegenstandslos)|(?:bitte )?(?:ignorieren|vergessen) sie (?:das|es|dies)(?= ?$| ,)|gegenstandslos|nicht (?:zu )?beachten|(?:mail|nachricht|das)(?: hier)? war(?: nur)? (?:ein|aus) (?:versehen|irrtum)|macht (?:doch )?(?:einfach )?was ihr wollt|doch nicht(?= ?$| ,)',
  '(?<!ikke )(?:skiftet mening|ombestemt mig|aendret mening)|(?:har|fortryder)(?: [a-z]+){0,2} fortrudt(?= ?$| ,| det| alligevel)|(?:se(?: venligst| bare)? bort fra|ignorer|glem)(?: venligst)? (?:(?:denne|min|den|mit)(?: her)? (?:e ?mail|mail|besked|henvendelse|brev)|mailen|beskeden)|goer (?:bare )?hvad i vil|(?:bare )?(?:se bort fra|ignorer) (?:det|dette)(?= ?$| ,)|alligevel ikke(?= ?$| ,)|det var (?:ikke noget|lige meget)(?= ?$| ,)',
]);
const CONDITION =
  /(?:^| )(?:if|unless|should you|wenn|falls|sollten|hvis|medmindre|do not|not|nicht|ikke)(?: |$)/;

/**
 * Whether what was said is taken back afterwards, in the same mail. `sentences` are in order, `last`
 * is the one in which the no stands (-1 for the subject line) and `no` the words of it.
 */
export function isTakenBack(sentences: string[], last: number, no: string | null): boolean {
  return sentences.some((words, at) => {
    if (at < last) return false;
    const from = at === last && no !== null ? words.indexOf(no) + no.length : 0;
    const rest = words.slice(Math.max(0, from));
    const [thought] = rest.match(SECOND_THOUGHTS) ?? [];
    if (thought === undefined) return false;
    const found = rest.indexOf(thought);
    const before = rest.slice(0, found);
    const after = rest.slice(found + thought.length);
    const clause = `${before.slice(before.lastIndexOf(',') + 1)} , ${after.split(',')[0]}`;
    return !CONDITION.test(clause);
  });
}
