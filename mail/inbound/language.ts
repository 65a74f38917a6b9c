import type { Language } from './message-reading.ts';

const words = (text: string) => new Set(text.split(/\s+/));

/** The commonest words of each language that the other two do not share, and a no in each. */
const COMMON: Record<Language, Set<string>> = {
  de: words(
    'der die das und ist nicht ich sie ihr wir mit von zu den dem ein eine einen einer auf für auch sich dass daß als wie haben habe hat wird werden bei oder nach nur noch mir mich meine meiner meinen meinem mein ihre ihren ihrer ihnen kein keine keinen bitte gegen durch sehr geehrte geehrten damen herren hiermit widerspruch widerspreche widersprechen einspruch möchte moechte will nein danke grüße gruß grüßen freundlichen euch eure euer du dir dein kann sind zum zur über aus daten wenn aber schon was warum wer wo ja hallo ki alle konten konto bestätigung beiträge bilder fotos inhalte künstliche intelligenz verwendung erbeten gruss mfg einverstanden untersage verbiete nutzung',
  ),
  en: words(
    'the and is not i you we with of to a an on for also that as how have has will be by or after only still me my your our no please against through very dear hereby object objection want wish would do does did thanks thank regards sincerely this these those it they are was were from at if but so about can could should any all use using data what why who there their been which when stop never training photos posts pictures account accounts refuse hi hello yours consent don',
  ),
  da: words(
    'det og er ikke jeg du vi med af til en et på for også sig at som hvordan have har vil blive ved eller efter kun mig min mine mit jeres din dine deres ingen venligst mod meget kære hermed indsigelse protesterer nej tak hilsen venlig hilsner gør ønsker ønske siger kan skal må der den de i jer hvis men så om hvad hvorfor hvem hvor ja hej brug bruge bruger data opslag billeder alle konti bekræft indhold træning oplysninger kunstig intelligens mvh vh vores denne dette fra være',
  ),
};

/**
 * The language a text is written in, by its commonest words, or null where it is none of the three
 * or cannot be told. Looks at the first four hundred words.
 */
export function language(text: string): Language | null {
  const found = text
    .slice(0, 6000)
    .toLowerCase()
    .normalize('NFC')
    .match(/[\p{L}]+/gu);
  const tokens = (found ?? []).slice(0, 400);
  const scores = (Object.keys(COMMON) as Language[]).map((name) => ({
    name,
    score: tokens.filter((token) => COMMON[name].has(token)).length + letters(name, text),
  }));
  const [best, second] = scores.sort((a, b) => b.score - a.score);
  if (best === undefined || second === undefined || best.score === second.score) return null;
  return best.score / tokens.length < 0.12 ? null : best.name;
}

function letters(name: Language, text: string): number {
  if (name === 'de') return /[äöüß]/i.test(text) ? 0.5 : 0;
  return name === 'da' && /[æøå]/i.test(text) ? 0.5 : 0;
}
