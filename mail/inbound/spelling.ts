/** The words on which a reading hangs; one slip of the fingers in them is forgiven. */
const WORDS = split(`
  objection objecting widerspruch widerspreche widersprechen einspruch indsigelse protesterer
  training trainieren trainiert kuenstliche kuenstlichen intelligenz intelligence intelligens
  artificial pictures photos personal personalized personalised advertising werbung bilder
  beitraege fotos verwenden verwendet verwendung benutzen benutzt nutzung verarbeitung
  verarbeiten kommentare einwilligung einverstanden zustimmung samtykke samtykker reklamer
  billeder opslag beskeder personlige consent permission conversations messages comments
  withdraw widerrufe tilladelse accepterer nachrichten chatbot traening kunstig zurueckziehen
  zurueck tilbage`);
/** Words of their own that stand one slip from one of those. */
const KNOWN = new Set([
  ...WORDS,
  ...split(`
  accepter acceptere artificially beitraegen beitrag beitrage benutze benutzer benutzte besked
  beskeden bieder bilden bildern bilders billede billedet chatbots comment concent consents
  constant content contents convent conversation draining ejection fotoet fotografs injection
  intelligent intelligente kommentar kommentarer kuenstlich kuenstlicher kuenstliches kunstigt
  message milder nachricht nutzen nutzungen object objections objective objects permissions
  person persona personalise personalize personalizes personals personlig personligt personnel
  photo photographs picture raining rejection reklame reklamen samtykket straining tilladelser
  traene traener traenings trainier trainiere trainierst trainings traning verarbeite
  verarbeitet verwende verwendest verwendete werben werbungen widerruf widerrufen widerspricht
  widersprochen widerspruchs wilder withdrawn withdraws withdrew worbung zurueckzuziehen`),
]);
const BY_START = Map.groupBy(WORDS, (word) => word[0] as string);

/** Misspellings too far off for one slip, or that are words in their own right elsewhere. */
const FREQUENT = new Map(
  split(`
  wiederspruch:widerspruch wiederspreche:widerspreche wiedersprechen:widersprechen
  widerspruche:widerspruch obejct:object objct:object ojbect:object objekt:object
  objeckt:object obect:object indsiglse:indsigelse insigelse:indsigelse indsigels:indsigelse
  pics:pictures datas:data mochte:moechte mchte:moechte moecht:moechte fur:fuer teh:the
  trainig:training trainning:training traning:training onsker:oensker oenske:oensker
  oenkser:oensker nicth:nicht nciht:nicht nich:nicht ikek:ikke ike:ikke consnet:consent
  concent:consent gor:goer trane:traene`).map((pair) => pair.split(':') as [string, string]),
);

/** The word meant, if it is one of those that matter, else the word as it was written. */
export function corrected(word: string): string {
  const frequent = FREQUENT.get(word);
  if (frequent !== undefined) return frequent;
  if (word.length < 6 || word.length > 16 || KNOWN.has(word)) return word;
  const near = BY_START.get(word[0] as string)?.find((known) => isOneSlip(word, known));
  return near ?? word;
}

/** One letter more, less or other, or two neighbors swapped. */
function isOneSlip(word: string, known: string): boolean {
  if (Math.abs(word.length - known.length) > 1) return false;
  let start = 0;
  while (start < word.length && word[start] === known[start]) start++;
  const tail = (text: string, from: number) => text.slice(from);
  if (tail(word, start + 1) === tail(known, start + 1)) return true;
  if (tail(word, start) === tail(known, start + 1)) return true;
  if (tail(word, start + 1) === tail(known, start)) return true;
  const isSwap = word[start] === known[start + 1] && word[start + 1] === known[start];
  return isSwap && tail(word, start + 2) === tail(known, start + 2);
}

function split(words: string): string[] {
  return words.trim().split(/\s+/);
}
