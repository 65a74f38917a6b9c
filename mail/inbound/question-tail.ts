import type { Sentence } from './plain-words.ts';

/** Where a comma ends a statement and a question begins: "I object, when does it take effect?" */
const TAIL =
  /^((?:(?:hallo|hi|hello|hey|hej|moin|servus|dear|guten|good|liebes|kaere|godmorgen|goddag)(?: [a-z]+){0,3} , )?(?!(?:and |so |und |og )?(?:if|when|whether|should|suppose|assuming|once|wenn|falls|ob|sollte|sobald|angenommen|hvis|naar|saafremt|om|antag) )[a-z0-9 ]{4,200}) , ((?:and |but |und |aber |og |men )?(?:(?:from|since|until) )?(?:when|how|what|where|will|does|do i|is (?:it|that|this)|can you|could you|ab wann|bis wann|wann|wie|was|gilt|muss ich|bekomme|reicht|hvornaar|hvordan|hvad|hvor|gaelder|faar jeg|skal jeg)(?: .*)?)$/;

/** A question that begins as a statement, as the two that it is. */
export function statementFirst(sentence: Sentence): Sentence[] {
  const parts = sentence.isQuestion ? TAIL.exec(sentence.words) : null;
  if (parts === null) return [sentence];
  const [, statement, question] = parts as unknown as [string, string, string];
  return [
    { words: statement, isQuestion: false },
    { words: question, isQuestion: true },
  ];
}
