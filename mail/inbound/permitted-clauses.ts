import { anyOf } from './patterns.ts';

/** Permission that no "not" in the same clause turns around, being itself built on one. */
const UNTOUCHED = anyOf([
  '(?:no|without) (?:objections?|problems?|issues?|qualms)|(?:do|does|would) not (?:mind|bother me|object)|nothing against|not (?:against|opposed|bothered)',
  '(?:habe|haben|haette|spricht)[a-z0-9 ]{0,60} (?:nichts|nix)(?: (?:dagegen|gegen|einzuwenden)| ?$)|nichts (?:dagegen|gegen|einzuwenden)|(?:keine[n]?|kein) (?:einwaende|einwand|bedenken|problem)|(?:stoert|stoeren) mich (?:gar |ueberhaupt )?nicht|gegen [a-z0-9 ]{0,60} (?:habe|haben|haette) (?:ich|wir) (?:gar |ueberhaupt )?(?:nichts|keine einwaende)',
  '(?:intet|ikke noget|ingenting) imod|(?:ingen|ikke nogen) (?:indsigelser?|indvendinger|problemer)|(?:generer|forstyrrer) mig ikke|ikke imod',
]);
/** Permission that a "not" beside it turns into a refusal. */
const TOUCHED = anyOf([
  '(?:ok|okay|fine|alright|all right|cool|good|acceptable|no problem)(?: with| by| for| to)? (?:me|us)|(?:is|are|seems?)(?: [a-z]+){0,2} (?:ok|okay|fine|alright|all right|acceptable|welcome|allowed)(?= ?$)|(?:i am|we are|am)(?: [a-z]+){0,2} (?:ok|okay|fine|happy|cool|comfortable) with|(?:i|we)(?: do| gladly| happily| can| also| fully)? (?:accept|agree to|agree with|consent to|allow|permit|like|welcome)|you (?:may|can|are welcome to|are allowed to)|feel free|go ahead|be my guest',
  '(?:ist|sind|waere|waeren|geht|gehen|finde ich)(?: [a-z]+){0,4} (?:ok|okay|in ordnung|recht|egal|gut)|(?:ihr|sie) (?:duerft|duerfen|koennt|koennen)|(?:duerft|duerfen|koennt|koennen) (?:ihr|sie)|einverstanden|(?:stimme|willige)[a-z0-9 ]{0,60} (?:zu|ein)|erlaube ich|gestatte ich|ich (?:erlaube|gestatte)|meinetwegen|von mir aus',
  '(?:er|var)(?: [a-z]+){0,2} (?:ok|okay|fint|fin|i orden)|(?:maa|kan) i(?: [a-z]+){0,1} (?:godt|gerne?)|i (?:maa|kan) (?:godt|gerne?)|(?:jeg|vi) (?:accepterer|tillader|samtykker)|indforstaaet|har det fint med|for min skyld',
]);
const NOT =
  /(?:^| )(?:not|never|no|nor|nothing|none|only|nicht|nie|niemals|kein[a-z]*|nur|weder|ikke|aldrig|ingen|intet|kun|hverken|object[a-z]*|widerspr[a-z]*|indsigelse[r]?|stop|refuse|forbid|untersage|verbiete|un[a-z]+ok)(?: |$)/;

/** Where one clause ends and the next begins: commas, contrasts, and "and" before a new subject. */
const CLAUSE =
  / , | (?=(?:but|however|while|whereas|though|although|aber|jedoch|hingegen|sondern|waehrend|obwohl|men|mens|selvom|hvorimod|except|apart from|other than|ausser|bis auf|mit ausnahme|undtagen|bortset fra) )| (?=(?:and|und|og) (?:i|we|please|do|ich|wir|bitte|jeg|vi|ihr|you) )/;
/** What is taken out of an objection to everything. */
const EXCEPTION =
  /^(?:except|apart from|other than|ausser|bis auf|mit ausnahme|undtagen|bortset fra) /;
/** A clause that says of the one before that it is fine: "that you train on it, is okay". */
const PREDICATE = /^(?:is|are|ist|sind|er|das|that|det|this|it|finde) /;
/** A clause that goes on with what the one before permits: "I do not mind, if you …". */
const GOES_ON = /^(?:if|that|when|dass|wenn|falls|at|hvis|naar) /;

/** Words taken apart into what is left to object to, and the clauses that permit something. */
export interface PermittedApart {
  left: string;
  permitted: string[];
}

/**
 * What plain words permit ("X is fine with me", "gegen X habe ich nichts", "X må I gerne"), taken out
 * of them clause by clause, so that nobody objects to what they have just allowed.
 */
export function permittedApart(words: string): PermittedApart {
  const left: string[] = [];
  const permitted: string[] = [];
  let isPermitting = false;
  for (const clause of words.split(CLAUSE)) {
    isPermitting = permits(clause) || (isPermitting && GOES_ON.test(clause));
    const isSaidOf = isPermitting && PREDICATE.test(clause) && GOES_ON.test(left.at(-1) ?? '');
    if (isSaidOf) permitted.push(left.pop() as string);
    (isPermitting ? permitted : left).push(clause);
  }
  return { left: left.join(' , '), permitted };
}

function permits(clause: string): boolean {
  if (EXCEPTION.test(clause) || clause.search(UNTOUCHED) !== -1) return true;
  return clause.search(TOUCHED) !== -1 && !NOT.test(clause);
}
